import type { SheetsFoundWords } from "../../pane/sheets-found-words";
import { skip } from "../skips";

const many = (count: number, one: string, several = `${one}s`) =>
  `${count} ${count === 1 ? one : several}`;

export const sheetsFound: SheetsFoundWords = {
  title: "Sheets found",
  side: { registration: "Registration", health: "Health" },
  summary: ({ tables, registration, health }) =>
    `${many(tables, "birth table")} found: ${registration} of registration, ${health} of health.`,
  lookAgain: "Look again",
  receipts: "Who must report, who has",
  recounts: "Messages: please count afresh",

  overview: {
    title: (year) => `Sheets by month, ${year}`,
    side: "Department",
    sides: { registration: "Reg.", health: "Health" },
    month: (monthOfYear) => String(monthOfYear),
    present: "✓",
    missing: "✗",
    legend: (partly) =>
      `✓ there, ✗ due and missing, · not due or outside${partly ? ", 3/5 three of five offices" : ""}`,
    spoken: ({ side, month, state, offices, of }) =>
      `${month}, ${side}: ${
        {
          present: "there",
          partly: `${offices} of ${of} offices`,
          missing: "missing",
          "not-due": "no sheet, not due or outside",
        }[state]
      }`,
    absent: (side) =>
      `There is no sheet of ${side.toLowerCase()}: the departments cannot be compared.`,
    year: (year) => String(year),
    years: "Year",
    spans: (tables) => `${many(tables, "more table")} over several months.`,
  },

  questions: {
    title: (count) => `Please have a look (${count})`,
    more: (count) => `${count} more: show all`,
    side: "Whose sheet is this? Please choose:",
    period: "No month was found. Please choose year and month:",
    unsure: "The heading is unusual. Please check that department and month are right.",
    right: "That is right",
  },

  tables: {
    title: (count) => `Tables found (${count})`,
    filter: "Find a sheet, office or month",
    filterHint: "Find",
    noneMatches: "No table matches.",
    group: (side, period, tables) => `${period === null ? "" : `${period}, `}${side} (${tables})`,
    noPeriod: "month unknown",
    noOffice: "no office named",
    units: (units, blank) => `${many(units, "unit")}${blank > 0 ? ` (${blank} blank)` : ""}`,
    births: (births) => (births === null ? "no figures" : many(births, "birth")),
    hidden: "hidden sheet",
    code: (code) => `code ${code}`,
    sureness: {
      sure: "certain",
      "fairly-sure": "fairly certain",
      look: "please check",
      "by-hand": "set by you",
    },
    inferred: {
      "unit-not-named": "no header names the units",
      "side-not-in-title": "the title names no department",
      "month-missing": "no month was found",
      "month-not-in-title": "the title names no month",
      "no-sex": "boys and girls are not told apart",
      "no-parity": "birth orders are not told apart",
      "columns-unplaced": "some columns are not understood and not counted",
      "two-halves": "its two halves, side by side, were read as one table",
    },
    show: (sheet) => `Go to this table on “${sheet}”`,
    gone: (sheet) => `“${sheet}” is not there; was it renamed or deleted? Press “Look again”.`,
  },

  correction: {
    open: (sheet) => `Correct department or month of “${sheet}”`,
    title: (sheet) => `Correct “${sheet}”`,
    side: "Department",
    year: "Year",
    month: "Month",
    chooseMonth: "choose a month",
    several: (tables) =>
      `This sheet holds ${tables} tables; a correction is for all of them. Months belong into each table's title.`,
    keep: "OK",
    skip: "Not a birth table (skip)",
    automatic: "Recognise automatically",
    form: "Correct the columns…",
    cancel: "Cancel",
  },

  skipped: {
    title: (count) => `Sheets not read (${count})`,
    own: (count) =>
      `${many(count, "sheet")} made by this tool: no source of data; what you typed there is kept.`,
    register:
      "A register that names persons: nothing of it was read or kept. Please use a summary of counts.",
    reason: {
      ...skip,
      "side-unknown": "registration or health is not clear",
      "by-settings": "skipped by you",
      "template-without-units": "a header without unit rows; fill it in, then press “Look again”",
      "to-be-confirmed": "not surely read, so not judged; confirm or correct it above",
      "very-hidden": "a very hidden sheet, not read",
    },
    takeBack: "Do not skip",
  },

  rows: ({ read, judged }, skipped) => `${read} rows read = ${judged} judged + no data: ${skipped}`,
};
