/** Tables with several rows a unit: 男 and 女, one a birth order, 计生 and 卫生. Each row is only a part of its unit. */
import type { RawRow } from "./row-counts";
import { rowWord } from "./row-words";
import type { SourceSheet } from "./source-sheet";
import type { TableLayout } from "./table-layout";

/** A village may be called 女; the second one is no village. */
const FEWEST = 2;

export function splitsUnits(
  sheet: SourceSheet,
  layout: TableLayout,
  rows: readonly RawRow[]
): boolean {
  const named = new Counted();
  for (const { word } of rows) if (word?.isPart && named.reaches(word.name)) return true;
  return beside(layout).some((column) => {
    const counted = new Counted();
    return rows.some(({ row, filled, right = 0 }) => {
      const value = sheet.row(row)[column + right];
      return (
        filled &&
        typeof value === "string" &&
        rowWord(value).isPart === true &&
        counted.reaches(value.trim())
      );
    });
  });
}

/** Columns in front of the counts that are neither names nor running numbers; rarely any. */
function beside({ columns, firstColumn, unitColumns, rowNumberColumn }: TableLayout): number[] {
  let end = columns[0]?.column ?? firstColumn;
  for (const { column } of columns) if (column < end) end = column;
  const found: number[] = [];
  for (let column = firstColumn; column < end; column++) {
    if (!unitColumns.includes(column) && column !== rowNumberColumn) found.push(column);
  }
  return found;
}

class Counted {
  private readonly times = new Map<string, number>();

  reaches(word: string): boolean {
    const times = (this.times.get(word) ?? 0) + 1;
    this.times.set(word, times);
    return times >= FEWEST;
  }
}
