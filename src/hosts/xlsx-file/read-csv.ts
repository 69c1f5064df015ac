/** One grid from delimited text: commas, semicolons or tabs, line breaks within quotes. */
import { detectDelimiter, parseCsv } from "hucre";
import type { SheetGrid } from "../../core/model/sheet-grid";
import { HostError } from "../host-error";
import { writtenNumber } from "./number-text";
import { MAX_GRID_CELLS, SheetCells, SheetTooLarge } from "./sheet-cells";

/** @throws HostError too-many-cells */
export function readCsv(text: string, file: string): SheetGrid {
  const cells = new SheetCells({ left: MAX_GRID_CELLS });
  try {
    parseCsv(text, { delimiter: detectDelimiter(text) }).forEach((row, rowIndex) => {
      row.forEach((field, column) => {
        if (typeof field === "string") addField(cells, rowIndex, column, field);
      });
    });
  } catch (error) {
    if (!(error instanceof SheetTooLarge)) throw error;
    throw new HostError("too-many-cells", { limit: MAX_GRID_CELLS });
  }
  const name = file.replace(/\.[^.]*$/, "");
  return cells.grid({ file, name, visibility: "visible", ownKind: null });
}

function addField(cells: SheetCells, row: number, column: number, field: string): void {
  if (field === "") return;
  const number = writtenNumber(field.trim());
  cells.set(row, column, number ? number.value : field);
  if (number?.format) cells.format(row, column, number.format);
}
