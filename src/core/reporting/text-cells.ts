/** Which source cells hold a number as text: a live sum has to turn those into numbers itself. */
import type { BirthTable } from "../model/birth-table";
import { countCell } from "../model/birth-table";
import type { CellRef } from "../model/cell-ref";

export function textCells(tables: readonly BirthTable[]): (cell: CellRef) => boolean {
  const key = (cell: CellRef) => `${cell.row} ${cell.column} ${cell.sheet}\n${cell.file}`;
  const texts = new Set(
    tables.flatMap((table) =>
      table.faults
        .filter((fault) => fault.kind === "number-as-text")
        .map((fault) => key(countCell(table, fault.row, fault.column)))
    )
  );
  return texts.size === 0 ? () => false : (cell) => texts.has(key(cell));
}
