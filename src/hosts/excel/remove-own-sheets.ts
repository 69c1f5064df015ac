/** Taking our sheets out again: only when the clerk says so, and nobody else's ever. Not undoable in Excel. */
import { ExcelError } from "../excel-error";
import { inspect } from "./inspect";

/**
 * @param began told right before anything is deleted, with the ids of the sheets
 * @returns the names of the sheets that are gone
 */
export async function removeOwnSheets(
  context: Excel.RequestContext,
  began: (sheets: readonly string[]) => void
): Promise<string[]> {
  const { sheets, structureProtected, journals } = await inspect(context);
  const own = sheets.filter((sheet) => sheet.ownKind !== null);
  if (own.length === 0) return [];
  if (structureProtected) throw new ExcelError("protected-structure", {});
  if (!sheets.some((sheet) => sheet.visible && sheet.ownKind === null)) {
    throw new ExcelError("last-visible-sheet", {});
  }
  const { worksheets, customXmlParts } = context.workbook;
  for (const { id } of own) worksheets.getItem(id).delete();
  for (const id of journals) customXmlParts.getItem(id).delete();
  began(own.map(({ id }) => id));
  await context.sync();
  return own.map((sheet) => sheet.name);
}
