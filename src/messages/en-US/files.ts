/** Why a file cannot be read, and what to do. */
import type { HostError, HostErrorParameters, ForeignFile } from "../../hosts/host-error";
import type { FileWords } from "../file-words";

const kinds: Readonly<Record<ForeignFile, string>> = {
  docx: "a Word document",
  doc: "a Word document",
  pptx: "a PowerPoint presentation",
  ppt: "a PowerPoint presentation",
  odt: "a text document (ODT)",
  odp: "a presentation (ODP)",
  pdf: "a PDF file",
  picture: "a picture",
  html: "a web page (HTML)",
  rtf: "an RTF document",
  xml: "an XML file",
  archive: "an archive",
  ole: "another old Office file",
  unknown: "a file of unknown kind",
};

const hostSentences: {
  readonly [Code in keyof HostErrorParameters]: (
    file: string,
    parameters: HostErrorParameters[Code]
  ) => string;
} = {
  "empty-file": (file) => `"${file}" is empty (0 bytes). Choose a workbook with content.`,
  "damaged-file": (file, { part }) =>
    `"${file}" is damaged and cannot be read to the end${part ? ` (${part})` : ""}. Open it in Excel or WPS, save it as .xlsx and try again.`,
  "encrypted-file": (file) =>
    `"${file}" needs a password to open. Remove the password in Excel or WPS and try again.`,
  "not-a-workbook": (file, { kind }) =>
    `"${file}" is no workbook but ${kinds[kind]}. ${
      kind === "html"
        ? "It holds no table; open the page, see that the birth sheet is there, and save it as .xlsx."
        : kind === "xml"
          ? "Open it in Excel or WPS and save it as .xlsx."
          : "Choose an .xlsx, .xlsm, .xls, .ods or .csv file."
    }`,
  "unsupported-format": (file, { format }) =>
    `The format of "${file}" (${format}) is not read. Save it as .xlsx in Excel or WPS and try again.`,
  "too-large": (file, { size, limit }) =>
    `"${file}" unpacks to ${Math.round(size / 1048576)} MB, over the limit of ${Math.round(limit / 1048576)} MB. Keep only the birth sheets and try again.`,
  "too-many-cells": (file, { limit }) =>
    `"${file}" has too many cells, more than the limit of ${Math.round(limit / 1_000_000)} million. Keep only the birth sheets, delete the empty rows and columns around them, and try again.`,
  "last-visible-sheet": (file) =>
    `Every visible sheet of "${file}" was made by this tool, and one sheet must stay. Add a sheet or show a hidden one and try again.`,
};

function hostSentence<Code extends keyof HostErrorParameters>(
  file: string,
  error: HostError<Code>
): string {
  return hostSentences[error.code](file, error.parameters);
}

export const files: FileWords = {
  problem: (file, error) => hostSentence(file, error),
  resultSuffix: "checked",
};
