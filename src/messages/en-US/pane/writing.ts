import type { WritingWords } from "../../pane/writing-words";

const sheets = (count: number) => (count === 1 ? "1 sheet" : `${count} sheets`);

export const writing: WritingWords = {
  title: "Result sheets",
  write: "Write result sheets",
  rewrite: "Write result sheets again",
  notChecked:
    "Nothing has been checked, so there is nothing to write. Press Check under Sheets first.",
  nothingJudged: "No sheet could be judged, so there is nothing to write.",
  busy: "Busy. Please wait a moment.",
  willWrite: (count) => `${sheets(count)} will be added at the end of the workbook:`,
  willRewrite: (count) => `${sheets(count)} will be written again in place:`,
  willAdd: (count) => `${sheets(count)} more will be added.`,
  purpose: {
    findings: "one row a finding, with a link to its cell",
    summary: "the last due month added up: month, year to date, last year, change and check codes",
    comparison: "figures that differ between the departments, with reason and ground",
    bridge: "from the health figure to the registration figure, reason by reason",
    "sex-ratio": "boys, girls, ratio and interval of every unit",
    watch: "rolling year, CUSUM and parity parts: what changes are more than chance",
    receipts: "when the two forms of a month arrived, and their state",
    "score-input": "what the sheets cannot tell is entered here",
    scores: "totals and items of every unit",
    ledger: "why every point was gained or lost",
    submissions: "what was submitted, and what changed since",
    "run-record": "what was read and how it was judged",
    explanation: "the differences explained, for both departments to sign",
    feedback: "a fresh count asked of every unit, a page each",
    notice: "the notice for the villages, and the half-year paragraph",
    analysis: "the draft analysis, and units to be checked together first; for internal use",
    readings: "the readings of the method that the county decides, for its stamp",
  },
  stays:
    "What you typed into the result sheets (status, notes, reasons, grounds, dates, entries) is kept. Your own sheets are not changed by a single cell.",
  staysInCopy:
    "The results go into a copy of the workbook; your file is not changed. What was typed into result sheets before comes along.",
  writing: "Writing the result sheets",
  cannotStop: "Writing cannot be stopped halfway. Please wait, and do not close the workbook.",
  written: (count) => `${sheets(count)} written`,
  show: (sheet) => `Open ${sheet}`,
  cannotShow: "The sheet was not found; it may have been renamed or deleted.",
  outdated: "The result sheets are older than the last edit. Please write them again.",
  unwritten: (count) =>
    `${count === 1 ? "1 reason is" : `${count} reasons are`} not in the result sheets yet; the workbook keeps them once the sheets are written.`,

  remove: "Remove the sheets of this tool",
  removeNote:
    "Only sheets that this tool wrote are removed, never your own. You are asked once more.",
  nothingToRemove: "The workbook holds no sheet of this tool.",
  removeTitle: "Remove these sheets?",
  removeNames: (count) => `${sheets(count)} will be deleted:`,
  removeWarning: "What you typed into them goes with them. This cannot be undone.",
  removeConfirm: (count) => `Delete ${sheets(count)}`,
  keep: "Keep them",
  removing: "Removing…",
  removed: (names) => `Deleted: ${names}.`,

  blank: {
    title: "New blank form",
    note: "One registration and one health form a month, at the end of the workbook. The sums are formulas already.",
    choose: "Choose months and make blank forms",
  },
};
