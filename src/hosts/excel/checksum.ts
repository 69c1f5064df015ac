/**
 * Whether a sheet still holds the numbers that were read, for one number a sheet: Excel adds them up with
 * weights that fall from cell to cell (NPV at a tiny rate), so that also exchanged figures show. Texts do not
 * count, and where a cell holds an error the sum is one; those edits are known by their events alone.
 */
import { a1Range } from "../../core/model/cell-ref";
import type { GridRange } from "../../core/model/sheet-grid";

/** Small enough that the last of a million cells still weighs something, large enough that neighbours differ. */
const RATE = 1e-5;

/** Queues the sum; what is given reads the answer. */
export function askChecksum(context: Excel.RequestContext, range: Excel.Range): () => string {
  const sum = context.workbook.functions.npv(RATE, range);
  sum.load("value,error");
  return () => JSON.stringify([sum.value, sum.error]);
}

/** What was read of a sheet, to be compared before its results are written. */
export interface ReadCells {
  readonly used: GridRange;
  readonly checksum: string;
}

/** Queues the comparison; what is given says whether the sheet is still the same. */
export function askUnchanged(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { used, checksum }: ReadCells
): () => boolean {
  const now = sheet.getUsedRangeOrNullObject(true);
  now.load("rowIndex,columnIndex,rowCount,columnCount");
  const sum = askChecksum(context, sheet.getRange(a1Range(used)));
  return () => isBlock(now, used) && sum() === checksum;
}

function isBlock(range: Excel.Range, block: GridRange): boolean {
  if (range.isNullObject) return false;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return (
    rowIndex === block.firstRow &&
    columnIndex === block.firstColumn &&
    rowIndex + rowCount - 1 === block.lastRow &&
    columnIndex + columnCount - 1 === block.lastColumn
  );
}
