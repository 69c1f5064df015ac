import type { BrowserWords } from "../../pane/browser-words";

export const browser: BrowserWords = {
  title: "Hengbi",
  lead: "Checks birth sheets, compares registration with health figures, states the sex ratio at birth and scores the units.",
  drop: {
    heading: "Drop workbooks here",
    kinds:
      "Several at once are welcome: .xlsx, .xlsm, .xls, .xlsb, .ods, .csv, and web pages saved as .xls",
    choose: "Choose files",
    sample: "Open the sample",
    release: "Release to open",
  },
  waiting: "Open a workbook first; the sheets that are recognised are listed here.",
  promises: [
    "Files are read on this machine only; nothing is sent anywhere.",
    "Counts only: a sheet that names people is not read.",
    "Your file is not changed: the result is a new workbook.",
  ],
  files: {
    label: "Open workbooks",
    add: "Add workbooks",
    close: (file) => `Close ${file}`,
    opening: (file) => `Opening ${file}…`,
    openingOf: (file, number, total) => `Opening file ${number} of ${total}: ${file}`,
    progress: "Progress of opening files",
    side: (file) => `Whose sheets are in ${file}`,
    sides: { auto: "As the sheets say", registration: "Registration", health: "Health" },
    reread: (file) => `${file} was saved elsewhere; it has been read and checked again.`,
    watched:
      "Correct and save the file in WPS or Excel, then come back: it is checked again by itself.",
    unwatched:
      "Correct and save the file in WPS or Excel, then drop it here again to have it checked.",
    failed: (file) =>
      `${file} could not be read. Close the program that holds it, then drop it again.`,
  },
  sheets: {
    label: "Sheets",
    grid: (sheet) => `Sheet ${sheet}`,
    address: "Selected cell",
    hidden: "hidden",
    hiddenRow: "This row is hidden in the sheet",
    own: "result",
    empty: "This sheet is empty.",
    unreadable: "This sheet cannot be read; the others can.",
    mark: (rules) => `To look at: ${rules.join(", ")}`,
  },
  formsName: "birth-forms.xlsx",
  result: {
    download: "Download the result",
    file: (name) => `File: ${name}`,
    unchanged: "Your own file has not been changed.",
  },
  halves: { sheets: "Sheets", pane: "Check" },
};
