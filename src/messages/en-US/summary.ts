/** Texts of the summary. Its head stays bilingual where the form is an official one. */
import type { SummaryWords } from "../../core/reporting/summary-words";
import { monthText } from "./common";
import { margin } from "./margin";

/** So many names in a note; a long list is cut, and says so. */
const MOST_NAMES = 40;

type LeftOut = Parameters<SummaryWords["notes"]>[0]["leftOut"][number];

function reasons({ gaps }: LeftOut, months: boolean): string {
  return gaps
    .map(({ month, standing, errors }) => {
      const reason = {
        errors: `${errors} to be corrected`,
        blank: "blank",
        missing: "not reported",
      }[standing];
      return months ? `${monthText(month)} ${reason}` : reason;
    })
    .join(", ");
}

function named(rows: readonly LeftOut[], months: boolean): string {
  const shown = rows.slice(0, MOST_NAMES).map((row) => `${row.name} (${reasons(row, months)})`);
  return shown.join("; ") + more(rows.length);
}

function listed(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join(", ") + more(names.length);
}

function more(count: number): string {
  return count > MOST_NAMES ? ` and others, ${count} in all` : "";
}

export const summary: SummaryWords = {
  title: (side, month) =>
    side === "health"
      ? `Births of ${monthText(month)}, health department (summary)`
      : `Births of ${monthText(month)}, registration (summary)`,
  meta: (office, month) =>
    [
      ...(office === null ? ["Office (seal):                    "] : [`Office (seal): ${office}`]),
      `Month: ${monthText(month)}`,
      "Counts of persons",
    ].join("      "),
  headers: {
    unit: "Unit",
    office: "Office",
    month: "This month",
    births: "All births",
    ratio: "Sex ratio",
    lastYear: "Last year",
    change: "Change (persons)",
    thisMonth: "Month",
    toDateShort: "To date",
    code: "Code",
  },
  toDate: (from, to) =>
    from === to
      ? `Year to date (${monthText(to)})`
      : `Year to date (${monthText(from)} to ${monthText(to)})`,
  total: (counted, of) =>
    counted === of ? `Total (${of} units)` : `Total (${counted} that passed)`,
  mark: " ※",
  notes: ({ leftOut, leftOutToDate, withoutLastYear, collecting, formErrors, margin: codes }) => [
    ...(formErrors.head > 0
      ? [
          `The title or header of the form has ${formErrors.head} to be corrected (see the findings): none of it is in the total (marked ※). Mend it, then check again.`,
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          `Not in the total (marked ※): ${named(leftOut, false)}. See the findings; mend or complete, then check again.`,
        ]
      : []),
    ...(leftOutToDate.length > 0
      ? [
          `Not in the total of the year to date, which they have not in full: ${named(leftOutToDate, true)}.`,
        ]
      : []),
    ...(formErrors.total > 0
      ? [
          `The total row of the form has ${formErrors.total} to be corrected, see the findings; the total here adds up the units themselves.`,
        ]
      : []),
    ...(collecting.length > 0
      ? [`Left out, because the form adds up other offices that are here: ${listed(collecting)}.`]
      : []),
    ...(withoutLastYear === null
      ? [
          "There are no forms of last year, so last year and the change stay blank; check last year's workbook together with this one to fill them.",
        ]
      : withoutLastYear.length > 0
        ? [
            `Last year is not complete, so the total's last year and change stay blank: ${listed(withoutLastYear)}.`,
          ]
        : []),
    `Check codes are made from ${margin[codes]}: read them to the other office; equal codes, equal rows. The total's code is made from those of the rows.`,
  ],
  signatures:
    "Head:                    Reviewed by:                    Filled in by:                    Date:",
  nothing: "No monthly form that is due holds a number: there is nothing to add up.",
};
