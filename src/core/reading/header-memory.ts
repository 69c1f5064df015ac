/** Remembers what header texts mean: the same few words stand on every sheet and every page. */
import type { CellValue } from "../model/sheet-grid";
import { headerMeaning } from "./header-meaning";
import type { HeaderMeaning } from "./header-meaning";
import { isKeepable, textMemory } from "./remembered";

/**
 * Words that forms are made of, and their titles and labelled lines, kept from one reading to the next. Any other text
 * may be anybody's name, and is forgotten with its reading.
 */
const kept = textMemory<HeaderMeaning>();
const LINE = /表$|[:：]/;
/** Hundreds of forms; beyond it all are forgotten, so that no stream of files piles up. */
const MOST_KEPT = 1000;

export class HeaderMemory {
  private readonly known = new Map<string, HeaderMeaning>();

  /** The meaning of a text cell; null for empty cells, numbers, errors and truth values. */
  of(value: CellValue | undefined): HeaderMeaning | null {
    if (typeof value !== "string" || value.trim() === "") return null;
    const known = this.known.get(value);
    if (known) return known;
    const meaning = kept.get(value) ?? headerMeaning(value);
    this.known.set(value, meaning);
    if (isKeepable(value) && (meaning.unknown === "" || LINE.test(value))) {
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(value, meaning);
    }
    return meaning;
  }
}
