/** The origin of a cell in one line, and its values as text. */
import { placeText } from "../../core/model/cell-ref";
import type { OriginWords } from "../../messages/pane/origin-words";
import type { Origin, OriginCell } from "../judge/judgement";

/** Source cells named in the line before it is cut. */
const NAMED_IN_LINE = 2;

export function valueText(value: OriginCell["value"], words: OriginWords): string {
  return value === null || value === "" ? words.blank : String(value);
}

/** `审核结果!F12 = 3月!C5 + …`; only the address where the cell is made of nothing. */
export function originLine(origin: Origin, severalFiles: boolean, words: OriginWords): string {
  const cell = placeText(origin.cell, severalFiles);
  const named = origin.sources
    .slice(0, NAMED_IN_LINE)
    .map((source) => placeText(source.cell, severalFiles));
  if (named.length === 0) return cell;
  const cut = origin.count > named.length ? [words.more] : [];
  return `${cell} = ${[...named, ...cut].join(" + ")}`;
}
