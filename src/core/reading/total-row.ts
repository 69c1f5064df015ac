/** Tells units, inner subtotals and the total row apart, wherever the total stands. */
import type { RowKind } from "../model/birth-table";
import type { RawRow } from "./row-counts";
import { folded } from "./folded-text";

export interface JudgedRows {
  readonly rows: readonly RawRow[];
  /** Index into `rows`, or null. */
  readonly totalRow: number | null;
  /** Rows of the sheet that belong to no unit and are no sum of the units (a year's 累计 below the total). */
  readonly aside: readonly number[];
}

/**
 * `office` is the 填报单位 of the sheet, "" where none is named: its own name may stand for 合计. What the clerk
 * said of the form goes first, unless this sheet plainly has another row there.
 */
export function judgedRows(
  raws: readonly RawRow[],
  office: string,
  said?: "first" | "last" | "none"
): JudgedRows {
  const totals = raws.filter((raw) => raw.word?.kind === "total");
  const total =
    said === "none"
      ? null
      : (totalAsSaid(raws, totals, said) ??
        officeTotal(raws, totals, office) ??
        totalAmong(raws, totals) ??
        namelessTotal(raws, totals.length));
  const scratch = total ? scratchBelow(raws, total) : null;
  const isAside = (raw: RawRow) =>
    (raw !== total && raw.word?.kind === "total" && raw.word.strength < 0) ||
    scratch?.has(raw) === true;
  const aside = raws.filter(isAside).map(({ row }) => row);
  const rows = aside.length === 0 ? raws : raws.filter((raw) => !isAside(raw));
  return { rows, totalRow: total && rows.indexOf(total), aside };
}

/** What a row of {@link JudgedRows} is. */
export function rowKind({ word }: RawRow, isTotal: boolean): RowKind {
  if (isTotal) return "total";
  return word?.kind === "total" ? "subtotal" : "unit";
}

/** Figures without a name below a total that sums up the units above it: somebody reckoned there. */
function scratchBelow(raws: readonly RawRow[], total: RawRow): ReadonlySet<RawRow> | null {
  const at = raws.indexOf(total);
  const nameless = raws.slice(at + 1).filter((raw) => raw.word === null);
  if (at === 0 || nameless.length === 0) return null;
  const above = raws.slice(0, at + 1);
  return sumsUnits(above, total) || equalsUnits(above, total) ? new Set(nameless) : null;
}

/** The row that the clerk named, if it has a total's word, or none has and its figures are mostly the sums. */
function totalAsSaid(
  raws: readonly RawRow[],
  totals: readonly RawRow[],
  said: "first" | "last" | undefined
): RawRow | null {
  const row = said === undefined ? undefined : said === "first" ? raws[0] : raws.at(-1);
  if (!row) return null;
  if (totals.includes(row)) return row;
  if (totals.some((raw) => (raw.word?.strength ?? 0) > 0)) return null;
  return sumsUnits(raws, row) || equalsUnits(raws, row) ? row : null;
}

/** The strongest word wins; of equals the first row of the table, else the last of them. */
function totalAmong(raws: readonly RawRow[], totals: readonly RawRow[]): RawRow | null {
  if (totals.length === 0) return null;
  const strongest = Math.max(...totals.map((raw) => raw.word?.strength ?? 0));
  const equals = totals.filter((raw) => raw.word?.strength === strongest);
  const first = equals.find((raw) => raw === raws[0]);
  const chosen = first ?? equals.at(-1) ?? null;
  // Several 小计 and nothing stronger: each closes its own group, unless the last sums up everything.
  const onlySubtotals = strongest === 0 && equals.length > 1 && !first;
  if (!onlySubtotals || !chosen) return chosen;
  return sumsUnits(raws, chosen) && !sumsItsGroup(raws, chosen) ? chosen : null;
}

/** Whether every figure is the sum of the units since the sum before: where all others are 0, both sums agree. */
function sumsItsGroup(raws: readonly RawRow[], sum: RawRow): boolean {
  const at = raws.indexOf(sum);
  const before = raws.slice(0, at).findLastIndex((raw) => raw.word?.kind === "total");
  return before >= 0 && before < at - 1 && equalsUnits(raws.slice(before + 1, at + 1), sum);
}

/**
 * A first or last row with the office's own name (青山镇 in the sheet of 青山镇) that sums up the units, unless a
 * total word stands in the table. One wrong figure makes it no village: most of them decide.
 */
function officeTotal(
  raws: readonly RawRow[],
  totals: readonly RawRow[],
  office: string
): RawRow | null {
  if (office === "" || totals.some((raw) => (raw.word?.strength ?? 0) > 0)) return null;
  const name = folded(office);
  const named = [raws.at(-1), raws[0]].filter(
    (raw): raw is RawRow => raw?.word?.kind === "unit" && folded(raw.word.name) === name
  );
  return (
    named.find((raw) => raws.length - totals.length > 1 && sumsUnits(raws, raw)) ??
    named.find((raw) => raws.length - totals.length > 1 && equalsUnits(raws, raw)) ??
    null
  );
}

/** Whether every figure is the sum of the units; also true where nobody was born at all. */
function equalsUnits(raws: readonly RawRow[], total: RawRow): boolean {
  const units = raws.filter((raw) => raw !== total && raw.word?.kind !== "total");
  return total.counts.every(
    (count, column) =>
      (count ?? 0) === units.reduce((all, unit) => all + (unit.counts[column] ?? 0), 0)
  );
}

/** A first or last row of figures without a name that is the sum of all others. */
function namelessTotal(raws: readonly RawRow[], namedTotals: number): RawRow | null {
  if (namedTotals > 0) return null;
  const candidates = [raws.at(-1), raws[0]].filter(
    (raw): raw is RawRow => raw !== undefined && raw.word === null
  );
  return candidates.find((raw) => sumsUnits(raws, raw)) ?? null;
}

/** Whether most figures of a row are the sums of the units; at least one of them not 0. */
function sumsUnits(raws: readonly RawRow[], total: RawRow): boolean {
  const units = raws.filter((raw) => raw !== total && raw.word?.kind !== "total");
  let right = 0;
  let wrong = 0;
  for (const [column, count] of total.counts.entries()) {
    if (count === null || Number.isNaN(count)) continue;
    const sum = units.reduce((all, unit) => all + (unit.counts[column] || 0), 0);
    if (sum !== count) wrong++;
    else if (count !== 0) right++;
  }
  return right > wrong;
}
