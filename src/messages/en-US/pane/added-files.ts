import type { AddedFilesWords } from "../../pane/added-files-words";

export const addedFiles: AddedFilesWords = {
  title: "Add other files",
  what: "Drop the health department's sheets, other townships' sheets, or last year's or last month's workbook here: they are checked together with the open workbook. Files are read on this computer only; nothing is uploaded or changed.",
  choose: "Choose files",
  release: "Release to add",
  list: "Added files",
  tables: (count) => (count === 1 ? "1 birth table" : `${count} birth tables`),
  noTables: "no birth table recognised",
  reading: (file, number, total) => `Reading file ${number} of ${total}: ${file}`,
  progress: "Progress of reading files",
  stop: "Stop",
  stopped: (left) =>
    left === 1
      ? "Stopped; 1 file was not read. Those that were read are added."
      : `Stopped; ${left} files were not read. Those that were read are added.`,
  replaced: (files) => `Replaced by the new version: ${files}.`,
  again: "After a file was corrected, add it again: the add-in does not notice by itself.",
  copied:
    "When the result sheets are written, the figures of the tables used are copied into this workbook and formulas point at the copies; later it can be checked without the files.",
  willCopy: (count) =>
    count === 1
      ? "1 sheet of the added files is used: its figures are copied into this workbook, and formulas point at the copy."
      : `${count} sheets of the added files are used: their figures are copied into this workbook, and formulas point at the copies.`,
  removesCopies: (count) =>
    count === 1
      ? "1 of them is a copy from an added file. Without it, that file must be added again to be checked along."
      : `${count} of them are copies from added files. Without them, those files must be added again to be checked along.`,
  standIn: (file, sheets) =>
    `“${file}” is not added; the figures copied into this workbook last time are used (${sheets}). Add a file of the same name to use the file instead; delete these sheets if they are no longer needed.`,
  sameName: (file) =>
    `Two files called “${file}” were added at once; only the first was read. Please rename the other one and add it again.`,
};
