/**
 * Grids of an .xlsx or .xlsm. Read from the parts themselves: a general reader turns serial numbers
 * into dates, drops shared formulas and number formats, and gives up at a chart sheet.
 */
import type { SheetGrid } from "../../core/model/sheet-grid";
import { damaged, HostError } from "../host-error";
import { cellNumberFormats } from "./number-formats";
import type { OoxmlPackage } from "./ooxml-package";
import { settingsPart } from "./settings-part";
import { sharedStrings } from "./shared-strings";
import {
  MAX_GRID_CELLS,
  SheetCells,
  SheetTooLarge,
  unreadableGrid,
  type CellBudget,
} from "./sheet-cells";
import { workbookPart, type SheetEntry } from "./workbook-part";
import { readWorksheet, type WorksheetContext } from "./worksheet-part";

export interface OoxmlContent {
  readonly grids: readonly SheetGrid[];
  readonly settings: string | null;
}

/**
 * All sheets in their order. A chart sheet is a grid without cells; a sheet that cannot be read is one
 * with the reason, and the others are still read.
 */
export async function readOoxml(archive: OoxmlPackage, file: string): Promise<OoxmlContent> {
  const workbook = await workbookPart(archive);
  if (workbook.sheets.length === 0) throw damaged(workbook.part);
  const context = {
    strings: await sharedStrings(archive, workbook),
    formats: await cellNumberFormats(archive, workbook),
    date1904: workbook.date1904,
  };
  const budget: CellBudget = { left: MAX_GRID_CELLS };
  const grids: SheetGrid[] = [];
  let next = sheetText(archive, workbook.sheets[0]);
  for (const [index, sheet] of workbook.sheets.entries()) {
    const text = await next;
    // The next part unpacks beside this one's parsing; more than one ahead would only hold memory.
    next = sheetText(archive, workbook.sheets[index + 1]);
    grids.push(sheetGrid(sheet, text, file, context, budget));
  }
  const settings = await settingsPart(archive, workbook.part);
  return { grids, settings: settings?.settings ?? null };
}

type SheetText = { readonly text: string } | { readonly failed: unknown };

/** Failing is kept for the sheet's turn: one unreadable part does not stop the others. */
async function sheetText(
  archive: OoxmlPackage,
  sheet: SheetEntry | undefined
): Promise<SheetText | null> {
  if (!sheet || (sheet.partKind !== "worksheet" && sheet.partKind !== "")) return null;
  try {
    return { text: (await archive.text(sheet.part ?? "", false)).text };
  } catch (failed) {
    return { failed };
  }
}

function sheetGrid(
  sheet: SheetEntry,
  source: SheetText | null,
  file: string,
  context: Omit<WorksheetContext, "part">,
  budget: CellBudget
): SheetGrid {
  const { name, visibility, ownKind, part } = sheet;
  const identity = { file, name, visibility, ownKind };
  const cells = new SheetCells(budget);
  if (source === null) return cells.grid(identity);
  try {
    if ("failed" in source) throw source.failed;
    readWorksheet(source.text, { ...context, part: part ?? "" }, cells);
    return cells.grid(identity);
  } catch (error) {
    if (error instanceof SheetTooLarge) return unreadableGrid(identity, "sheet-too-large");
    if (!(error instanceof HostError)) throw error;
    return unreadableGrid(
      identity,
      error.code === "too-large" ? "sheet-too-large" : "damaged-sheet"
    );
  }
}
