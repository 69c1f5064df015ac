/**
 * Registers of persons are refused before anything else is read. The check needs only the first rows, so
 * that a host can stop before it reads the rest.
 */
import type { CellValue } from "../model/sheet-grid";
import { folded } from "./folded-text";
import { HeaderMemory } from "./header-memory";
import { isHeaderWord } from "./header-meaning";
import type { HeaderMeaning } from "./header-meaning";

/** Rows that a host has to read first: real registers have up to four rows above their data. */
export const ROWS_TO_REFUSE_BY = 15;

const IDENTITY = /身份证|公民身份|证件号/;
const PERSON =
  /姓名|住址|地址|电话|手机|联系方式|出生日期|出生年月|出生时间|病历号|病案号|住院号|^(?:父亲|母亲|女方|男方|丈夫|妻子|配偶|户主|监护人)$/;

/** Women in general are counted as well as named: beside one another column it is a register. */
const WOMEN = /^(?:产妇|孕妇|孕产妇)$/;
/** Over a column that stands where the units should. */
const NAMES =
  /^(?:(?:母亲|父亲|产妇|孕妇|孕产妇|女方|男方|户主|家长|新生儿|婴儿)(?:姓名|名字)?|姓名|名字|联系人)$/;

export interface HeaderCell {
  readonly row: number;
  readonly column: number;
}

/**
 * The header cell by which a sheet is a register of persons: 身份证号, or the first of at least two columns
 * about a person (姓名, 住址, 电话 …) inside the header block. Labels with a colon (联系电话：) and everything
 * below the header never count. Null for any other sheet.
 */
export function personalRegisterCell(
  rows: readonly (readonly CellValue[] | undefined)[],
  memory = new HeaderMemory()
): HeaderCell | null {
  const top = rows.slice(0, ROWS_TO_REFUSE_BY);
  for (let row = 0; row < top.length; row++) {
    if (!startsHeader(top[row] ?? [], memory)) continue;
    let end = row + 1;
    while (end < top.length && end < row + 4 && continuesHeader(top[end] ?? [], memory)) end++;
    const cell = personalHeaderCell(top, row, end - 1);
    if (cell || isBirthHeader(top.slice(row, end), memory)) return cell;
  }
  return null;
}

/** The same judgement over rows that are known to be a header. */
export function personalHeaderCell(
  rows: readonly (readonly CellValue[] | undefined)[],
  firstRow: number,
  lastRow: number
): HeaderCell | null {
  let first: HeaderCell | null = null;
  let persons = 0;
  let women = 0;
  for (let row = firstRow; row <= lastRow; row++) {
    for (const [column, value] of (rows[row] ?? []).entries()) {
      const text = headerCellText(value);
      if (text === "") continue;
      if (IDENTITY.test(text)) return { row, column };
      const isWomen = WOMEN.test(text);
      if (!isWomen && !PERSON.test(text)) continue;
      first ??= { row, column };
      if (isWomen) women = 1;
      else persons++;
    }
  }
  return persons + women >= 2 ? first : null;
}

/** The cell by which a header names persons where units should be named: 户主 | 一孩 | 二孩, without any 单位. */
export function personsForUnits(
  rows: readonly (readonly CellValue[] | undefined)[],
  firstRow: number,
  lastRow: number,
  memory: HeaderMemory
): HeaderCell | null {
  let found: HeaderCell | null = null;
  for (let row = firstRow; row <= lastRow; row++) {
    for (const [column, value] of (rows[row] ?? []).entries()) {
      const meaning = memory.of(value);
      if (meaning?.whole === "unit") return null;
      if (meaning && NAMES.test(headerCellText(value))) found ??= { row, column };
      else if (meaning && meaning.whole === null && isCounted(meaning) && !found) return null;
    }
  }
  return found;
}

function isCounted({ orders, kinds }: HeaderMeaning): boolean {
  return orders.length > 0 || kinds.has("male") || kinds.has("female") || kinds.has("births");
}

/** Below a header of counts stand units, figures and the footer with its names: none of it is looked at. */
function isBirthHeader(
  rows: readonly (readonly CellValue[] | undefined)[],
  memory: HeaderMemory
): boolean {
  return rows.some((values) =>
    values?.some((value) => {
      const meaning = memory.of(value);
      if (meaning === null) return false;
      const { orders, kinds } = meaning;
      return orders.length > 0 || kinds.has("male") || kinds.has("female");
    })
  );
}

/** Text of a cell that can be a column's header: short, and no label with its colon. */
export function headerCellText(value: CellValue | undefined): string {
  if (typeof value !== "string" || value.length > 40 || /[:：]/.test(value)) return "";
  return folded(value);
}

function startsHeader(values: readonly CellValue[], memory: HeaderMemory): boolean {
  let words = 0;
  for (const value of values) {
    const text = headerCellText(value);
    const meaning = text === "" ? null : memory.of(value);
    if (meaning === null) continue;
    if (IDENTITY.test(text) && text.length <= 12) return true;
    if (PERSON.test(text) || isHeaderWord(meaning)) words++;
    if (words >= 2) return true;
  }
  return false;
}

/** A further header row holds words only; the first data row holds a number or a person's figures. */
function continuesHeader(values: readonly CellValue[], memory: HeaderMemory): boolean {
  return !values.some((value) => typeof value === "number") && startsHeader(values, memory);
}
