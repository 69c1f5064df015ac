/**
 * Value copies of the tables read, of all for a result that is a new workbook, else of those of other files:
 * formulas point at them, so the cells keep their addresses. Only title, header, units, counts and stated ratios
 * are copied, with office, period and date as read; footers with people's names, remarks and everything else stay
 * behind. Each copy says where it came from, and stands in for its sheet when it is read again without the file.
 */
import type { BirthTable } from "../model/birth-table";
import { copyOrigin, originCells } from "../model/copy-origin";
import type { CopyOrigin } from "../model/copy-origin";
import type { CellRef } from "../model/cell-ref";
import { firstMonth, lastMonth, span } from "../model/period";
import type { Day } from "../model/period";
import type { PlanCell, PlanColumn, SheetPlan } from "../model/sheet-plan";
import { valueAt } from "../model/sheet-grid";
import type { SheetGrid } from "../model/sheet-grid";
import { freeSheetName, LONGEST_NAME } from "./result-sheets";
import type { SourceSheetName } from "./result-sheets";

const UNIT_WIDTH = 16;
const COUNT_WIDTH = 8;
const RETIRED_WIDTH = 60;
/** What of a file's name a copy shows at least. */
const LEAST_OF_FILE = 12;

/** Lines that let a copy be read again as the form that it was. */
export interface CopyWords {
  /** Office, period and department of a table. */
  readonly meta: (table: BirthTable) => string;
  readonly submitted: (day: Day) => string;
  /** In place of tables that were not read in the file any more, with the file's name. */
  readonly retired: (file: string) => string;
}

export interface SourceCopies {
  readonly plans: readonly SheetPlan[];
  readonly nameOf: SourceSheetName;
}

export interface CopyOrder {
  /** Tables to be copied; those of a sheet go into one copy. */
  readonly tables: readonly BirthTable[];
  readonly grids: readonly SheetGrid[];
  /** The workbook that is written into, whose earlier copies are written anew; null for a new workbook. */
  readonly into: string | null;
  /** Names that no copy may have. */
  readonly taken: readonly string[];
}

type SheetPlace = Pick<CellRef, "file" | "sheet">;

export function sourceCopies(
  { tables, grids, into, taken }: CopyOrder,
  words: CopyWords
): SourceCopies {
  const earlier = into === null ? [] : earlierCopies(grids, into);
  const used = new Set([...taken, ...earlier.map(({ name }) => name)].map(keyOfName));
  const files = new Set(tables.map((table) => table.file));
  const isNamedByFile = into !== null || files.size > 1;
  const names = new Map<string, string>();
  for (const table of tables) {
    if (names.has(keyOf(table))) continue;
    const base = table.file.replace(/\.[^.]*$/, "");
    const wanted = isNamedByFile ? nameByFile(base, table.sheet) : table.sheet;
    const before = earlier.find(({ origin }) => keyOf(origin) === keyOf(table));
    const name = before?.name ?? freeSheetName(wanted, used);
    used.add(keyOfName(name));
    names.set(keyOf(table), name);
  }
  const plans = [...names].flatMap(([of, name]) => {
    const own = tables.filter((table) => keyOf(table) === of);
    const grid = grids.find(
      (candidate) => own[0]?.file === candidate.file && own[0].sheet === candidate.name
    );
    return grid ? [copyOf(grid, own, name, words)] : [];
  });
  // A sheet that the newer file no longer has must not come back once the file is away; nothing is deleted.
  const atHand = new Set(grids.map(({ file }) => file));
  const retired = earlier
    .filter(({ origin }) => atHand.has(origin.file) && !names.has(keyOf(origin)))
    .map(({ name, origin }) => retiredCopy(name, origin, words));
  return { plans: [...plans, ...retired], nameOf: nameOf(names) };
}

/** Asked for every term of every formula, and mostly nothing was copied. */
function nameOf(names: ReadonlyMap<string, string>): SourceSheetName {
  return names.size === 0
    ? ({ sheet }) => sheet
    : (place) => names.get(keyOf(place)) ?? place.sheet;
}

/** Files of one office often differ at their end alone (…3月), so a long name loses its middle. */
function nameByFile(base: string, sheet: string): string {
  const room = Math.max(LONGEST_NAME - sheet.length - 1, LEAST_OF_FILE);
  if (base.length <= room) return `${base}_${sheet}`;
  const end = Math.floor((room - 1) / 2);
  return `${base.slice(0, room - 1 - end)}…${base.slice(base.length - end)}_${sheet}`;
}

function earlierCopies(grids: readonly SheetGrid[], into: string) {
  return grids.flatMap((grid) => {
    const isCopy = grid.file === into && grid.ownKind === "source-copy";
    const origin = isCopy ? copyOrigin(grid) : null;
    return origin ? [{ name: grid.name, origin }] : [];
  });
}

function keyOf({ file, sheet }: SheetPlace): string {
  return `${sheet}\n${file}`;
}

function keyOfName(name: string): string {
  return name.toLowerCase();
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
    const { header, title } = table;
    const unitColumn = table.unitHeader.column;
    const columns = [
      ...table.columns.map((column) => column.column),
      ...table.blocks.flatMap((block) => (block.ratioColumn === null ? [] : [block.ratioColumn])),
    ];
    put(title.row, title.column, { value: shown(title.row, title.column), look: "title" });
    const line = lineForMeta(table, rows);
    put(line.row, line.column, { value: words.meta(wholeForm(table, tables)), look: "plain" });
    if (table.submitted) {
      const { day, cell } = table.submitted;
      put(cell.row, cell.column, { value: words.submitted(day), look: "plain" });
    }
    for (let row = header.firstRow; row <= header.lastRow; row += 1) {
      // All words of the header, also over columns that stay behind: by them the form is known.
      for (let column = header.firstColumn; column <= header.lastColumn; column += 1) {
        put(row, column, { value: shown(row, column), look: "header" });
      }
    }
    for (const { row, name: unit, written, kind, right = 0 } of table.rows) {
      const look = kind === "unit" ? "text" : "strong";
      put(row, unitColumn + right, { value: written ?? unit, look });
      for (const of of columns) {
        const column = of + right;
        put(row, column, { value: shown(row, column), look: "plain" });
      }
    }
  }
  // By these words the months of a form are told apart again; its tables share their header.
  for (const { header, timeCells } of tables) {
    for (const { row, column, words: value } of timeCells ?? []) {
      put(row, column, { value, look: row <= header.lastRow ? "header" : "text" });
    }
  }
  const width = Math.max(1, ...rows.map((row) => row.length));
  const origin = { file: grid.file, sheet: grid.name, side: grid.side ?? null };
  for (const [index, cell] of hiddenCells(origin).entries()) {
    if (cell) put(0, width + index, cell);
  }
  const unitColumns = new Set(tables.map((table) => table.unitHeader.column));
  return {
    ...emptySheet(name),
    columns: [
      ...Array.from({ length: width }, (_, column) => ({
        width: unitColumns.has(column) ? UNIT_WIDTH : COUNT_WIDTH,
      })),
      ...hiddenColumns(origin),
    ],
    rows,
    hiddenRows: [...grid.hiddenRows].filter((row) => row < rows.length),
    merges: grid.merges.filter((merge) =>
      tables.some(
        ({ header }) => merge.firstRow >= header.firstRow && merge.lastRow <= header.lastRow
      )
    ),
  };
}

/** A table with the period of its whole form, where that holds several months. */
function wholeForm(table: BirthTable, tables: readonly BirthTable[]): BirthTable {
  if (!table.timeCells) return table;
  const periods = tables.flatMap((other) =>
    other.timeCells && other.header.firstRow === table.header.firstRow ? (other.period ?? []) : []
  );
  const first = periods.map(firstMonth).sort()[0];
  const last = periods.map(lastMonth).sort().at(-1);
  if (first === undefined || last === undefined) return table;
  return { ...table, period: first === last ? first : span(first, last) };
}

/** Under the title, else above it, else behind it: where nothing that was copied stands. */
function lineForMeta({ title, header }: BirthTable, rows: readonly (readonly unknown[])[]) {
  const { row, column } = title;
  if (header.firstRow - 1 > row) return { row: header.firstRow - 1, column };
  const above = row - 1;
  if (above >= 0 && (rows[above]?.length ?? 0) === 0) return { row: above, column };
  return { row, column: Math.max(column + 1, header.lastColumn) };
}

function retiredCopy(name: string, origin: CopyOrigin, words: CopyWords): SheetPlan {
  const note: PlanCell = { value: words.retired(origin.file), look: "note" };
  return {
    ...emptySheet(name),
    columns: [{ width: RETIRED_WIDTH }, ...hiddenColumns(origin)],
    rows: [[note, ...hiddenCells(origin)]],
  };
}

function hiddenCells(origin: CopyOrigin): (PlanCell | null)[] {
  return originCells(origin).map((value) => (value === "" ? null : { value, look: "plain" }));
}

function hiddenColumns(origin: CopyOrigin): PlanColumn[] {
  return originCells(origin).map(() => ({ width: COUNT_WIDTH, hidden: true }));
}

function emptySheet(name: string): SheetPlan {
  return {
    kind: "source-copy",
    name,
    columns: [],
    rows: [],
    rowHeights: {},
    hiddenRows: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    printTitle: null,
    filter: null,
    validations: [],
    conditionalLooks: [],
  };
}
