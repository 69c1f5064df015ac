/** Remembers what header texts mean: the same few words stand on every sheet and every page. */
import type { CellValue } from "../model/sheet-grid";
import { headerMeaning } from "./header-meaning";
import type { HeaderMeaning } from "./header-meaning";

export class HeaderMemory {
  private readonly known = new Map<string, HeaderMeaning>();

  /** The meaning of a text cell; null for empty cells, numbers, errors and truth values. */
  of(value: CellValue | undefined): HeaderMeaning | null {
    if (typeof value !== "string" || value.trim() === "") return null;
    const known = this.known.get(value);
    if (known) return known;
    const meaning = headerMeaning(value);
    this.known.set(value, meaning);
    return meaning;
  }
}
