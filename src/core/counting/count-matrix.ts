/**
 * The counts of a table, column after column in one piece of memory. A county's year has half a million of them, and
 * adding up, comparing and the ratio each look at most: reading them here costs a tenth of going through the rows.
 */
import type { BirthTable, TableRow } from "../model/birth-table";

export interface CountMatrix {
  /** By column, then row: the count, 0 where the cell is blank, NaN where it cannot be used. Nobody writes to it. */
  readonly columns: readonly Float64Array[];
  /** By column, then row: 1 where the cell is blank. Null: no cell is. */
  readonly blanks: readonly Uint8Array[] | null;
  /** By column: 1 where every cell holds a count. */
  readonly full: Uint8Array;
}

/** By the rows: a table that differs in its name only has the same. Goes when the table goes. */
const known = new WeakMap<readonly TableRow[], CountMatrix>();

/** Made when first asked for, in one pass over the rows. */
export function countMatrix({ rows, columns }: BirthTable): CountMatrix {
  const before = known.get(rows);
  if (before) return before;
  const made = matrixOf(rows, columns.length);
  known.set(rows, made);
  return made;
}

function matrixOf(rows: readonly TableRow[], width: number): CountMatrix {
  const size = rows.length;
  const values = new Float64Array(size * width);
  const full = new Uint8Array(width).fill(1);
  let blanks: Uint8Array | null = null;
  for (let row = 0; row < size; row += 1) {
    const counts = rows[row]?.counts ?? [];
    for (let column = 0; column < width; column += 1) {
      const count = counts[column] ?? null;
      if (count === null) {
        blanks ??= new Uint8Array(size * width);
        blanks[column * size + row] = 1;
        full[column] = 0;
      } else {
        values[column * size + row] = count;
        if (Number.isNaN(count)) full[column] = 0;
      }
    }
  }
  const part = <All extends Float64Array | Uint8Array>(all: All, column: number) =>
    all.subarray(column * size, (column + 1) * size) as All;
  const each = Array.from({ length: width }, (_, column) => column);
  const mask = blanks;
  return {
    columns: each.map((column) => part(values, column)),
    blanks: mask && each.map((column) => part(mask, column)),
    full,
  };
}
