import type { Messages } from "../../messages/languages";
import { searchWords } from "./fold-text";
import { MISMATCH, severityOf } from "./item";
import type { Item } from "./item";
import { itemText } from "./item-text";
import type { View } from "./view";

/** What the clerk's filters leave. A difference without a finding of its own is shown among differences only. */
export function filteredItems(
  items: readonly Item[],
  { severities, query, onlyDifferences }: View,
  messages: Messages,
  severalFiles: boolean
): Item[] {
  const words = searchWords(query);
  return items.filter(
    (item) =>
      (onlyDifferences ? isAboutDifference(item) : item.finding !== null) &&
      (severities.length === 0 || severities.includes(severityOf(item))) &&
      (words.length === 0 ||
        words.every((word) => itemText(item, messages, severalFiles).includes(word)))
  );
}

function isAboutDifference(item: Item): boolean {
  return item.kind === "difference" || item.finding.rule === MISMATCH;
}
