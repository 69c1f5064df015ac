/**
 * The words that stand over each column, from top to bottom: `本省户籍人数/一孩出生人数/男`. Merged cells speak for
 * all columns that they span. Where merges are absent (hosts below ExcelApi 1.13 report none), a blank
 * takes the word to its left, as long as everything above is the same group and words follow below.
 */
import { COLUMNS_OF_A_SHEET, cellKey } from "../model/sheet-grid";
import { isEmpty } from "./folded-text";
import type { HeaderBlock } from "./header-block";
import type { HeaderMemory } from "./header-memory";
import type { HeaderMeaning } from "./header-meaning";
import { isOrdinalRow, ordinalMeaning } from "./ordinal-row";
import type { SourceSheet } from "./source-sheet";

export interface PathSegment {
  readonly row: number;
  readonly column: number;
  /** As written, without blanks. */
  readonly label: string;
  readonly meaning: HeaderMeaning;
}

export interface ColumnPath {
  readonly column: number;
  readonly segments: readonly PathSegment[];
}

/** Columns without any word are left out, and those of {@link blankColumns}. */
export function columnPaths(
  sheet: SourceSheet,
  block: HeaderBlock,
  memory: HeaderMemory
): ColumnPath[] {
  return allPaths(sheet, block, memory).filter((path) => !isBlankColumn(sheet, block, path));
}

/** Columns that have nothing but a part of the merged word of others, neither in the header nor below it. */
export function blankColumns(
  sheet: SourceSheet,
  block: HeaderBlock,
  memory: HeaderMemory
): number[] {
  return allPaths(sheet, block, memory)
    .filter((path) => isBlankColumn(sheet, block, path))
    .map(({ column }) => column);
}

function isBlankColumn(
  sheet: SourceSheet,
  block: HeaderBlock,
  { column, segments }: ColumnPath
): boolean {
  return (
    !segments.some((segment) => segment.column === column) && isEmptyBelow(sheet, block, column)
  );
}

export function isEmptyBelow(sheet: SourceSheet, block: HeaderBlock, column: number): boolean {
  const { uncalculated } = sheet.grid;
  for (let row = block.lastRow + 1; row < sheet.rowCount; row++) {
    if (!isEmpty(sheet.row(row)[column])) return false;
    if (uncalculated.size > 0 && uncalculated.has(cellKey(row, column))) return false;
  }
  return true;
}

function allPaths(sheet: SourceSheet, block: HeaderBlock, memory: HeaderMemory): ColumnPath[] {
  const spread = spreadAnchors(sheet, block, memory);
  const width = spread.width;
  const paths: ColumnPath[] = [];
  for (let column = 0; column < width; column++) {
    const segments: PathSegment[] = [];
    let before = -1;
    for (const anchors of spread.rows) {
      const anchor = anchors[column] ?? -1;
      if (anchor < 0 || anchor === before) continue;
      before = anchor;
      const segment = segmentAt(sheet, memory, anchor);
      if (segment && segment.meaning.text !== segments.at(-1)?.meaning.text) segments.push(segment);
    }
    if (segments.length > 0) paths.push({ column, segments });
  }
  return paths;
}

function segmentAt(sheet: SourceSheet, memory: HeaderMemory, anchor: number): PathSegment | null {
  const row = Math.floor(anchor / COLUMNS_OF_A_SHEET);
  const column = anchor % COLUMNS_OF_A_SHEET;
  const value = sheet.row(row)[column];
  const plain = memory.of(value);
  if (!plain || typeof value !== "string") return null;
  const ordinal =
    plain.text.length <= 4 && isOrdinalRow(sheet.row(row)) ? ordinalMeaning(value) : null;
  const meaning = ordinal ?? plain;
  return { row, column, label: value.replace(/\s+/g, ""), meaning };
}

interface Spread {
  readonly width: number;
  /** Per header row: the key of the cell whose word stands over each column, -1 for none. */
  readonly rows: readonly Float64Array[];
}

function spreadAnchors(sheet: SourceSheet, block: HeaderBlock, memory: HeaderMemory): Spread {
  const width = headerWidth(sheet, block);
  const rows: Float64Array[] = [];
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    const anchors = new Float64Array(width).fill(-1);
    const values = sheet.row(row);
    for (let column = 0; column < Math.min(width, values.length); column++) {
      if (memory.of(values[column])) anchors[column] = cellKey(row, column);
    }
    rows.push(anchors);
  }
  const merged = spreadMerges(sheet, block, rows, width);
  for (let depth = 0; depth < rows.length; depth++) {
    for (let column = 1; column < width; column++) {
      takeFromLeft(sheet, memory, rows, depth, column, merged);
    }
  }
  return { width, rows };
}

function headerWidth(sheet: SourceSheet, block: HeaderBlock): number {
  let width = 0;
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    width = Math.max(width, sheet.row(row).length);
    for (const merge of sheet.mergesFrom(row)) width = Math.max(width, merge.lastColumn + 1);
  }
  return Math.min(width, COLUMNS_OF_A_SHEET);
}

/** Returns the anchors whose bounds are explicit: they never spread to a blank beside them. */
function spreadMerges(
  sheet: SourceSheet,
  block: HeaderBlock,
  rows: readonly Float64Array[],
  width: number
): Set<number> {
  const merged = new Set<number>();
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    for (const merge of sheet.mergesFrom(row)) {
      const anchor = rows[row - block.firstRow]?.[merge.firstColumn] ?? -1;
      if (anchor < 0) continue;
      merged.add(anchor);
      for (let down = row; down <= Math.min(merge.lastRow, block.lastRow); down++) {
        const anchors = rows[down - block.firstRow];
        if (!anchors) continue;
        for (
          let column = merge.firstColumn;
          column <= Math.min(merge.lastColumn, width - 1);
          column++
        ) {
          anchors[column] = anchor;
        }
      }
    }
  }
  return merged;
}

function takeFromLeft(
  sheet: SourceSheet,
  memory: HeaderMemory,
  rows: readonly Float64Array[],
  depth: number,
  column: number,
  merged: ReadonlySet<number>
): void {
  const anchors = rows[depth];
  const left = anchors?.[column - 1] ?? -1;
  if (!anchors || left < 0 || (anchors[column] ?? -1) >= 0 || merged.has(left)) return;
  for (let above = 0; above < depth; above++) {
    if (rows[above]?.[column] !== rows[above]?.[column - 1]) return;
  }
  const wordsBelow = rows.slice(depth + 1).some((below) => (below[column] ?? -1) >= 0);
  if (!wordsBelow) return;
  // 单位, 序号 and 性别比 are single columns: what stands beside them is not below them.
  const meaning = segmentAt(sheet, memory, left)?.meaning;
  if (!meaning || meaning.whole !== null || meaning.ratio || meaning.kinds.has("remark")) return;
  anchors[column] = left;
}
