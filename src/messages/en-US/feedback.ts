/** English words of the feedback slips: they ask for a fresh count and tell no figure, cause or rank. */
import type { FeedbackWords } from "../../core/reporting/feedback-words";
import { dayText, figureText } from "./common";

const lines = { counted: "Fresh count", corrected: "Corrected" };

export const feedback: FeedbackWords = {
  title: "Recount slips",
  notes: ({ units, pages, unbroken }) => [
    `${units === 1 ? "1 unit is" : `${units} units are`} asked to count afresh, a page a unit (${pages} in all); these notes are not printed. The pages show no figure of either side and point at no cell. Please do not tell them either: only then is what comes back a count of the register.`,
    "When a slip comes back: type a paper one into this sheet; check the file of an electronic one (a copy of this sheet that the unit filled in) together with this workbook, and its entries are taken over. What is filled in stays on the next run.",
    ...(unbroken > 0
      ? [
          `Excel takes at most 1,026 page breaks in a sheet: the last ${unbroken} pages have none. Add them under Page Layout – Breaks before printing.`,
        ]
      : []),
  ],
  empty:
    "No unit has to count afresh: no month differs, or every difference has a reason and its ground.",
  page: {
    title: "Recount slip: births",
    unit: (name) => (name === "*" ? "Unit: all units together" : `Unit: ${name}`),
    office: (name) => `Reporting unit: ${name}`,
    asks: ({ deadline, few }) => [
      `1. Please count the births of these months afresh from your register and return this slip by ${dayText(deadline)}.`,
      '2. Fill in "Fresh count" for every month; 0 where there was no birth.',
      '3. If your own form was wrong, enter under "Corrected" what it is to say; otherwise leave that line blank.',
      '4. Describe the circumstances briefly under "Reason". No names or addresses of persons, except who checked.',
      ...(few
        ? [
            "5. Months with few births ask for the total only; please check parity and sex yourself.",
          ]
        : []),
    ],
    headers: {
      month: "Month",
      line: "Line",
      reason: "Reason",
      checker: "Checked by",
      day: "Date",
    },
    births: "All births",
    lines,
    sexesOnly: "not by parity",
    signatures: "Head of unit (signature):                              Seal:",
  },
  problem: ({ kind, line, parity, sex, shown }) => {
    const where = `${lines[line]} (${figureText({ parity, sex })})`;
    return {
      "no-count": `* ${where}: "${shown}" is no whole number from 0 on. Please enter the number of births.`,
      "copies-differ": `* ${where}: another copy of the slip says "${shown}". This sheet's number is kept; please ask the unit which one holds.`,
      "breaks-sum": `* ${where}: ${shown} is not what the boxes of this line add up to. Please check once more.`,
    }[kind];
  },
  kept: {
    title: "Months that need no recount any more",
    note: "Their differences are gone, or have a reason and its ground. What was filled in is kept here; it is not printed, and nothing more is needed.",
  },
  countMessage: "Enter 0 or a whole number.",
  dayMessage: "Enter a date such as 2025-4-8.",
};
