/** Cells of one property as few rectangles, so that a format costs calls by block and not by cell. */
import { a1Range } from "../../core/model/cell-ref";
import type { GridRange } from "../../core/model/sheet-grid";

/** Runs of a row, joined downwards while they stay as they are. Together they cover each cell once. */
export function rectangles<Cell>(
  rows: readonly (readonly Cell[])[],
  has: (cell: Cell, row: number, column: number) => boolean
): GridRange[] {
  const done: GridRange[] = [];
  let open: GridRange[] = [];
  rows.forEach((cells, row) => {
    const next = runs(cells, (cell, column) => has(cell, row, column)).map(
      ([firstColumn, lastColumn]): GridRange => {
        const above = open.find(
          (each) => each.firstColumn === firstColumn && each.lastColumn === lastColumn
        );
        return { firstRow: above?.firstRow ?? row, firstColumn, lastRow: row, lastColumn };
      }
    );
    const kept = new Set(next.map(startOf));
    done.push(...open.filter((each) => !kept.has(startOf(each))));
    open = next;
  });
  return [...done, ...open];
}

function startOf({ firstRow, firstColumn, lastColumn }: GridRange): string {
  return `${firstRow},${firstColumn},${lastColumn}`;
}

function runs<Cell>(
  cells: readonly Cell[],
  has: (cell: Cell, column: number) => boolean
): [number, number][] {
  const found: [number, number][] = [];
  cells.forEach((cell, column) => {
    if (!has(cell, column)) return;
    const last = found.at(-1);
    if (last && last[1] === column - 1) last[1] = column;
    else found.push([column, column]);
  });
  return found;
}

/** An address may have 8,192 characters (Excel.Worksheet.getRange and getRanges); far less leaves room for older ones. */
const LONGEST_ADDRESS = 2_000;

/** The rectangles as comma-separated addresses that `getRanges` takes. */
export function addresses(areas: readonly GridRange[]): string[] {
  const texts: string[] = [];
  for (const area of areas) {
    const address = a1Range(area);
    const last = texts.at(-1);
    if (last !== undefined && last.length + address.length < LONGEST_ADDRESS) {
      texts[texts.length - 1] = `${last},${address}`;
    } else {
      texts.push(address);
    }
  }
  return texts;
}
