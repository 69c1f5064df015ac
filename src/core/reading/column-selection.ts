/**
 * Which of the classified columns are the table's counts, so that no birth is counted twice: one side of a
 * residence split, 多孩 or its parts, and of two columns for the same count the first.
 */
import { folded } from "./folded-text";
import type { ColumnRole, CountRole } from "./classify-columns";

export interface ColumnSelection {
  /** Indexes of the count columns that are used. */
  readonly used: readonly number[];
  /** Indexes of columns under births that could not be placed. */
  readonly unplaced: readonly number[];
  /** The one residence word that all counts stand under, or null. */
  readonly residence: string | null;
}

type Indexed = readonly [index: number, role: CountRole];

export function selectColumns(
  roles: readonly ColumnRole[],
  wantedResidence: string | null
): ColumnSelection {
  const counts = roles
    .map((role, index) => [index, role] as const)
    .filter((entry): entry is Indexed => entry[1].kind === "count");
  const unplaced = roles.flatMap((role, index) => (role.kind === "unplaced" ? [index] : []));

  const split = bySplit(counts, wantedResidence);
  const orders = byOrder(split.kept);
  const seen = new Set<string>();
  const used: number[] = [];
  for (const [index, role] of orders.kept) {
    const key = `${role.measure} ${role.order} ${role.sex}`;
    if (seen.has(key)) unplaced.push(index);
    else used.push(index);
    seen.add(key);
  }
  return {
    used,
    unplaced: [...unplaced, ...split.unplaced, ...orders.unplaced].sort((a, b) => a - b),
    residence: split.residence,
  };
}

interface Kept {
  readonly kept: readonly Indexed[];
  readonly unplaced: readonly number[];
}

function bySplit(
  counts: readonly Indexed[],
  wanted: string | null
): Kept & { residence: string | null } {
  const words = [...new Set(counts.flatMap(([, role]) => role.residence ?? []))];
  if (words.length === 0) return { kept: counts, unplaced: [], residence: null };

  const whole = counts.filter(([, role]) => role.residence === null);
  const chosen = wanted === null ? null : words.find((word) => word === folded(wanted));
  if (chosen) {
    const group = counts.filter(([, role]) => role.residence === chosen);
    const measures = new Set(group.map(([, role]) => role.measure));
    const rest = whole.filter(([, role]) => !measures.has(role.measure));
    return { kept: [...group, ...rest].sort(byIndex), unplaced: [], residence: null };
  }
  const parts = counts.filter(([, role]) => role.residence !== null);
  const births = whole.filter(([, role]) => role.measure === "births");
  if (births.length > 0) {
    // A bare total beside a split by sex would hide what the split knows: ask for the setting.
    const poorer = hasSexes(parts) && !hasSexes(births);
    return { kept: whole, unplaced: poorer ? indexes(parts) : [], residence: null };
  }
  if (words.length === 1) return { kept: counts, unplaced: [], residence: words[0] ?? null };
  return { kept: whole, unplaced: indexes(parts), residence: null };
}

/** 多孩 as a sum takes in the 三孩, 四孩 … below it; beside them it is the rest. */
function byOrder(counts: readonly Indexed[]): Kept {
  const there = new Set(counts.map(([, role]) => `${role.measure} ${role.order}`));
  const has = (role: CountRole, order: string) => there.has(`${role.measure} ${order}`);
  const kept: Indexed[] = [];
  const unplaced: number[] = [];
  for (const entry of counts) {
    const [index, role] = entry;
    const isThreeOrMore = Number.parseInt(role.order, 10) >= 3 && role.order !== "3+";
    if (role.order === "1+" || role.order === "2+") unplaced.push(index);
    else if (role.within !== null) {
      if (!has(role, role.within)) kept.push(entry);
    } else if (isThreeOrMore && has(role, "3+")) unplaced.push(index);
    else kept.push(entry);
  }
  return { kept, unplaced };
}

function hasSexes(counts: readonly Indexed[]): boolean {
  return (["male", "female"] as const).every((sex) => counts.some(([, role]) => role.sex === sex));
}

function indexes(counts: readonly Indexed[]): number[] {
  return counts.map(([index]) => index);
}

function byIndex(a: Indexed, b: Indexed): number {
  return a[0] - b[0];
}
