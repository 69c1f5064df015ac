/**
 * Two half tables side by side: the list of units is too long for the paper, and goes on to the right of itself
 * under the same header (单位 | 男 | 女 | 单位 | 男 | 女). Each half is looked at as a sheet of its own.
 */
import type { CellValue, GridRange, SheetGrid } from "../model/sheet-grid";
import { COLUMNS_OF_A_SHEET } from "../model/sheet-grid";
import { columnPaths } from "./column-paths";
import type { ColumnPath } from "./column-paths";
import { folded } from "./folded-text";
import type { HeaderBlock } from "./header-block";
import type { HeaderMemory } from "./header-memory";
import { SourceSheet } from "./source-sheet";

export interface HalfSheets {
  readonly left: SourceSheet;
  /** Its columns lie {@link HalfSheets.offset} further to the left than on the sheet. */
  readonly right: SourceSheet;
  readonly offset: number;
}

/** What a heading of a half would hold; a heading over both stands over one of them only. */
const TITLE_WORDS = /表|统计|情况|月|出生|\d年/;

/** Null for any other header, and where each half has a heading of its own. */
export function halfSheets(
  sheet: SourceSheet,
  block: HeaderBlock,
  memory: HeaderMemory,
  headingRow: number
): HalfSheets | null {
  if (sheet.grid.uncalculated.size > 0 || !namesUnitsTwice(sheet, block, memory)) return null;
  const paths = columnPaths(sheet, block, memory);
  const offset = offsetOf(paths);
  const first = paths[0]?.column ?? 0;
  const cut = paths[paths.length / 2]?.column;
  if (offset === null || cut === undefined) return null;
  for (let row = headingRow; row < block.firstRow; row++) {
    if (headsBoth(sheet.row(row), cut)) return null;
  }
  const { grid } = sheet;
  const { firstRow } = block;
  const left = part(grid, firstRow, 0, cut, 0);
  const right = part(grid, firstRow, cut, COLUMNS_OF_A_SHEET, offset);
  // Words in front of the table would stand in the right half as well.
  return first + offset === cut
    ? { left: new SourceSheet(left), right: new SourceSheet(right), offset }
    : null;
}

function namesUnitsTwice(sheet: SourceSheet, block: HeaderBlock, memory: HeaderMemory): boolean {
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const named = sheet.row(row).flatMap((value) => {
      const meaning = memory.of(value);
      return meaning?.whole === "unit" ? [meaning.text] : [];
    });
    if (new Set(named).size < named.length) return true;
  }
  return false;
}

/** How far each column stands from its like in the other half; null where the halves differ. */
function offsetOf(paths: readonly ColumnPath[]): number | null {
  const half = paths.length / 2;
  if (!Number.isInteger(half) || half < 2) return null;
  const offset = (paths[half]?.column ?? 0) - (paths[0]?.column ?? 0);
  for (let index = 0; index < half; index++) {
    const one = paths[index];
    const other = paths[index + half];
    if (!one || !other || other.column - one.column !== offset || !sameWords(one, other)) {
      return null;
    }
  }
  const named = paths.filter((path) => path.segments[0]?.meaning.whole === "unit").length;
  return named >= 2 ? offset : null;
}

function sameWords(one: ColumnPath, other: ColumnPath): boolean {
  return (
    one.segments.length === other.segments.length &&
    one.segments.every(({ meaning }, at) => meaning.text === other.segments[at]?.meaning.text)
  );
}

function headsBoth(values: readonly CellValue[], cut: number): boolean {
  const heads = (cells: readonly CellValue[]) =>
    cells.some(
      (value) =>
        typeof value === "string" && !/[:：]/.test(value) && TITLE_WORDS.test(folded(value))
    );
  return heads(values.slice(0, cut)) && heads(values.slice(cut));
}

/** The columns from `from` up to `to`, `shift` further to the left, in the rows of the table. */
function part(
  grid: SheetGrid,
  firstRow: number,
  from: number,
  to: number,
  shift: number
): SheetGrid {
  const isInside = (column: number) => column >= from && column < to;
  const moved = (key: number): number | null =>
    isInside(key % COLUMNS_OF_A_SHEET) ? key - shift : null;
  const merges = grid.merges.flatMap((merge): GridRange[] =>
    isInside(merge.firstColumn)
      ? [
          {
            ...merge,
            firstColumn: merge.firstColumn - shift,
            lastColumn: Math.min(merge.lastColumn, to - 1) - shift,
          },
        ]
      : []
  );
  return {
    ...grid,
    values: grid.values.map((values, row) => {
      if (row < firstRow) return [];
      const kept: CellValue[] = [];
      for (let column = from; column < Math.min(to, values.length); column++) {
        kept[column - shift] = values[column] ?? null;
      }
      return Array.from(kept, (value: CellValue | undefined) => value ?? null);
    }),
    merges,
    formulas: remapped(grid.formulas, moved),
    numberFormats: remapped(grid.numberFormats, moved),
  };
}

function remapped(
  cells: ReadonlyMap<number, string>,
  moved: (key: number) => number | null
): Map<number, string> {
  const map = new Map<number, string>();
  for (const [key, value] of cells) {
    const to = moved(key);
    if (to !== null) map.set(to, value);
  }
  return map;
}
