import type { FirstRunWords } from "../../pane/first-run-words";

export const firstRun: FirstRunWords = {
  title: "Welcome to Hengbi",
  what: "Checks the monthly birth sheets: finds wrong figures, compares registration with health, and works out sex ratios and assessment scores.",
  steps: [
    "Open the workbook with the birth sheets. A header needs unit, boys and girls; the title needs the month and the department.",
    "Press “Check”. What is wrong, why, and what to do is listed; one click leads to the cell.",
    "Correct it: the check repeats by itself. Then write the result sheets and send them on.",
  ],
  promisesTitle: "What you can rely on",
  promises: [
    "Reads summed counts only, never persons.",
    "No network: nothing leaves this computer.",
    "Your sheets are not changed; results go to sheets of their own.",
  ],
  blankForm: "New blank form",
  sample: "Open the sample",
  lookAgain: "The sheets are there: look again",
  looking: "Looking at the sheets of this workbook…",
  lookedAt: (sheets) =>
    `${sheets === 1 ? "The one sheet" : `The ${sheets} sheets`} here, and why none was read as a birth table:`,
  form: {
    title: "New blank form",
    what: "Adds blank monthly forms of registration and health to this workbook. Sums calculate themselves; fill in and check.",
    year: "Year",
    from: "From",
    to: "To",
    month: (monthOfYear) => String(monthOfYear),
    sheets: (sheets) => `${sheets} new sheets; the others stay as they are.`,
    create: "Create",
    cancel: "Cancel",
  },
};
