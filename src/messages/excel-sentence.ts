/** One sentence for what Excel refused: what happened, what was not changed, what to do. */
import type { ExcelError, ExcelErrorCode } from "../hosts/excel-error";
import type { Messages } from "./languages";
import type { ProblemsWords } from "./pane/problems-words";

/** For the pane, a ribbon command and whoever else drives Excel. */
export function excelSentence<Code extends ExcelErrorCode>(
  { code, parameters, changed }: Pick<ExcelError<Code>, "code" | "parameters" | "changed">,
  messages: Messages
): string {
  const words: ProblemsWords = messages.pane.problems;
  const { what, next } = words.excel[code](parameters);
  return [what, words.changed[changed], next].join(words.gap);
}
