/** Why sheets were not read and rows are no data. */
import type { ReadingDoubt, RowSkipReason, SkipReason } from "../../core/model/reading";

export const skip: Readonly<Record<SkipReason, string>> = {
  "empty-sheet": "empty sheet",
  "no-birth-table": "no header of a births table found (unit, boys, girls)",
  "personal-data": "a register that names persons: not read, not kept; use the summary instead",
  "very-hidden": "very hidden sheet",
  "side-unknown":
    "registration or health? say it in the title, or as side under sheets in the settings",
  "own-sheet": "made by this tool",
  "own-sheet-keys-missing":
    "made by this tool, but its hidden first row or column was deleted: what was typed here is not read; restore it from the original file",
  "by-settings": "skipped by the settings",
  "template-without-units": "a header without unit rows",
  "to-be-confirmed":
    "not surely read, so not judged: confirm it in the pane (Sheets found), or under forms in the settings",
  narrative: "figures in running text cannot be checked cell by cell: type them into a blank form",
  "units-across":
    "units stand across the top and counts below each other: transpose it (Paste Special), one row a unit",
  "split-units":
    "several rows a unit (by sex, birth order, residence or department): give each unit one row, and each count a column",
  unreadable: "damaged sheet",
};

/** What is not sure about the reading of a form. */
export const doubt: Readonly<Record<ReadingDoubt, string>> = {
  "side-unknown": "registration or health cannot be told",
  "unit-column-unsure": "no header says which column names the units",
  "columns-unplaced": "some columns are not understood and not counted",
  "columns-ambiguous":
    "more than one column holds the same count, and it is not clear which to use",
  "sums-contradict-columns":
    "subtotals and totals fail in nearly every row: the columns may have been misread",
  "total-row-unsure":
    "it is not clear which row is the total: one row equals all the others together, or is not where you said",
};

export const rowSkip: Readonly<Record<RowSkipReason, string>> = {
  title: "title",
  header: "header",
  "column-numbers": "column numbers",
  blank: "blank",
  footer: "footer",
  "repeated-header": "repeated header",
  "not-judged-sheet": "sheets not read",
};
