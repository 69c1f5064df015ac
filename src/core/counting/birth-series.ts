/**
 * Which tables count. The tables of one side and office form a series: one table a month, spans where
 * no month says it finer, and what is left out and why (contract §5: table-duplicate, period-overlap).
 */
import type { Side } from "../model/births";
import type { BirthTable } from "../model/birth-table";
import { firstMonth, isSpan, lastMonth } from "../model/period";
import type { Month } from "../model/period";

export interface BirthSeries {
  readonly side: Side;
  readonly reportingUnit: string;
  /** See {@link BirthTable.part}; null for the whole. */
  readonly part: string | null;
  readonly months: ReadonlyMap<Month, BirthTable>;
  /** Tables over several months that overlap nothing else that counts, in order. */
  readonly spans: readonly BirthTable[];
  /** Second and further visible tables of one month or span; the first is used. */
  readonly duplicates: readonly { readonly table: BirthTable; readonly first: BirthTable }[];
  /** Tables over a span that months or an earlier span already cover in part or whole: never added. */
  readonly overlapping: readonly BirthTable[];
}

/** Every stage asks for the series of the same tables. */
const known = new WeakMap<readonly BirthTable[], readonly BirthSeries[]>();

/** Tables without a period are in no series. Hidden sheets give way to visible ones of the same month. */
export function birthSeries(tables: readonly BirthTable[]): readonly BirthSeries[] {
  const series = known.get(tables) ?? seriesAmong(tables);
  known.set(tables, series);
  return series;
}

function seriesAmong(tables: readonly BirthTable[]): BirthSeries[] {
  const groups = new Map<string, BirthTable[]>();
  for (const table of tables) {
    if (table.period === null) continue;
    const key = JSON.stringify([table.side, table.reportingUnit, table.part]);
    const group = groups.get(key);
    if (group) group.push(table);
    else groups.set(key, [table]);
  }
  return [...groups.values()].map(seriesOf);
}

function seriesOf(group: readonly BirthTable[]): BirthSeries {
  const ordered = [...group].sort((a, b) => Number(a.hidden) - Number(b.hidden));
  const byPeriod = new Map<string, BirthTable>();
  const duplicates: { table: BirthTable; first: BirthTable }[] = [];
  for (const table of ordered) {
    const period = table.period ?? "";
    const first = byPeriod.get(period);
    if (!first) byPeriod.set(period, table);
    else if (!table.hidden) duplicates.push({ table, first });
  }

  const months = new Map<Month, BirthTable>();
  const spans: BirthTable[] = [];
  const overlapping: BirthTable[] = [];
  const periods = [...byPeriod.entries()].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [period, table] of periods) if (!isSpan(period)) months.set(period, table);
  for (const [period, table] of periods) {
    if (!isSpan(period)) continue;
    const covered =
      [...months.keys()].some((month) => within(month, period)) ||
      spans.some((other) => overlap(other.period ?? "", period));
    (covered ? overlapping : spans).push(table);
  }
  const [first] = ordered;
  return {
    side: first?.side ?? "registration",
    reportingUnit: first?.reportingUnit ?? "",
    part: first?.part ?? null,
    months,
    spans,
    duplicates,
    overlapping,
  };
}

function within(month: Month, span: string): boolean {
  return month >= firstMonth(span) && month <= lastMonth(span);
}

function overlap(a: string, b: string): boolean {
  return firstMonth(a) <= lastMonth(b) && firstMonth(b) <= lastMonth(a);
}
