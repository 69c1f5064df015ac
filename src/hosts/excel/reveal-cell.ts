/** Brings a cell before the clerk's eyes. */
import { a1, type CellRef } from "../../core/model/cell-ref";

/**
 * False where the sheet is gone or hidden: what the clerk hid is not shown behind their back.
 *
 * @param selecting told right before the cell is selected
 */
export async function revealCell(
  context: Excel.RequestContext,
  cell: CellRef,
  selecting: () => void
): Promise<boolean> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject || sheet.visibility !== "Visible") return false;
  selecting();
  sheet.activate();
  sheet.getRange(a1(cell.row, cell.column)).select();
  await context.sync();
  return true;
}
