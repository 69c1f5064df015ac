/** Names of the result sheets in the workbook that is written, and where source sheets stand in it. */
import type { CellRef } from "../model/cell-ref";
import type { OwnSheetKind } from "../model/sheet-grid";

/** Longest sheet name of Excel, in UTF-16 units. */
export const LONGEST_NAME = 31;
/** Not allowed in a sheet's name (Excel), with the full-width forms that some programs fold into them. */
const FORBIDDEN = /[\\/?*:[\]／？＊：［］＼]/g;

/** A name that no sheet in `taken` has; Excel compares without case. `taken` is not changed. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const clean =
    wanted
      .replace(FORBIDDEN, " ")
      .replace(/^'+|'+$/g, "")
      .trim() || "Sheet";
  for (let count = 1; ; count += 1) {
    const suffix = count === 1 ? "" : ` (${count})`;
    const name = clean.slice(0, LONGEST_NAME - suffix.length).trimEnd() + suffix;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** Kinds that are written on every run, in the order in which they stand in the workbook. */
export const WRITTEN_KINDS = [
  "findings",
  "summary",
  "comparison",
  "bridge",
  "sex-ratio",
  "watch",
  "receipts",
  "score-input",
  "scores",
  "ledger",
  "submissions",
  "run-record",
] as const satisfies readonly OwnSheetKind[];
export type WrittenKind = (typeof WRITTEN_KINDS)[number];

/** 文书: written when they are asked for, and from then on kept up to date. They stand before 审核记录. */
export const DOCUMENT_KINDS = [
  "explanation",
  "feedback",
  "notice",
  "analysis",
  "readings",
] as const satisfies readonly OwnSheetKind[];
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

export type ResultKind = WrittenKind | DocumentKind;

/**
 * A name for each kind: the one it has already, else the wanted one, or another where a sheet of
 * somebody else has it.
 */
export function resultSheetNames(
  wanted: Readonly<Record<ResultKind, string>>,
  present: Readonly<Partial<Record<OwnSheetKind, string>>>,
  others: readonly string[]
): Readonly<Record<ResultKind, string>> {
  const taken = new Set([...others, ...Object.values(present)].map((name) => name.toLowerCase()));
  const names = {} as Record<ResultKind, string>;
  for (const kind of [...WRITTEN_KINDS, ...DOCUMENT_KINDS]) {
    const name = present[kind] ?? freeSheetName(wanted[kind], taken);
    taken.add(name.toLowerCase());
    names[kind] = name;
  }
  return names;
}

/** Sheet of the written workbook that holds the source cells of a sheet that was read. */
export type SourceSheetName = (cell: Pick<CellRef, "file" | "sheet">) => string;
