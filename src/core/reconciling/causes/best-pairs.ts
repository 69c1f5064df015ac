/**
 * The exact best choice among stories of one or two differences, each pair joining a surplus to a deficit: a maximum
 * weight matching of a bipartite graph, by augmenting along the best alternating path until none gains.
 */
import type { WeighedStory } from "./story";

interface Edge {
  readonly surplus: number;
  readonly deficit: number;
  readonly gain: number;
  readonly story: WeighedStory;
}

/** @param isSurplus of a difference; both ends of a pair differ in it */
export function bestPairs(
  stories: readonly WeighedStory[],
  isSurplus: (index: number) => boolean
): WeighedStory[] {
  const alone = new Map<number, WeighedStory>();
  for (const weighed of stories) {
    const [index, second] = weighed.story.covers;
    if (index === undefined || second !== undefined) continue;
    const best = alone.get(index);
    if (weighed.gain > 0 && (!best || weighed.gain > best.gain)) alone.set(index, weighed);
  }
  const aloneGain = (index: number) => alone.get(index)?.gain ?? 0;
  const edges = edgesOf(stories, isSurplus, aloneGain);
  const chosen = matched(edges);
  const taken = new Set(chosen.flatMap(({ surplus, deficit }) => [surplus, deficit]));
  return [
    ...chosen.map(({ story }) => story),
    ...[...alone].filter(([index]) => !taken.has(index)).map(([, story]) => story),
  ];
}

/** Only the best story of a pair, and only what beats leaving both ends to their own stories. */
function edgesOf(
  stories: readonly WeighedStory[],
  isSurplus: (index: number) => boolean,
  aloneGain: (index: number) => number
): Edge[] {
  const best = new Map<string, Edge>();
  for (const story of stories) {
    const [one, other] = story.story.covers;
    if (one === undefined || other === undefined) continue;
    const [surplus, deficit] = isSurplus(one) ? [one, other] : [other, one];
    const gain = story.gain - aloneGain(one) - aloneGain(other);
    const key = `${surplus}/${deficit}`;
    if (gain > 0 && gain > (best.get(key)?.gain ?? 0)) {
      best.set(key, { surplus, deficit, gain, story });
    }
  }
  return [...best.values()];
}

function matched(edges: readonly Edge[]): Edge[] {
  const from = new Map<number, Edge[]>();
  for (const edge of edges) {
    const of = from.get(edge.surplus);
    if (of) of.push(edge);
    else from.set(edge.surplus, [edge]);
  }
  const ofSurplus = new Map<number, Edge>();
  const ofDeficit = new Map<number, Edge>();
  for (;;) {
    const path = bestPath(from, ofSurplus, ofDeficit);
    if (!path) return [...ofSurplus.values()];
    // Along the path what was matched is freed, and what was not is matched.
    for (const edge of path) {
      const before = ofSurplus.get(edge.surplus);
      if (before && ofDeficit.get(before.deficit) === before) ofDeficit.delete(before.deficit);
      ofSurplus.set(edge.surplus, edge);
      ofDeficit.set(edge.deficit, edge);
    }
  }
}

/**
 * The alternating path from a free surplus to a free deficit with the greatest total gain: Bellman and Ford, since
 * freed pairs count negative. Each path leaves the best matching of one pair more, so none that only exchanges pairs
 * can gain, and no path turns in a circle. Edges to match, the last first.
 */
function bestPath(
  from: ReadonlyMap<number, readonly Edge[]>,
  ofSurplus: ReadonlyMap<number, Edge>,
  ofDeficit: ReadonlyMap<number, Edge>
): Edge[] | null {
  const reached = new Map<number, { total: number; by: Edge | null }>();
  const queue: number[] = [];
  for (const surplus of from.keys()) {
    if (ofSurplus.has(surplus)) continue;
    reached.set(surplus, { total: 0, by: null });
    queue.push(surplus);
  }
  let best: { readonly total: number; readonly by: Edge } | null = null;
  // Gains are sums of floats: what is a rounding away from nothing is no gain, else a path could turn for ever.
  const least = 1e-9;
  for (let surplus = queue.shift(); surplus !== undefined; surplus = queue.shift()) {
    const total = reached.get(surplus)?.total ?? 0;
    for (const edge of from.get(surplus) ?? []) {
      const holder = ofDeficit.get(edge.deficit);
      if (holder === edge) continue;
      const sum = total + edge.gain;
      if (!holder) {
        if (sum > (best?.total ?? 0) + least) best = { total: sum, by: edge };
        continue;
      }
      const freed = sum - holder.gain;
      const known = reached.get(holder.surplus);
      if (known && known.total >= freed - least) continue;
      reached.set(holder.surplus, { total: freed, by: edge });
      queue.push(holder.surplus);
    }
  }
  if (!best) return null;
  const path: Edge[] = [];
  for (let edge: Edge | null = best.by; edge; edge = reached.get(edge.surplus)?.by ?? null) {
    path.push(edge);
  }
  return path;
}
