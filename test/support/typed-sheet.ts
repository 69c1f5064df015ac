/**
 * A sheet typed as text: one line a row, cells between `|`. `<` belongs to the merged cell on its left, `^` to the
 * one above. `'12` is a text, `{=A1+B1}` a formula without a value, `{=A1+B1:7}` one with its value, `#REF!` an
 * error, `¶` a line break inside a cell, `~` before the first cell hides the row. Blanks around a cell are cut;
 * full-width ones are not.
 */
import { cellKey } from "../../src/core/model/sheet-grid";
import type { CellValue, GridRange, SheetGrid } from "../../src/core/model/sheet-grid";
import { sheetGrid } from "./sheet-grid";

export function typedSheet(name: string, text: string, rest: Partial<SheetGrid> = {}): SheetGrid {
  const lines = text
    .replace(/^\n/, "")
    .replace(/\n\s*$/, "")
    .split("\n");
  const formulas = new Map<number, string>();
  const uncalculated = new Set<number>();
  const hiddenRows = new Set<number>();
  const merges = new Map<number, GridRange>();
  const origins: number[][] = [];
  const values = lines.map((line, row) => {
    const hidden = line.trimStart().startsWith("~");
    if (hidden) hiddenRows.add(row);
    const cells = (hidden ? line.replace("~", "") : line).split("|").map((cell) => trimmed(cell));
    const origin: number[] = [];
    origins.push(origin);
    return cells.map((cell, column): CellValue => {
      const own = cellKey(row, column);
      const from =
        cell === "<"
          ? (origin[column - 1] ?? own)
          : cell === "^"
            ? (origins[row - 1]?.[column] ?? own)
            : own;
      origin[column] = from;
      if (from !== own) {
        const before = merges.get(from);
        merges.set(from, {
          firstRow: Math.floor(from / 16384),
          firstColumn: from % 16384,
          lastRow: Math.max(row, before?.lastRow ?? 0),
          lastColumn: Math.max(column, before?.lastColumn ?? 0),
        });
        return null;
      }
      const formula = /^\{=([^:]*(?::[A-Z]+\d+[^:]*)*?)(?::(-?\d+(?:\.\d+)?))?\}$/.exec(cell);
      if (formula) {
        formulas.set(own, formula[1] ?? "");
        if (formula[2] === undefined) uncalculated.add(own);
        return formula[2] === undefined ? null : Number(formula[2]);
      }
      if (cell.startsWith("'")) return cell.slice(1);
      if (/^#[A-Z/0]+[!?]$/.test(cell)) return { error: cell };
      if (/^-?\d+(?:\.\d+)?$/.test(cell)) return Number(cell);
      return cell === "" ? null : cell.replaceAll("¶", "\n");
    });
  });
  return sheetGrid(name, values, {
    merges: [...merges.values()],
    formulas,
    uncalculated,
    hiddenRows,
    ...rest,
  });
}

const trimmed = (cell: string): string => cell.replace(/^[ \t]+|[ \t]+$/g, "");
