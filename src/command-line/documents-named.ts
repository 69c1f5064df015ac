/** `--documents`: all, none, or a list of the names that the sheets have in either language. */
import { DOCUMENT_KINDS } from "../core/reporting/result-sheets";
import type { DocumentKind } from "../core/reporting/result-sheets";
import { reportWordsIn } from "../messages/report-words-in";

/** @returns the kinds in the order of the workbook, or the name that is none */
export function documentsNamed(said: string): readonly DocumentKind[] | string {
  if (said === "all") return DOCUMENT_KINDS;
  if (said === "none") return [];
  const named = new Set<DocumentKind>();
  for (const name of said.split(/[,，、]/).map((each) => each.trim())) {
    if (name === "") continue;
    const kind = DOCUMENT_KINDS.find((each) => namesOf(each).includes(name.toLowerCase()));
    if (!kind) return name;
    named.add(kind);
  }
  return DOCUMENT_KINDS.filter((kind) => named.has(kind));
}

/** With and without what stands in parentheses: 监测分析（内部）. */
function namesOf(kind: DocumentKind): readonly string[] {
  const names = (["zh", "en"] as const).map((language) => reportWordsIn(language).sheetNames[kind]);
  const short = names.map((name) => name.replace(/\s*[（(].*$/, ""));
  return [kind, ...names, ...short].map((name) => name.toLowerCase());
}
