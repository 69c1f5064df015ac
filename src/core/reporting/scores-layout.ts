/** Where everything stands on 考核得分: units above, every item of every unit below, one set of columns. */
import type { Assessed } from "../model/assessed";
import { a1, quotedSheet } from "../model/cell-ref";
import type { Assessment } from "../model/score";
import { cellOf, layOut } from "./table-sheet";
import type { SheetLayout } from "./table-sheet";

/** Columns of the lower table, which shares the upper one's columns: item, title over four, and four figures. */
export const ITEM_COLUMNS = {
  article: 2,
  title: 3,
  max: 7,
  points: 8,
  open: 9,
  notEntered: 10,
} as const;

/** A blank line, the title and the header between both tables. */
export const ROWS_BETWEEN = 3;

export function itemRowId(unit: string, item: string): string {
  return `${unit}/${item}`;
}

export function scoresKeys(assessment: Assessed["assessment"]): string[] {
  return [
    "id",
    "unit",
    ...(assessment?.scheme.chapters ?? []).map((chapter) => `chapter.${chapter.id}`),
    ...[
      "base",
      "adjustment",
      "total",
      "provisional",
      "rank",
      "grade",
      "flags",
      "open",
      "notEntered",
    ],
    ...["literal", "reference"],
  ];
}

/** Rows of units first, then one a unit and item; both are found by their ids. */
export function scoresLayout(
  name: string,
  assessment: Assessment | null,
  rowsAbove: number
): SheetLayout {
  const units = (assessment?.scores ?? []).map((score) => score.unit);
  const layout = layOut("scores", name, scoresKeys(assessment), units, rowsAbove);
  const rowOf = new Map(layout.rowOf);
  let row = layout.lastRow + 1 + ROWS_BETWEEN;
  for (const score of assessment?.scores ?? []) {
    for (const scored of [...score.items, ...score.adjustments]) {
      rowOf.set(itemRowId(score.unit, scored.id), row);
      row += 1;
    }
  }
  const columnOf = new Map([
    ...layout.columnOf,
    ["item.points", ITEM_COLUMNS.points],
    ["item.open", ITEM_COLUMNS.open],
    ["item.notEntered", ITEM_COLUMNS.notEntered],
  ] as const);
  return { ...layout, rowOf, columnOf };
}

/** `'考核得分'!H7` of an item of a unit. */
export function itemRef(layout: SheetLayout, unit: string, item: string, key: string): string {
  const cell = cellOf(layout, itemRowId(unit, item), key);
  return cell ? `${quotedSheet(cell.sheet)}${a1(cell.row, cell.column)}` : "0";
}
