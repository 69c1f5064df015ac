/** Why sheets were not read and rows are no data. */
import type { RowSkipReason, SkipReason } from "../../core/model/reading";

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
  "to-be-confirmed": "read, but not surely: please confirm what its columns mean",
  narrative: "figures in running text cannot be checked cell by cell: type them into a blank form",
  unreadable: "damaged sheet",
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
