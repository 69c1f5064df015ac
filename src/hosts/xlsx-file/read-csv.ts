/** One grid from delimited text: commas, semicolons or tabs, line breaks within quotes. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import { damaged, HostError } from "../host-error";
import { MAX_TEXT_LENGTH } from "../sheet-limits";
import { delimiterOf, scanFields } from "./delimited-text";
import { writtenNumber } from "./number-text";
import { MAX_GRID_CELLS, SheetCells, SheetTooLarge } from "./sheet-cells";

const ROWS_OF_A_SHEET = 1_048_576;

/** @throws HostError too-many-cells, or damaged-file where a quote is never closed */
export function readCsv(text: string, file: string): SheetGrid {
  const cells = new SheetCells({ left: MAX_GRID_CELLS });
  try {
    const whole = scanFields(text, delimiterOf(text), MAX_TEXT_LENGTH, (row, column, field) => {
      if (row >= ROWS_OF_A_SHEET) throw new SheetTooLarge();
      addField(cells, row, column, field);
    });
    if (!whole) throw damaged("");
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
