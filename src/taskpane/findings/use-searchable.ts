/** Prepares the search bit by bit while nothing else is going on, so that the first letter typed finds it ready. */
import { useEffect } from "react";
import type { Messages } from "../../messages/languages";
import type { Item } from "./item";
import { itemText } from "./item-text";

const SLICE = 200;
const PAUSE_MILLISECONDS = 20;

export function useSearchable(items: readonly Item[], messages: Messages, severalFiles: boolean) {
  useEffect(() => {
    let next = 0;
    const timer = setInterval(() => {
      const end = next + SLICE;
      for (const item of items.slice(next, end)) itemText(item, messages, severalFiles);
      next = end;
      if (next >= items.length) clearInterval(timer);
    }, PAUSE_MILLISECONDS);
    return () => clearInterval(timer);
  }, [items, messages, severalFiles]);
}
