/**
 * Value copies of the tables read, for a result that is a new workbook: formulas point at them, so the
 * cells keep their addresses. Only title, header, units, counts and stated ratios are copied, with office,
 * period and date as read; footers with people's names, remarks and everything else stay behind.
 */
import type { BirthTable } from "../model/birth-table";
import type { Day } from "../model/period";
import type { PlanCell, SheetPlan } from "../model/sheet-plan";
import { valueAt } from "../model/sheet-grid";
import type { SheetGrid } from "../model/sheet-grid";
import { freeSheetName } from "./result-sheets";
import type { SourceSheetName } from "./result-sheets";

const UNIT_WIDTH = 16;
const COUNT_WIDTH = 8;

/** Lines that let a copy be read again as the form that it was. */
export interface CopyWords {
  /** Office, period and department of a table. */
  readonly meta: (table: BirthTable) => string;
  readonly submitted: (day: Day) => string;
}

export interface SourceCopies {
  readonly plans: readonly SheetPlan[];
  readonly nameOf: SourceSheetName;
}

export function sourceCopies(
  tables: readonly BirthTable[],
  grids: readonly SheetGrid[],
  taken: readonly string[],
  words: CopyWords
): SourceCopies {
  const key = (of: { readonly file: string; readonly sheet: string }) =>
    JSON.stringify([of.file, of.sheet]);
  const names = new Map<string, string>();
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const several = new Set(tables.map((table) => table.file)).size > 1;
  for (const table of tables) {
    if (names.has(key(table))) continue;
    const base = table.file.replace(/\.[^.]*$/, "");
    const name = freeSheetName(several ? `${base}_${table.sheet}` : table.sheet, used);
    used.add(name.toLowerCase());
    names.set(key(table), name);
  }
  const plans = [...names].flatMap(([of, name]) => {
    const own = tables.filter((table) => key(table) === of);
    const grid = grids.find(
      (candidate) => own[0]?.file === candidate.file && own[0].sheet === candidate.name
    );
    return grid ? [copyOf(grid, own, name, words)] : [];
  });
  return { plans, nameOf: (cell) => names.get(key(cell)) ?? cell.sheet };
}

function copyOf(
  grid: SheetGrid,
  tables: readonly BirthTable[],
  name: string,
  words: CopyWords
): SheetPlan {
  const rows: (PlanCell | null)[][] = [];
  const put = (row: number, column: number, cell: PlanCell) => {
    while (rows.length <= row) rows.push([]);
    const line = rows[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = cell;
  };
  const shown = (row: number, column: number): string | number | null => {
    const value = valueAt(grid, row, column);
    if (value === null || typeof value === "string" || typeof value === "number") return value;
    return typeof value === "boolean" ? String(value).toUpperCase() : value.error;
  };
  for (const table of tables) {
    const unitColumn = table.unitHeader.column;
    const columns = [
      ...table.columns.map((column) => column.column),
      ...table.blocks.flatMap((block) => (block.ratioColumn === null ? [] : [block.ratioColumn])),
    ];
    put(table.title.row, table.title.column, {
      value: shown(table.title.row, table.title.column),
      look: "title",
    });
    const line = table.header.firstRow - 1;
    if (line > table.title.row) {
      put(line, table.title.column, { value: words.meta(table), look: "plain" });
    }
    if (table.submitted) {
      const { day, cell } = table.submitted;
      put(cell.row, cell.column, { value: words.submitted(day), look: "plain" });
    }
    for (let row = table.header.firstRow; row <= table.header.lastRow; row += 1) {
      for (const column of [unitColumn, ...columns]) {
        put(row, column, { value: shown(row, column), look: "header" });
      }
    }
    for (const { row, name: unit, kind } of table.rows) {
      put(row, unitColumn, { value: unit, look: kind === "unit" ? "text" : "strong" });
      for (const column of columns) put(row, column, { value: shown(row, column), look: "plain" });
    }
  }
  const width = Math.max(1, ...rows.map((row) => row.length));
  const unitColumns = new Set(tables.map((table) => table.unitHeader.column));
  return {
    kind: "source-copy",
    name,
    columns: Array.from({ length: width }, (_, column) => ({
      width: unitColumns.has(column) ? UNIT_WIDTH : COUNT_WIDTH,
    })),
    rows,
    rowHeights: {},
    hiddenRows: [...grid.hiddenRows].filter((row) => row < rows.length),
    merges: grid.merges.filter((merge) =>
      tables.some(
        ({ header }) => merge.firstRow >= header.firstRow && merge.lastRow <= header.lastRow
      )
    ),
    freeze: { rows: 0, columns: 0 },
    printTitle: null,
    filter: null,
    validations: [],
    conditionalLooks: [],
  };
}
