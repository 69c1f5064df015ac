import type { FormsWords } from "../../pane/forms-words";
import { births } from "../common";
import { doubt } from "../skips";

const MEASURES = {
  births: "",
  cumulative: "cumulative: ",
  late: "late: ",
  reduction: "removed: ",
  correction: "corrected: ",
} as const;

export const forms: FormsWords = {
  doubt,
  kind: (measure, parity) => `${MEASURES[measure]}${births.parity[parity]}`,
  sex: births.sex,
  side: { registration: "Registration", health: "Health" },
  unit: "names of units",
  leftOut: "not counted",
  notUnderstood: "not settled, not counted",

  question: {
    title: (forms) => `Please confirm how these are read (${forms})`,
    about: (tables, sheets, doubts) =>
      `${tables === 1 ? "This form (1 table" : `This form (${tables} tables`}: ${sheets.join(", ")}${
        sheets.length < tables ? " …" : ""
      }) ${doubts === 1 ? "has one doubt" : `has ${doubts} doubts`}:`,
    waits: "Until then these tables are not judged; nothing is guessed.",
    asRead: "Read it like this",
    correct: "Correct the reading",
    notRead: "Do not read this form",
    nothingToCount:
      "No column was understood as a count: say what they are with “Correct the reading”.",
    allOf: (side) => `All are ${side}`,
    oneByOne: "Where they differ, choose sheet by sheet below.",
  },
  reading: {
    caption: "How it is read now",
    column: "Col.",
    header: "Header",
    meaning: "Read as",
    noHeader: "(no header)",
    units: (units) => `Units: ${units.join(", ")} …`,
    total: (row) => (row === null ? "Total row: none" : `Total row: row ${row + 1}`),
    leftOut: (columns) => `Not counted: ${columns.join(", ")}`,
  },
  dialog: {
    open: "Correct what the columns mean",
    title: "Correct the reading",
    what: (tables) =>
      `Holds for every table with the same header (${tables} now), for later months as well, and is kept in the workbook.`,
    unitColumn: "Which column names the units",
    totalRow: "Total row",
    totalRows: {
      "as-read": "Find it",
      first: "The first row is the total",
      last: "The last row is the total",
      none: "There is none",
    },
    side: "Department (where no title says it)",
    sideUnknown: "Not given",
    counted: "Which part holds the births to check? Choose one, the others are left out:",
    columns: "What the columns mean",
    kindOf: (column) => `What column ${column} counts`,
    sexOf: (column) => `Sex in column ${column}`,
    keep: "Read it like this",
    cancel: "Cancel",
    automatic: "Back to automatic",
  },
  file: {
    title: "Export or load settings",
    export: "Export",
    exportWhat:
      "Saves the settings, the forms you confirmed, other names of units and the roll in one file, for a colleague or for the command (--settings). It holds no births.",
    nothing: "All settings are the defaults: there is nothing to export.",
    name: "hengbi-settings.json",
    download: "Download the file",
    copy: "Copy the text",
    copied: "Copied. Paste it into a text editor and save it as a .json file.",
    copyByHand: "Copying is not allowed here. Select the text below and copy it yourself.",
    text: "The settings",
    load: "Load",
    loadWhat:
      "Forms, other names and the roll are added to those you have (for the same form or name the loaded one holds); other settings are replaced; what was said of single sheets stays with its workbook. Everything is checked again.",
    choose: "Choose a settings file",
    loaded: "Loaded.",
    unreadable: "The file cannot be opened. Check it and choose again.",
    problem: ({ key, code, shown, expected }) =>
      code === "unknown-key"
        ? `Not loaded: “${key}” is no setting of this tool. Check the spelling.`
        : code === "not-an-object"
          ? "Not loaded: this is no settings file (JSON in the form { … }). Choose a file that was exported here."
          : `Not loaded: the value of “${key}” is ${shown}, expected ${expected}.`,
    close: "Close",
  },
};
