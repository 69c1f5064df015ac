/**
 * 累计 against the months: last month's cumulative + this month + 补报 − 核減 + 更正 = this month's
 * cumulative; in the first month of the statistical year nothing comes before it.
 */
import type { BirthSeries } from "../counting/birth-series";
import { countCell } from "../model/birth-table";
import type { BirthTable, Measure } from "../model/birth-table";
import { PARITIES } from "../model/births";
import type { Parity, Sex } from "../model/births";
import { yearStart } from "../model/calendar";
import { addMonths } from "../model/period";
import type { Settings } from "../model/settings";
import type { Consequences } from "./consequences";
import { faultInRows, openInRow } from "./cross-table-fault";
import type { SourceRow } from "./cross-table-fault";
import type { FaultyTable } from "./faulty-table";
import { gapKey, leadingGaps } from "./figure-gaps";
import type { BareGap, FigureGap } from "./figure-gaps";
import { figureColumns, figureOf, statedColumns } from "./figures";
import { rowOf } from "./row-of";
import { columnAt } from "./table-parts";

const SEXES: readonly Sex[] = ["all", "male", "female", "unknown"];
const ADDED: readonly (readonly [Measure, 1 | -1])[] = [
  ["late", 1],
  ["reduction", -1],
  ["correction", 1],
];

/** Gaps that no fault inside a table explains; a wrong 累计 that is off again next month is told once. */
export function cumulativeGaps(
  series: BirthSeries,
  tables: ReadonlyMap<BirthTable, FaultyTable>,
  settings: Settings,
  consequences: Consequences
): FigureGap[] {
  const found: FigureGap[] = [];
  let before: { month: string; gaps: Map<string, FigureGap> } | null = null;
  for (const [month, table] of series.months) {
    const own = tables.get(table);
    if (!own || !table.blocks.some((block) => block.measure === "cumulative")) continue;
    const first = yearStart(month, settings) === month;
    const previous = series.months.get(addMonths(month, -1));
    const last = first || !previous ? null : (tables.get(previous) ?? null);
    if (!first && last === null) continue;
    const all = gapsOf(own, last, consequences);
    const leading = leadingGaps(own.faults, all);
    const earlier = before?.month === addMonths(month, -1) ? before.gaps : null;
    const kept = new Map<string, FigureGap>();
    for (const [key, gap] of leading) {
      const same = last && earlier ? counterpart(gap, own, last, earlier) : null;
      if (same) {
        const at = found.indexOf(same);
        const cells = [countCell(table, gap.row, gap.column), ...gap.others];
        found[at] = { ...same, others: [...same.others, ...cells] };
      } else {
        kept.set(key, gap);
        found.push(gap);
      }
    }
    before = { month, gaps: kept };
  }
  return found;
}

/** The gap of the month before that is off by as much the other way. */
function counterpart(
  gap: FigureGap,
  own: FaultyTable,
  last: FaultyTable,
  earlier: ReadonlyMap<string, FigureGap>
): FigureGap | null {
  const { parity, sex } = columnAt(gap.table, gap.column);
  const row = rowOf(own.names, gap.row, last.names);
  const [column] = statedColumns(last.faults.sums.table, "cumulative", parity, sex) ?? [];
  if (row === null || column === undefined) return null;
  const same = earlier.get(gapKey(row, column));
  return same && same.stated - same.expected === gap.expected - gap.stated ? same : null;
}

function gapsOf(own: FaultyTable, last: FaultyTable | null, consequences: Consequences): BareGap[] {
  const { table } = own.faults.sums;
  const lastTable = last?.faults.sums.table ?? null;
  const untouched = own.mended === table && (last?.mended ?? null) === lastTable;
  const gaps: BareGap[] = [];
  for (const parity of PARITIES) {
    for (const sex of SEXES) {
      const sum = cumulativeSum(table, lastTable, parity, sex);
      const [column] = sum?.stated ?? [];
      if (sum === null || column === undefined) continue;
      for (const row of table.rows.keys()) {
        const lastRow = last ? rowOf(own.names, row, last.names) : null;
        if (last && lastRow === null) continue;
        const raw = judged(sum, table, row, lastTable, lastRow);
        if (raw === null || (raw.right && untouched)) continue;
        const mended = judged(sum, own.mended, row, last?.mended ?? null, lastRow);
        if (mended === null || (raw.right && mended.right)) continue;
        const sources: SourceRow[] = [{ faults: own.faults, row }];
        if (last && lastRow !== null) sources.push({ faults: last.faults, row: lastRow });
        const open = sources.map(openInRow).find((one) => one !== null) ?? null;
        const fault = open ?? (mended.right ? faultInRows(sources) : null);
        if (fault) consequences.add(fault, countCell(table, row, column));
        else if (!mended.right) {
          gaps.push({ row, column, stated: mended.stated, expected: mended.expected });
        }
      }
    }
  }
  return gaps;
}

/** The columns of one such sum; `before` null in the first month. */
interface CumulativeSum {
  readonly stated: readonly number[];
  readonly births: readonly number[];
  readonly before: readonly number[] | null;
  readonly added: readonly (readonly [columns: readonly number[], sign: 1 | -1])[];
}

/** Null where the forms do not state all of it. */
function cumulativeSum(
  table: BirthTable,
  last: BirthTable | null,
  parity: Parity,
  sex: Sex
): CumulativeSum | null {
  const stated = statedColumns(table, "cumulative", parity, sex);
  const births = figureColumns(table, "births", parity, sex);
  const before = last && figureColumns(last, "cumulative", parity, sex);
  if (stated === null || births === null || (last !== null && before === null)) return null;
  const added: [readonly number[], 1 | -1][] = [];
  for (const [measure, sign] of ADDED) {
    if (!table.blocks.some((block) => block.measure === measure)) continue;
    const columns = figureColumns(table, measure, parity, sex);
    if (columns === null) return null;
    added.push([columns, sign]);
  }
  return { stated, births, before, added };
}

/** Null where a figure that the sum needs is not known. */
function judged(
  sum: CumulativeSum,
  table: BirthTable,
  row: number,
  last: BirthTable | null,
  lastRow: number | null
): { stated: number; expected: number; right: boolean } | null {
  const stated = figureOf(table, row, sum.stated);
  const births = figureOf(table, row, sum.births);
  const before = last && sum.before ? figureOf(last, lastRow ?? -1, sum.before) : 0;
  if (stated === null || births === null || before === null) return null;
  let expected = before + births;
  for (const [columns, sign] of sum.added) expected += sign * (figureOf(table, row, columns) ?? 0);
  if (Number.isNaN(expected)) return null;
  // In the first month of the year the plain 累计 = 本月 is as good.
  const right = stated === expected || (last === null && stated === births);
  return { stated, expected, right };
}
