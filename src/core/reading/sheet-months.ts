/** The month that a sheet's name gives, also where it is no more than figures: 25.1, 7. */
import { firstMonth, yearOf } from "../model/period";
import { folded } from "./folded-text";
import { partialMonth } from "./period-text";
import type { PartialMonth } from "./period-text";
import type { DraftTable } from "./read-table";

/** 25.1, 25-01: two digits of a year and a month. */
const SHORT = /^(\d{2})[.\-_/](0?[1-9]|1[0-2])$/;
/** 7, 07: a month only among other months. */
const BARE = /^(?:0?[1-9]|1[0-2])$/;
/** Sheets of one office that are named so; a lone sheet 1 is the first sheet. */
const FEWEST = 2;

/** One a table, in order. */
export function sheetMonths(drafts: readonly DraftTable[]): (PartialMonth | null)[] {
  const months = drafts.map((draft) => namedMonth(draft) ?? bareMonth(draft));
  const found = new Map<string, Set<number>>();
  for (const [index, draft] of drafts.entries()) {
    const month = months[index];
    if (!month) continue;
    const key = seriesOf(draft);
    found.set(key, (found.get(key) ?? new Set()).add(month.monthOfYear));
  }
  return drafts.map((draft, index) => {
    const month = months[index] ?? null;
    const alone = (found.get(seriesOf(draft))?.size ?? 0) < FEWEST;
    return alone && BARE.test(folded(draft.sheet.name)) ? null : month;
  });
}

function namedMonth({ sheet, heading }: DraftTable): PartialMonth | null {
  const named = partialMonth(sheet.name);
  if (named) return named;
  const [, years, monthNumber] = SHORT.exec(folded(sheet.name)) ?? [];
  if (years === undefined) return null;
  const year = 2000 + Number(years);
  const stated = heading.period === null ? heading.year : yearOf(firstMonth(heading.period));
  // 11.5 may be the fifth of November.
  const isYear = stated === null ? Number(years) > 12 : stated === year;
  return isYear ? { monthOfYear: Number(monthNumber), year } : null;
}

/** Of a heading that says a month itself, a bare figure beside it is the number of the sheet. */
function bareMonth({ sheet, heading }: DraftTable): PartialMonth | null {
  const name = folded(sheet.name);
  const open = heading.month === null && (heading.period === null || heading.onlyYear);
  return open && BARE.test(name) ? { monthOfYear: Number(name), year: null } : null;
}

function seriesOf({ content, heading }: DraftTable): string {
  return `${content.file}\n${heading.reportingUnit}`;
}
