/** The cells of a form in 上报件: values as they are shown, with plain looks by their place in the form. */
import { countCell } from "../model/birth-table";
import type { BirthTable } from "../model/birth-table";
import { dayOfSerial } from "../model/period";
import { COLUMNS_OF_A_SHEET } from "../model/sheet-grid";
import type { CellValue } from "../model/sheet-grid";
import type { Look, PlanCell } from "../model/sheet-plan";
import { isDateFormat } from "../reading/date-format";

/** Counts that the reader computed, by cell: formulas without a stored value are sums that it knows. */
export function computedCells(tables: readonly BirthTable[]): ReadonlyMap<number, number> {
  const computed = new Map<number, number>();
  for (const table of tables) {
    for (const fault of table.faults) {
      if (
        fault.kind !== "formula-not-calculated" ||
        fault.used === null ||
        Number.isNaN(fault.used)
      ) {
        continue;
      }
      const { row, column } = countCell(table, fault.row, fault.column);
      computed.set(row * COLUMNS_OF_A_SHEET + column, fault.used);
    }
  }
  return computed;
}

export interface CellOfForm {
  readonly row: number;
  readonly column: number;
  readonly tables: readonly BirthTable[];
  readonly format: string | undefined;
}

/** Null: an empty cell outside the form's grid. */
export function formCell(value: CellValue, at: CellOfForm): PlanCell | null {
  const look = lookAt(at, value);
  const shown = shownValue(value, at.format);
  return shown === null && look === "plain" ? null : { value: shown, look };
}

function shownValue(value: CellValue, format: string | undefined): string | number | null {
  if (value === null || typeof value === "string") return value;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value !== "number") return value.error;
  if (!isDateFormat(format)) return value;
  const [year = "", month = "", day = ""] = dayOfSerial(value).split("-");
  return `${year}年${Number(month)}月${Number(day)}日`;
}

function lookAt({ row, column, tables }: CellOfForm, value: CellValue): Look {
  for (const table of tables) {
    const { header, title, rows } = table;
    if (row === title.row && column === title.column) return "document-title";
    if (column < header.firstColumn || column > header.lastColumn) continue;
    if (row >= header.firstRow && row <= header.lastRow) return "header";
    const beside = rows.filter((each) => each.row === row);
    // Of two halves side by side: the one that the column lies in.
    const at = beside.findLast(({ right = 0 }) => column >= header.firstColumn + right);
    if (!at) continue;
    const isTotal = at.kind !== "unit";
    if (typeof value !== "number") return isTotal ? "strong" : "text";
    const isRatio = table.blocks.some(
      ({ ratioColumn }) => ratioColumn !== null && ratioColumn + (at.right ?? 0) === column
    );
    if (isRatio) return isTotal ? "strong-ratio" : "ratio";
    return isTotal ? "strong-count" : "count";
  }
  return "plain";
}
