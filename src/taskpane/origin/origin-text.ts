/** The origin of a cell in one line, and its values as text. */
import { placeText } from "../../core/model/cell-ref";
import type { OriginWords } from "../../messages/pane/origin-words";
import type { Origin, OriginCell } from "../judge/judgement";

export function valueText(value: OriginCell["value"], words: OriginWords): string {
  return value === null || value === "" ? words.blank : String(value);
}

/**
 * `审核结果!F12 取自 3月!C5 等（2 格）`; no sum sign, as a figure may just as well be a difference or a ratio
 * of its cells. Only the first cell is named: the count must stay in view at 320 px.
 */
export function originLine(
  origin: Origin,
  severalFiles: boolean,
  words: OriginWords,
  parentheses: (inside: string) => string
): string {
  const cell = placeText(origin.cell, severalFiles);
  const [first] = origin.sources;
  if (!first) return `${cell}${parentheses(words.noSources)}`;
  const made = words.madeOf(cell, placeText(first.cell, severalFiles), origin.count > 1);
  return `${made}${parentheses(words.cells(origin.count))}`;
}
