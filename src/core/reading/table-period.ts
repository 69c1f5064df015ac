/** Settles the period of every table: settings, then the title, then the sheet's name (contract §2). */
import type { StatedPeriods } from "../model/birth-table";
import { yearStart } from "../model/calendar";
import { firstMonth, lastMonth, isMonth, month, span, yearOf } from "../model/period";
import type { Month, Period } from "../model/period";
import type { Settings } from "../model/settings";
import { folded } from "./folded-text";
import type { PartialMonth } from "./period-text";
import type { DraftSlice, DraftTable } from "./read-table";
import { sheetSetting } from "./read-sheet";
import { sheetMonths } from "./sheet-months";
import { slicePeriod, yearInSheetName } from "./slice-period";

export interface SettledPeriod {
  readonly period: Period | null;
  readonly stated: StatedPeriods;
  /** False for a table of a form with several months that the form's own day says nothing of. */
  readonly dated: boolean;
}

/** One a table, in order. */
export function settledPeriods(drafts: readonly DraftTable[], settings: Settings): SettledPeriod[] {
  const names = sheetMonths(drafts);
  const years = yearsOfFiles(drafts, names);
  return drafts.map((draft, index) =>
    settledPeriod(draft, settings, names[index] ?? null, years.get(draft.content.file) ?? null)
  );
}

function settledPeriod(
  draft: DraftTable,
  settings: Settings,
  name: PartialMonth | null,
  yearOfFile: number | null
): SettledPeriod {
  const { heading, sheet } = draft;
  if (draft.slice) return settledSlice(draft, draft.slice, settings, yearOfFile);
  const year = yearOfHeading(draft) ?? name?.year ?? yearOfFile;
  const named = name ? completed(name, year) : null;
  const month = heading.month
    ? completed(heading.month, heading.year ?? name?.year ?? yearOfFile)
    : null;
  const fromTitle = withEarlierMonths(
    draft,
    heading.onlyYear || heading.period === null ? (month ?? heading.period) : heading.period,
    settings
  );

  // 2025年…表 on the sheet 3月: the name is finer than the title, and 1—3月 on the sheet 3月 is no conflict.
  const inside =
    named !== null && fromTitle !== null && !isMonth(fromTitle) && contains(fromTitle, named);
  const title = inside && heading.onlyYear ? null : fromTitle;
  const sheetName = inside && !heading.onlyYear ? null : named;
  const set = sheetSetting(sheet.grid, settings).period ?? null;
  return {
    period: set ?? title ?? sheetName,
    stated: {
      title,
      sheetName,
      settings: set,
      ...(heading.otherPeriod !== null && { line: heading.otherPeriod }),
    },
    dated: true,
  };
}

/** 本月及累计 names both. */
const SO_FAR = /(?<![及和与、/])累计(?!和|与|及|、|对比)/;
const MONTHLY = /本月|当月|月报/;

/** 2025年6月累计 over columns that say nothing of 累计: the months from the start of the year. */
function withEarlierMonths(
  { heading, content }: DraftTable,
  period: Period | null,
  settings: Settings
): Period | null {
  if (period === null || !isMonth(period)) return period;
  const title = folded(heading.title);
  const says = SO_FAR.test(title) && !MONTHLY.test(title);
  if (!says || content.columns.some(({ measure }) => measure === "cumulative")) return period;
  const start = yearStart(period, settings);
  return start === period ? period : span(start, period);
}

/** The form's own months say the period; title, sheet name and settings give the year. */
function settledSlice(
  draft: DraftTable,
  slice: DraftSlice,
  settings: Settings,
  yearOfFile: number | null
): SettledPeriod {
  const { heading, sheet } = draft;
  const set = sheetSetting(sheet.grid, settings).period ?? null;
  const frame = set ?? heading.period;
  const year =
    (set === null ? null : yearOf(firstMonth(set))) ??
    yearOfHeading(draft) ??
    yearInSheetName(sheet.name) ??
    yearOfFile;
  const { period, latest } = slicePeriod(slice, frame, year, settings.yearStartMonth);
  const stated = { title: period, sheetName: null, settings: set && period };
  return { period, stated, dated: latest };
}

function completed(partial: PartialMonth, year: number | null): Month | null {
  const of = partial.year ?? year;
  return of === null ? null : month(of, partial.monthOfYear);
}

function contains(span: Period, of: Month): boolean {
  return of >= firstMonth(span) && of <= lastMonth(span);
}

/** The one year that a heading names; a span over two years names none. */
function yearOfHeading({ heading }: DraftTable): number | null {
  if (heading.period === null) return heading.year;
  const first = yearOf(firstMonth(heading.period));
  return first === yearOf(lastMonth(heading.period)) ? first : null;
}

/** The only year that the tables of a file name, else the only one in the file's own name. */
function yearsOfFiles(
  drafts: readonly DraftTable[],
  names: readonly (PartialMonth | null)[]
): ReadonlyMap<string, number> {
  const found = new Map<string, Set<number>>();
  for (const [index, draft] of drafts.entries()) {
    const years = found.get(draft.content.file) ?? new Set<number>();
    const year = yearOfHeading(draft) ?? names[index]?.year ?? null;
    if (year !== null) years.add(year);
    found.set(draft.content.file, years);
  }
  const only = new Map<string, number>();
  for (const [file, years] of found) {
    const inName = new Set(
      [...file.normalize("NFKC").matchAll(/(?<!\d)20\d{2}(?!\d)/g)].map(Number)
    );
    const [year, ...more] = years.size > 0 ? years : inName;
    if (year !== undefined && more.length === 0) only.set(file, year);
  }
  return only;
}
