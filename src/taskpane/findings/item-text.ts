/** All that can be searched of an item, folded; made when first searched and kept as long as the item. */
import type { Messages } from "../../messages/languages";
import { foldText } from "./fold-text";
import { placesOf, severityOf, subjectOf } from "./item";
import type { Item } from "./item";
import { placeWords } from "./place-words";

const MADE = new WeakMap<Item, { readonly messages: Messages; readonly text: string }>();

export function itemText(item: Item, messages: Messages, severalFiles: boolean): string {
  const made = MADE.get(item);
  if (made?.messages === messages) return made.text;
  const text = foldText(words(item, messages, severalFiles).join(" "));
  MADE.set(item, { messages, text });
  return text;
}

function words(item: Item, { sheets, pane }: Messages, severalFiles: boolean): string[] {
  const { reportingUnit, unit, period, parity, sex } = subjectOf(item);
  const place = (of: Parameters<typeof placeWords>[0]) => placeWords(of, severalFiles, sheets);
  const { finding } = item;
  return [
    reportingUnit,
    unit === "" ? "" : sheets.unit(unit),
    period === null ? "" : `${period} ${sheets.period(period)}`,
    pane.findings.figure({ parity, sex }),
    ...placesOf(item).map(place),
    sheets.severity[severityOf(item)],
    ...(finding === null
      ? []
      : [sheets.findings.ruleName(finding), sheets.findings.sentence(finding, place)]),
    ...(item.kind === "difference"
      ? [item.difference.reason ?? "", item.difference.ground ?? ""]
      : []),
  ];
}
