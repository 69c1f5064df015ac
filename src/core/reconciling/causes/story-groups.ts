/** Stories that share differences, directly or over others, must be chosen together; the rest need not know of them. */
import type { WeighedStory } from "./story";

/** Groups in the order of their first difference. */
export function storyGroups(
  stories: readonly WeighedStory[],
  differences: number
): WeighedStory[][] {
  const parent = Int32Array.from({ length: differences }, (_, index) => index);
  const root = (of: number): number => {
    let at = of;
    while (parent[at] !== at) {
      const up = parent[at] ?? at;
      parent[at] = parent[up] ?? up;
      at = up;
    }
    return at;
  };
  for (const { story } of stories) {
    const first = root(story.covers[0] ?? 0);
    for (const index of story.covers) parent[root(index)] = first;
  }
  const groups = new Map<number, WeighedStory[]>();
  for (const weighed of stories) {
    const of = root(weighed.story.covers[0] ?? 0);
    const group = groups.get(of);
    if (group) group.push(weighed);
    else groups.set(of, [weighed]);
  }
  return [...groups.values()];
}
