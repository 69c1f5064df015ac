/** The order of the list: by urgency, then as the sheets stand, so that no recheck moves what stays. */
import { isOwnCell, isRange } from "../../core/model/cell-ref";
import type { Severity } from "../../core/model/finding";
import type { FoundTable } from "../judge/judgement";
import { mainPlace, severityOf } from "./item";
import type { Item } from "./item";

export const URGENCY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

interface Position {
  readonly item: Item;
  readonly urgency: number;
  /** Cells before none: a missing month has no cell, and is looked at last. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
}

export function inSheetOrder(items: readonly Item[], tables: readonly FoundTable[]): Item[] {
  const sheets = sheetNumbers(tables);
  return items
    .map((item) => positionOf(item, sheets))
    .sort(
      (a, b) =>
        a.urgency - b.urgency ||
        a.sheet - b.sheet ||
        a.row - b.row ||
        a.column - b.column ||
        (a.item.key < b.item.key ? -1 : 1)
    )
    .map(({ item }) => item);
}

export function sheetNumbers(tables: readonly FoundTable[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const { file, sheet } of tables) {
    const key = sheetKey(file, sheet);
    if (!numbers.has(key)) numbers.set(key, numbers.size);
  }
  return numbers;
}

export function sheetKey(file: string, sheet: string): string {
  return `${file}|${sheet}`;
}

function positionOf(item: Item, sheets: ReadonlyMap<string, number>): Position {
  const urgency = URGENCY[severityOf(item)];
  const place = mainPlace(item);
  if (place === null || isOwnCell(place)) {
    return { item, urgency, sheet: Number.MAX_SAFE_INTEGER, row: 0, column: 0 };
  }
  const sheet = sheets.get(sheetKey(place.file, place.sheet)) ?? sheets.size;
  return isRange(place)
    ? { item, urgency, sheet, row: place.firstRow, column: place.firstColumn }
    : { item, urgency, sheet, row: place.row, column: place.column };
}
