/** Finds the rows that hold the column headers. */
import type { HeaderMemory } from "./header-memory";
import { isHeaderWord } from "./header-meaning";
import type { HeaderMeaning } from "./header-meaning";
import { isOrdinalRow } from "./ordinal-row";
import type { SourceSheet } from "./source-sheet";
import { timeHeader } from "./time-headers";
import { divide } from "./time-words";
import type { TimeWord } from "./time-words";

export interface HeaderBlock {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column of the cell that names the units, or the column left of the first header where none does. */
  readonly unitColumn: number;
}

/** Real forms have up to four header rows; one more allows for a repeated scope line. */
const MOST_ROWS = 5;

interface HeaderRow {
  readonly hits: number;
  readonly firstHit: number;
  readonly unitColumn: number | null;
  /** A unit, births, order or sex word: something that a list of other things would not have. */
  readonly telling: boolean;
  readonly texts: number;
  readonly numbers: number;
  /** False where all cells say the same: a title written into every cell that it once was merged over. */
  readonly varied: boolean;
}

/** The first header block at or below a row, or null. */
export function findHeaderBlock(
  sheet: SourceSheet,
  memory: HeaderMemory,
  from: number
): HeaderBlock | null {
  for (let row = from; row < sheet.rowCount; row++) {
    const block = headerBlockAt(sheet, memory, row, from);
    if (block) return block;
  }
  return null;
}

/** The header block that has its first telling row here; rows above `top` are not taken in. */
export function headerBlockAt(
  sheet: SourceSheet,
  memory: HeaderMemory,
  row: number,
  top = row
): HeaderBlock | null {
  if (sheet.isBlank(row)) return null;
  const seed = headerRow(sheet, memory, row);
  if (seed.hits < 2 || !seed.telling || !seed.varied || seed.numbers >= seed.hits) return null;

  let unitColumn = seed.unitColumn;
  let lastRow = row;
  const assumed = unitColumn ?? Math.max(0, seed.firstHit - 1);
  while (lastRow + 1 < sheet.rowCount && lastRow - row + 1 < MOST_ROWS) {
    const next = rowBelow(sheet, lastRow);
    const below = headerRow(sheet, memory, next);
    const gap = next > lastRow + 1;
    if (!continues(sheet, memory, next, below, unitColumn ?? assumed)) break;
    if (gap && !(below.telling && below.unitColumn === null && below.hits >= 2)) break;
    unitColumn ??= below.unitColumn;
    lastRow = next;
  }
  const column = unitColumn ?? assumed;
  let firstRow = row;
  while (firstRow > top && lastRow - firstRow + 1 < MOST_ROWS) {
    if (!belongsAbove(sheet, memory, firstRow - 1, column)) break;
    firstRow--;
  }
  return { firstRow, lastRow, unitColumn: column };
}

/** The next row, or the one below a single blank row: some draw their headers with air between. */
function rowBelow(sheet: SourceSheet, row: number): number {
  const blank = row + 2 < sheet.rowCount && sheet.isBlank(row + 1) && !sheet.isBlank(row + 2);
  return blank ? row + 2 : row + 1;
}

function headerRow(sheet: SourceSheet, memory: HeaderMemory, row: number): HeaderRow {
  const values = sheet.row(row);
  let hits = 0;
  let texts = 0;
  let numbers = 0;
  let telling = false;
  let varied = false;
  let firstText: string | null = null;
  let firstHit = -1;
  let unitColumn: number | null = null;
  const times: TimeWord[] = [];
  let firstTime = -1;
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    if (typeof value === "number") {
      numbers++;
      continue;
    }
    const meaning = memory.of(value);
    if (!meaning) continue;
    texts++;
    firstText ??= meaning.text;
    varied ||= meaning.text !== firstText;
    if (!isHeaderWord(meaning)) {
      if (!meaning.time) continue;
      if (times.length === 0) firstTime = column;
      times.push(meaning.time);
      continue;
    }
    hits++;
    if (firstHit < 0) firstHit = column;
    if (meaning.whole === "unit") unitColumn ??= column;
    telling ||= isTelling(meaning);
  }
  // 1月 | 2月 | …: months side by side are header words, a single one is a line of the heading.
  if (divide(times)) {
    hits += times.length;
    firstHit = firstHit < 0 ? firstTime : Math.min(firstHit, firstTime);
  }
  return { hits, firstHit, unitColumn, telling, texts, numbers, varied };
}

function isTelling(meaning: HeaderMeaning): boolean {
  if (meaning.whole === "unit" || meaning.orders.length > 0) return true;
  return (["births", "male", "female"] as const).some((kind) => meaning.kinds.has(kind));
}

/** A further header row: header words, no numbers, and nothing but a repeated word where the unit names will be. */
function continues(
  sheet: SourceSheet,
  memory: HeaderMemory,
  row: number,
  below: HeaderRow,
  unitColumn: number
): boolean {
  if (below.numbers > 0) return false;
  if (below.hits === 0 && !isOrdinalRow(sheet.row(row))) return false;
  const name = memory.of(sheet.row(row)[unitColumn]);
  return name === null || name.whole === "unit" || below.unitColumn !== null;
}

/** A scope line above the seed row (本期出生人数 over the blocks): all of it header words, none of it over the units. */
function belongsAbove(
  sheet: SourceSheet,
  memory: HeaderMemory,
  row: number,
  unitColumn: number
): boolean {
  // 报告期： | 2013年下半年 is a line of the heading.
  if (sheet.labelled(row).length > 0) return false;
  const values = sheet.row(row);
  const times: TimeWord[] = [];
  let hits = 0;
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    if (typeof value === "number") return false;
    const meaning = memory.of(value);
    if (!meaning) continue;
    const isWord = isHeaderWord(meaning) || meaning.rate;
    const names = meaning.whole !== null || timeHeader(meaning.text) !== null;
    if (column <= unitColumn ? !names : !isWord && !meaning.time) return false;
    if (isWord) hits++;
    else if (meaning.time) times.push(meaning.time);
  }
  return hits > 0 || divide(times);
}

/** Whether the same header stands again at a row (25 rows a page, header repeated). */
export function repeatsHeader(sheet: SourceSheet, block: HeaderBlock, row: number): boolean {
  const height = block.lastRow - block.firstRow + 1;
  if (row + height > sheet.rowCount) return false;
  for (let down = 0; down < height; down++) {
    const first = sheet.row(block.firstRow + down);
    const again = sheet.row(row + down);
    const width = Math.max(first.length, again.length);
    for (let column = 0; column < width; column++) {
      if ((first[column] ?? null) !== (again[column] ?? null)) return false;
    }
  }
  return true;
}
