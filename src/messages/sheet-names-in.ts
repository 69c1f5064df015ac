/** Names of the result sheets: a workbook may have been judged in the other language. */
import type { ResultKind } from "../core/reporting/result-sheets";
import { sheetNames as en } from "./en-US/sheet-names";
import { sheetNames as zh } from "./zh-CN/sheet-names";

const NAMES: Readonly<Record<"zh" | "en", Readonly<Record<ResultKind, string>>>> = { zh, en };

export function sheetNamesIn(language: "zh" | "en"): Readonly<Record<ResultKind, string>> {
  return NAMES[language];
}
