/** Corrections by hand: how a sheet is named in the settings, and what is said of it there. */
import type { Settings, SheetSetting } from "../../core/model/settings";
import type { FoundTable, Judgement } from "../judge/judgement";

interface NamedSheet {
  readonly file: string;
  readonly sheet: string;
}

/** `3月`; `file.xlsx#3月` where several files are open (contract §3.1). */
export function sheetKey({ file, sheet }: NamedSheet, { files }: Pick<Judgement, "files">): string {
  return files.length > 1 ? `${file}#${sheet}` : sheet;
}

export function correctionOf({ file, sheet }: NamedSheet, { sheets }: Settings): SheetSetting {
  return sheets[`${file}#${sheet}`] ?? sheets[sheet] ?? {};
}

/** The clerk has said what it is: nothing more to ask. */
export function isByHand(of: NamedSheet, settings: Settings): boolean {
  const { side, period } = correctionOf(of, settings);
  return side !== undefined || period !== undefined;
}

/** All tables that stand on one sheet: a correction is for every one of them. */
export function tablesOnSheet(
  { file, sheet }: NamedSheet,
  tables: readonly FoundTable[]
): readonly FoundTable[] {
  return tables.filter((table) => table.file === file && table.sheet === sheet);
}
