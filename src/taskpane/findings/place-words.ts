/** How a place is written in the pane: `3月!F9`; a cell of an own sheet by the sheet's name. */
import { isOwnCell, placeText } from "../../core/model/cell-ref";
import type { Place } from "../../core/model/cell-ref";
import type { ShownWords } from "../../messages/shown-words";

export function placeWords(place: Place, severalFiles: boolean, words: ShownWords): string {
  if (!isOwnCell(place)) return placeText(place, severalFiles);
  const names: Readonly<Partial<Record<string, string>>> = words.sheetNames;
  return names[place.own] ?? place.own;
}
