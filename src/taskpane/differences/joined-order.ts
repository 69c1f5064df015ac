import type { DifferenceLinks } from "./difference-links";

/**
 * Differences that one cause joins stand one below the other, at the place of the first of them; all else
 * keeps its place.
 *
 * @param differenceOf a difference's id, or null for an item that is none
 */
export function joinedOrder<Item>(
  items: readonly Item[],
  links: DifferenceLinks,
  differenceOf: (item: Item) => string | null
): readonly Item[] {
  const byId = new Map<string, Item>();
  for (const item of items) {
    const id = differenceOf(item);
    if (id !== null) byId.set(id, item);
  }
  if (byId.size < 2) return items;
  const placed = new Set<Item>();
  const ordered: Item[] = [];
  for (const item of items) {
    // A chain of causes joins more than two.
    const next = [item];
    for (let one = next.shift(); one !== undefined; one = next.shift()) {
      if (placed.has(one)) continue;
      placed.add(one);
      ordered.push(one);
      const id = differenceOf(one);
      if (id === null) continue;
      for (const cause of links.causesOf(id)) {
        for (const partner of links.partners(cause, id)) {
          const joined = byId.get(partner.id);
          if (joined !== undefined) next.push(joined);
        }
      }
    }
  }
  return ordered;
}
