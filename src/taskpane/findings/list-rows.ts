/** Groups and items as rows one below the other, as the virtual list and the keyboard see them. */
import type { Group } from "./groups";
import type { Item } from "./item";

export interface GroupRow {
  readonly kind: "group";
  readonly key: string;
  readonly group: Group;
  readonly open: boolean;
}
export interface ItemRow {
  readonly kind: "item";
  readonly key: string;
  readonly item: Item;
  /** Key of its group. */
  readonly group: string;
}
export type ListRow = GroupRow | ItemRow;

/** A folded group is its head alone. */
export function listRows(groups: readonly Group[], collapsed: readonly string[]): ListRow[] {
  const folded = new Set(collapsed);
  return groups.flatMap((group): ListRow[] => {
    const open = !folded.has(group.key);
    const head: GroupRow = { kind: "group", key: group.key, group, open };
    if (!open) return [head];
    return [
      head,
      ...group.items.map((item): ItemRow => ({
        kind: "item",
        key: item.key,
        item,
        group: group.key,
      })),
    ];
  });
}
