/** Where the name of a row stands, and which lines without figures name nothing. */
import type { CellValue } from "../model/sheet-grid";
import type { RawRow } from "./row-counts";
import { folded, isEmpty, textOf } from "./folded-text";
import { partialMonth } from "./period-text";
import type { RowWords } from "./row-words";
import type { SourceSheet } from "./source-sheet";
import type { TableLayout } from "./table-layout";

/** 一、行政村: a kind of units, where the merge over the table's width was lost. */
const GROUP =
  /^\(?[一二三四五六七八九十]+[)、.]+(?:行政村|村|村委会|社区|居委会|村\(居\)|街道|乡镇|片区|城区|城镇|农村)(?:部分|类)?:?$/;
const IN_BRACKETS = /^\(.*\)$|^【.*】$|^\[.*\]$/;

/** The text that names a row, "" for none. */
export function rowName(
  { sheet, words }: { readonly sheet: SourceSheet; readonly words: RowWords },
  { unitColumns, rowNumberColumn }: TableLayout,
  row: number,
  values: readonly CellValue[]
): string {
  for (const column of unitColumns) {
    const text = textOf(values[column]);
    if (!isEmpty(text)) return text;
  }
  // 合计 is often merged over 序号 and 单位, or over 片区 and 村名, and then stands in the first of them.
  const [unit = 0] = unitColumns;
  for (let column = unit - 1; column >= 0; column--) {
    const text = values[column];
    if (typeof text !== "string" || /^\s*$|^\s*[\d.]+\s*$/.test(text.normalize("NFKC"))) continue;
    const reaches = () =>
      sheet
        .mergesFrom(row)
        .some((merge) => merge.firstColumn === column && merge.lastColumn >= unit);
    if (column === rowNumberColumn || words.of(text).kind !== "unit" || reaches()) return text;
  }
  return "";
}

/**
 * A line of words over the whole width (一、行政村), or all of it in brackets, and no figure: no unit's name. The
 * name of a month over its units stays a row, for those who read months.
 */
export function isRemark(
  sheet: SourceSheet,
  { unitColumns, columns }: TableLayout,
  { row, word, filled }: RawRow
): boolean {
  if (filled || !word) return false;
  const text = folded(word.name);
  if (IN_BRACKETS.test(text) || GROUP.test(text)) return true;
  const from = unitColumns[0] ?? 0;
  const to = columns[0]?.column ?? from;
  return (
    partialMonth(text) === null &&
    sheet.mergesFrom(row).some((merge) => merge.firstColumn <= from && merge.lastColumn > to)
  );
}
