import type { ProblemsWords } from "../../pane/problems-words";

export const problems: ProblemsWords = {
  gap: " ",
  retry: "Try again",
  dismiss: "Close this message",
  code: (code) => `Code: ${code}`,
  changed: {
    nothing: "Nothing in your workbook was changed.",
    "own-sheets":
      "Your sheets are unchanged; the sheets made by this tool may be unfinished, and the next attempt completes them.",
  },
  excel: {
    "cell-edit-mode": () => ({
      what: "A cell is being edited, so Excel can neither read nor write.",
      next: "Press Enter to finish the cell (or Esc to leave it), then try again.",
    }),
    "dialog-open": () => ({
      what: "A dialog box of Excel is open.",
      next: "Close it, then try again.",
    }),
    "protected-structure": () => ({
      what: "The structure of this workbook is protected: no sheet can be added, renamed or deleted.",
      next: "Unprotect it under Review → Protect Workbook, or save a copy, then try again.",
    }),
    "own-sheet-protected": ({ sheet }) => ({
      what: `“${sheet}”, made by this tool, is protected with a password and cannot be rewritten.`,
      next: "Unprotect the sheet under Review, then try again.",
    }),
    "read-only": () => ({
      what: "This workbook is open for reading only (Protected View, read-only or marked as final).",
      next: "Press Enable Editing or Edit Anyway, or save a copy, then try again.",
    }),
    "access-denied": () => ({
      what: "Excel does not allow this.",
      next: "Check whether the workbook or a sheet is protected and whether you may edit it, then try again.",
    }),
    "payload-too-large": () => ({
      what: "This workbook holds more than Excel passes on at once.",
      next: "Use the browser page or the command for this workbook, or split it.",
    }),
    "sheet-gone": () => ({
      what: "A sheet was renamed or deleted meanwhile.",
      next: "Try again; all sheets are then read anew.",
    }),
    busy: () => ({
      what: "Excel is busy and did not answer.",
      next: "Wait a moment, then try again.",
    }),
    "timed-out": () => ({
      what: "Excel took too long and broke off.",
      next: "See whether it was done all the same; if not, try again.",
    }),
    aborted: () => ({
      what: "Excel broke off.",
      next: "Try again; if it stays so, close the pane and open it again.",
    }),
    "memory-limit": () => ({
      what: "Excel has not enough memory.",
      next: "Close other workbooks, then try again.",
    }),
    "workbook-inactive": () => ({
      what: "Another workbook is in front.",
      next: "Click into this workbook, then try again.",
    }),
    "not-supported": () => ({
      what: "This version of Excel cannot do this.",
      next: "Update Excel, or use the browser page.",
    }),
    "name-taken": () => ({
      what: "A sheet of the same name has just appeared.",
      next: "Try again; this tool then takes another name and leaves that sheet alone.",
    }),
    "name-refused": () => ({
      what: "Excel does not accept the name of a new sheet, which is a fault of this tool.",
      next: "Please report the code.",
    }),
    "range-conflict": () => ({
      what: "A filter, merged cells or a table added to one of this tool's sheets is in the way.",
      next: "Remove the filter or the merge, or delete that result sheet, then try again.",
    }),
    "limit-exceeded": () => ({
      what: "What is to be written passes a limit of Excel (rows or length of a formula).",
      next: "Split the sheets over several workbooks; if it stays so, report the code.",
    }),
    "last-visible-sheet": () => ({
      what: "All visible sheets were made by this tool, and a workbook must keep one.",
      next: "Add a sheet or show a hidden one, then try again.",
    }),
    "excel-failed": () => ({
      what: "Excel did not do it and gave no reason.",
      next: "Try again; if it stays so, report the code.",
    }),
  },
  settingsRefused: (key, shown, expected) =>
    `One setting kept in the workbook cannot be used: “${key}” is ${shown}; expected ${expected}. Nothing in your workbook was changed. Choose again under Settings at the end of “Sheets”, then check.`,
  schemeUnknown: (scheme) =>
    `The settings of the workbook name the scheme “${scheme}”, which this tool does not have. Nothing in your workbook was changed. Use a scheme that comes with the tool, or give the scheme file to the command.`,
  judgeFailed: (message) =>
    `The check did not finish, which is a fault of this tool (${message}). Nothing in your workbook was changed. Try again; if it stays so, report this line.`,
  unknown: (message) =>
    `Something unforeseen happened (${message}). Your sheets are unchanged. Try again; if it stays so, report this line.`,
  workbook: {
    "nothing-found":
      "No birth table was found: there is nothing to check. A header needs unit, boys and girls, the title month and department; or make a blank form.",
    "only-registers":
      "There are only registers that name persons, which are not read. Use a summary by unit, birth order and sex.",
    "to-confirm":
      "Nothing was checked: how the birth tables are read has to be confirmed first. Do so at the top of Sheets found; they are checked by themselves afterwards.",
    "no-figures":
      "The birth tables are blank: there is no number to check. Fill them in first, with 0 where there were no births.",
  },
  notes: {
    "calculated-first": "This workbook calculates by hand; it was calculated first and then read.",
    "merges-not-read":
      "This version of Excel cannot tell merged cells: headings were inferred from blanks. Please look closely at department, month and columns.",
    "edited-meanwhile":
      "A sheet was edited while the results were written: they may be out of date. Check again and write them once more.",
    "links-left-out":
      "There are more links than Excel allows; the last ones were left out, their text is there.",
    "print-setup-left-out":
      "The print setup was left out (mostly for want of a printer); all else is there.",
    "charts-left-out": "Excel did not accept the charts; all else is there.",
    "signature-dropped":
      "The digital signature of the workbook no longer holds after the change and was removed.",
  },
};
