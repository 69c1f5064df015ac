/** Over which spans an office's tables give a ratio (contract §4). */
import type { Parity } from "../model/births";
import { yearMonths, yearStart } from "../model/calendar";
import { addMonths, dayOf, monthsBetween, span } from "../model/period";
import type { Day, Month, Span } from "../model/period";
import type { Settings } from "../model/settings";
import type { SpanKind } from "../model/sex-ratio";
import type { CountedTable } from "./counted-table";

export interface RatioSpan {
  readonly kind: SpanKind;
  readonly first: Month;
  readonly last: Month;
  readonly span: Span;
}

/**
 * Spans in the order of the result: months, year to date, the last twelve months, completed statistical
 * years, the last three completed ones in a row, everything.
 *
 * A span is given only where no table lies across its border. Twelve months, years and three years need
 * every month of the parity from each office that reports in them at all; a year is not complete before
 * its last day.
 */
export function ratioSpans(
  coverage: readonly CountedTable[],
  parity: Parity,
  settings: Settings,
  asOf: Day | null
): RatioSpan[] {
  const tables = coverage.filter((table) => table.pairs(parity) !== null);
  const isComplete = (of: RatioSpan) => coversEveryMonth(coverage, parity, of);
  const [start] = tables.map((table) => table.first).sort();
  const end = tables
    .map((table) => table.last)
    .sort()
    .at(-1);
  if (start === undefined || end === undefined) return [];

  const singleMonths = new Set(
    tables.flatMap((table) => (table.first === table.last ? [table.first] : []))
  );
  const months = [...singleMonths].sort().map((of) => ratioSpan("month", of, of));
  const toDate = ratioSpan("year-to-date", yearStart(end, settings), end);
  const rolling = ratioSpan("rolling-12", addMonths(end, -11), end);
  const yearStarts: Month[] = [];
  for (let at = yearStart(start, settings); at <= end; at = addMonths(at, 12)) yearStarts.push(at);
  const past = ({ last }: RatioSpan) => asOf === null || asOf >= dayOf(last, 31);
  const years = yearStarts
    .map((first) => ratioSpan("year", first, yearMonths(first, settings).at(-1) ?? first))
    .filter((year) => past(year) && isComplete(year));
  const threeYears = yearStarts
    .map((first) => ratioSpan("three-years", first, addMonths(first, 35)))
    .filter((three) => past(three) && isComplete(three))
    .slice(-1);
  return [
    ...months,
    ...(tables.some((table) => isWithin(table, toDate)) ? [toDate] : []),
    ...(isComplete(rolling) ? [rolling] : []),
    ...years,
    ...threeYears,
    ratioSpan("all", start, end),
  ].filter((of) => !tables.some((table) => liesAcross(table, of)));
}

export function isWithin(table: CountedTable, of: Pick<RatioSpan, "first" | "last">): boolean {
  return table.first >= of.first && table.last <= of.last;
}

function ratioSpan(kind: SpanKind, first: Month, last: Month): RatioSpan {
  return { kind, first, last, span: span(first, last) };
}

function liesAcross(table: CountedTable, of: RatioSpan): boolean {
  return table.first <= of.last && table.last >= of.first && !isWithin(table, of);
}

/** An office's tables never overlap, so their months can be counted. */
function coversEveryMonth(
  coverage: readonly CountedTable[],
  parity: Parity,
  of: RatioSpan
): boolean {
  const covered = new Map<string, number>();
  for (const table of coverage) {
    if (table.last < of.first || table.first > of.last) continue;
    const counts = isWithin(table, of) && table.pairs(parity) !== null;
    const months = counts ? monthsBetween(table.first, table.last) + 1 : 0;
    covered.set(table.reportingUnit, (covered.get(table.reportingUnit) ?? 0) + months);
  }
  const needed = monthsBetween(of.first, of.last) + 1;
  return covered.size > 0 && [...covered.values()].every((months) => months === needed);
}
