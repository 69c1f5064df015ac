/** From a cell of a source sheet to what it means in the table that it belongs to. */
import type { BirthTable } from "../../../core/model/birth-table";
import type { CellRef } from "../../../core/model/cell-ref";

export type SourcePlace = {
  readonly table: BirthTable;
} & (
  | {
      /** A count, a unit's name or a stated ratio. */
      readonly part: "row";
      /** Index into the table's rows. */
      readonly row: number;
      /** Index into the table's columns; null beside the counts. */
      readonly column: number | null;
    }
  | {
      readonly part: "heading";
    }
  | {
      /** The cell that states the day of submission or the end of the period; what else it holds is nobody's business. */
      readonly part: "day";
      readonly stated: "submitted" | "cutoff";
    }
);

interface IndexedTable {
  readonly table: BirthTable;
  readonly halves: readonly {
    /** As in `TableRow.right`. */
    readonly right: number;
    readonly rows: ReadonlyMap<number, number>;
  }[];
  readonly columns: ReadonlyMap<number, number>;
}

export class SourceCells {
  private readonly bySheet = new Map<string, BirthTable[]>();
  private readonly indexed = new Map<BirthTable, IndexedTable>();

  constructor(tables: readonly BirthTable[]) {
    for (const table of tables) {
      const key = sheetOf(table);
      const known = this.bySheet.get(key);
      if (known) known.push(table);
      else this.bySheet.set(key, [table]);
    }
  }

  /** Null for a cell that no table holds, and for remarks and footers: they may name people. */
  placeOf(cell: CellRef): SourcePlace | null {
    for (const table of this.bySheet.get(sheetOf(cell)) ?? []) {
      const { halves, columns } = this.indexOf(table);
      const half = halves.find(({ right }) => cell.column >= table.header.firstColumn + right);
      const row = half?.rows.get(cell.row);
      // As if it stood in the left half of its form.
      const at = cell.column - (half?.right ?? 0);
      const column = columns.get(at) ?? null;
      if (row !== undefined && (column !== null || isBesideCounts(table, at))) {
        return { table, part: "row", row, column };
      }
      const stated = (["submitted", "cutoff"] as const).find((day) => isAt(table[day]?.cell, cell));
      if (stated) return { table, part: "day", stated };
      if (isAt(table.title, cell) || isHeading(table, cell)) return { table, part: "heading" };
    }
    return null;
  }

  private indexOf(table: BirthTable): IndexedTable {
    const known = this.indexed.get(table);
    if (known) return known;
    const made = {
      table,
      halves: halvesOf(table),
      columns: new Map(table.columns.map(({ column }, index) => [column, index])),
    };
    this.indexed.set(table, made);
    return made;
  }
}

/** One for most forms; the rightmost first. */
function halvesOf({ rows }: BirthTable): IndexedTable["halves"] {
  const halves = new Map<number, Map<number, number>>([[0, new Map()]]);
  for (const [index, { row, right = 0 }] of rows.entries()) {
    const half = halves.get(right) ?? new Map<number, number>();
    halves.set(right, half.set(row, index));
  }
  return [...halves].map(([right, of]) => ({ right, rows: of })).sort((a, b) => b.right - a.right);
}

/** The columns of units and of stated ratios. */
function isBesideCounts({ unitHeader, blocks }: BirthTable, column: number): boolean {
  return unitHeader.column === column || blocks.some((block) => block.ratioColumn === column);
}

function isHeading({ header }: BirthTable, { row, column }: CellRef): boolean {
  return (
    row >= header.firstRow &&
    row <= header.lastRow &&
    column >= header.firstColumn &&
    column <= header.lastColumn
  );
}

function isAt(place: CellRef | undefined, { row, column }: CellRef): boolean {
  return place?.row === row && place.column === column;
}

export function sheetOf({ file, sheet }: Pick<CellRef, "file" | "sheet">): string {
  return JSON.stringify([file, sheet]);
}
