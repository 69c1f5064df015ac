/** The order and the groups of the tables found: few stand in one list, many by side, or by side and month. */
import type { Side } from "../../core/model/births";
import { SIDES } from "../../core/model/births";
import type { Period } from "../../core/model/period";
import type { FoundTable } from "../judge/judgement";

export interface TableGroup {
  readonly key: string;
  readonly side: Side;
  /** Null for a group of all months. */
  readonly period: Period | null;
  readonly tables: readonly FoundTable[];
}

/** Up to so many tables need no groups: two screens of a narrow pane. */
const UNGROUPED = 12;

/** Null: few enough for one list. */
export function tableGroups(tables: readonly FoundTable[]): TableGroup[] | null {
  if (tables.length <= UNGROUPED) return null;
  const byMonth = grouped(tables, ({ side, period }) => `${period ?? ""} ${side}`);
  // One office: a month's group would hold one table.
  if (tables.length < byMonth.size * 2) {
    return SIDES.flatMap((side) => {
      const own = inOrder(tables.filter((table) => table.side === side));
      return own.length > 0 ? [{ key: side, side, period: null, tables: own }] : [];
    });
  }
  return [...byMonth.entries()]
    .flatMap(([key, own]) => {
      const [first] = own;
      return first ? [{ key, side: first.side, period: first.period, tables: inOrder(own) }] : [];
    })
    .sort((a, b) => compare(a.period, b.period) || sideOrder(a.side) - sideOrder(b.side));
}

/** By month, side and office; those without a month first, since they need an answer. */
export function inOrder(tables: readonly FoundTable[]): FoundTable[] {
  return [...tables].sort(
    (a, b) =>
      compare(a.period, b.period) ||
      sideOrder(a.side) - sideOrder(b.side) ||
      compare(a.reportingUnit, b.reportingUnit)
  );
}

/** Every word of the search in the sheet's name, office, part, side or month. */
export function matches(shown: string, search: string): boolean {
  const text = shown.toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function grouped<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

function compare(a: string | null, b: string | null): number {
  const [left, right] = [a ?? "", b ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}

function sideOrder(side: Side): number {
  return SIDES.indexOf(side);
}
