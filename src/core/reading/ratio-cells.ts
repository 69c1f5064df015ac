/** The cells of a table with a stated 性别比. */
import type { StatedRatio } from "../model/birth-table";
import { cellKey } from "../model/sheet-grid";
import type { RawRow } from "./row-counts";
import type { SourceSheet } from "./source-sheet";
import { fixedFormat, ratioFromCell } from "./stated-ratio";
import type { FixedFormat } from "./stated-ratio";
import type { TableLayout } from "./table-layout";

/** A number in a format of fixed decimals: nearly every ratio is one, and only a wrong one is ever shown. */
class FixedRatio implements StatedRatio {
  constructor(
    readonly row: number,
    readonly block: number,
    readonly value: number,
    readonly decimals: number
  ) {}

  get shown(): string {
    return this.value.toFixed(this.decimals);
  }
}

/** By row, then by block. */
export function ratioCells(
  sheet: SourceSheet,
  layout: TableLayout,
  rows: readonly RawRow[]
): StatedRatio[] {
  const { formulas, numberFormats } = sheet.grid;
  const columns = layout.blocks.flatMap(({ ratioColumn }, block) =>
    ratioColumn === null ? [] : [{ block, column: ratioColumn }]
  );
  const ratios: StatedRatio[] = [];
  if (columns.length === 0) return ratios;
  // Nearly all cells of a column share one format.
  let known: string | undefined;
  let fixed: FixedFormat | null = null;
  for (let row = 0; row < rows.length; row++) {
    const { row: at = 0, right = 0 } = rows[row] ?? {};
    const values = sheet.row(at);
    for (const { block, column: of } of columns) {
      const column = of + right;
      const value = values[column];
      if (value == null || value === "") continue;
      const key = cellKey(at, column);
      const format = numberFormats.get(key);
      if (format !== known) {
        known = format;
        fixed = format === undefined ? null : fixedFormat(format);
      }
      if (typeof value === "number" && Number.isFinite(value) && fixed?.percent === false) {
        ratios.push(new FixedRatio(row, block, value, fixed.decimals));
        continue;
      }
      const ratio = ratioFromCell(value, format, fixed === null && formulas.has(key));
      if (!ratio) continue;
      const { value: stated, decimals, shown } = ratio;
      ratios.push({ row, block, value: stated, decimals, shown });
    }
  }
  return ratios;
}
