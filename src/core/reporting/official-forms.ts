/**
 * 上报件: a clean copy of the chosen forms, values alone: no formula, link, comment or sheet of ours, nothing hidden,
 * and nothing that stands beside the form. Its looks are its own, fit to be printed and stamped: the core knows values
 * and not the fonts of the original.
 */
import { ownKindOf } from "../reading/own-sheets";
import type { Assessed } from "../model/assessed";
import type { BirthTable } from "../model/birth-table";
import { withoutOrigin } from "../model/copy-origin";
import { isSpan } from "../model/period";
import { COLUMNS_OF_A_SHEET, valueAt } from "../model/sheet-grid";
import type { GridRange, SheetGrid } from "../model/sheet-grid";
import type { PlanCell, SheetPlan } from "../model/sheet-plan";
import { a1 } from "../model/cell-ref";
import { formHeights, formWidths, titleMerges } from "./form-page";
import { computedCells, formCell } from "./official-cells";
import { freeSheetName } from "./result-sheets";
import { summaryMonth } from "./summary-facts";

/** A source sheet that the clerk chose. */
export interface FormToSubmit {
  /** Null: the sheets of that name of all files. */
  readonly file: string | null;
  readonly sheet: string;
}

export type FormRefusal =
  "not-found" | "own-sheet" | "personal-data" | "no-form" | "not-calculated" | "unreadable";

export interface RefusedForm {
  readonly sheet: string;
  readonly why: FormRefusal;
  /** Of `not-calculated`: the first such cell. */
  readonly cell: string | null;
}

export interface OfficialForms {
  readonly plans: readonly SheetPlan[];
  /** Where one form cannot be copied, none is to be sent. */
  readonly refused: readonly RefusedForm[];
  /** Filled cells beside the forms that were left out, by sheet. */
  readonly beside: readonly { readonly sheet: string; readonly cells: number }[];
  /** Sheets of which rows that were hidden are shown. */
  readonly shown: readonly string[];
}

/** Sheets of the registration forms (of the only side there is) of the last due month. */
export function sheetsToSubmit(assessed: Assessed): readonly FormToSubmit[] {
  const month = summaryMonth(assessed);
  const forms = assessed.reading.tables.filter(
    ({ period }) => period !== null && !isSpan(period) && period === month
  );
  const registration = forms.filter(({ side }) => side === "registration");
  const chosen = registration.length > 0 ? registration : forms;
  return distinct(chosen.map(({ file, sheet }) => ({ file, sheet })));
}

export function officialForms(
  assessed: Assessed,
  grids: readonly SheetGrid[],
  chosen: readonly FormToSubmit[]
): OfficialForms {
  const taken = new Set<string>();
  const plans: SheetPlan[] = [];
  const refused: RefusedForm[] = [];
  const beside: { sheet: string; cells: number }[] = [];
  const shown: string[] = [];
  for (const { file, sheet } of distinct(chosen)) {
    const named = grids.filter(
      (grid) => grid.name === sheet && (file === null || grid.file === file)
    );
    if (named.length === 0) refused.push({ sheet, why: "not-found", cell: null });
    for (const grid of named.map(withoutOrigin)) {
      const tables = tablesOn(grid, assessed);
      const why = tables.length === 0 ? whyNot(grid, assessed) : null;
      const blank = why === null ? notCalculated(grid, tables) : null;
      if (why !== null || blank !== null) {
        refused.push({ sheet, why: why ?? "not-calculated", cell: blank });
        continue;
      }
      const name = freeSheetName(sheet, taken);
      taken.add(name.toLowerCase());
      const block = blockOf(tables, grid);
      plans.push(formPlan(grid, tables, block, name));
      const left = filledBeside(grid, block);
      if (left > 0) beside.push({ sheet, cells: left });
      if ([...grid.hiddenRows].some((row) => row <= block.lastRow)) shown.push(sheet);
    }
  }
  return { plans, refused, beside, shown };
}

function distinct(forms: readonly FormToSubmit[]): readonly FormToSubmit[] {
  return [
    ...new Map(forms.map((form) => [JSON.stringify([form.file, form.sheet]), form])).values(),
  ];
}

function tablesOn(grid: SheetGrid, { reading }: Assessed): BirthTable[] {
  return reading.tables.filter(({ file, sheet }) => file === grid.file && sheet === grid.name);
}

function whyNot(grid: SheetGrid, { reading }: Assessed): FormRefusal {
  if (ownKindOf(grid) !== null) return "own-sheet";
  const skipped = reading.skipped.find(
    ({ file, sheet }) => file === grid.file && sheet === grid.name
  );
  if (skipped?.reason === "personal-data") return "personal-data";
  return skipped?.reason === "unreadable" ? "unreadable" : "no-form";
}

/** A formula without a stored value that the reader could not compute either. */
function notCalculated(grid: SheetGrid, tables: readonly BirthTable[]): string | null {
  const computed = computedCells(tables);
  const block = blockOf(tables, grid);
  for (const key of grid.uncalculated) {
    const row = Math.floor(key / COLUMNS_OF_A_SHEET);
    const column = key % COLUMNS_OF_A_SHEET;
    if (isWithin(block, row, column) && !computed.has(key)) return a1(row, column);
  }
  return null;
}

/** From the first row to the last used one, over the columns of the forms' titles and headers. */
function blockOf(tables: readonly BirthTable[], grid: SheetGrid): GridRange {
  const first = tables.flatMap(({ header, title }) => [header.firstColumn, title.column]);
  const last = tables.flatMap(({ header, title }) => [header.lastColumn, title.column]);
  return {
    firstRow: 0,
    lastRow: Math.max(0, grid.values.length - 1),
    firstColumn: Math.min(...first),
    lastColumn: Math.max(...last),
  };
}

function isWithin(block: GridRange, row: number, column: number): boolean {
  return (
    row >= block.firstRow &&
    row <= block.lastRow &&
    column >= block.firstColumn &&
    column <= block.lastColumn
  );
}

function filledBeside(grid: SheetGrid, block: GridRange): number {
  return grid.values.reduce(
    (sum, cells, row) =>
      sum +
      cells.filter(
        (value, column) => value !== null && value !== "" && !isWithin(block, row, column)
      ).length,
    0
  );
}

function formPlan(
  grid: SheetGrid,
  tables: readonly BirthTable[],
  block: GridRange,
  name: string
): SheetPlan {
  const computed = computedCells(tables);
  const columns = Array.from(
    { length: block.lastColumn - block.firstColumn + 1 },
    (_, index) => block.firstColumn + index
  );
  const rows = Array.from({ length: block.lastRow + 1 }, (_, row) =>
    columns.map((column): PlanCell | null => {
      const key = row * COLUMNS_OF_A_SHEET + column;
      const value = computed.get(key) ?? valueAt(grid, row, column);
      return formCell(value, { row, column, tables, format: grid.numberFormats.get(key) });
    })
  );
  const merges = grid.merges
    .filter(
      (merge) =>
        isWithin(block, merge.firstRow, merge.firstColumn) &&
        isWithin(block, merge.lastRow, merge.lastColumn)
    )
    .map((merge) => ({
      ...merge,
      firstColumn: merge.firstColumn - block.firstColumn,
      lastColumn: merge.lastColumn - block.firstColumn,
    }));
  const form = { rows, merges, tables, firstColumn: block.firstColumn };
  const widths = formWidths(form);
  const [first] = tables;
  return {
    kind: null,
    name,
    columns: widths.map((width) => ({ width })),
    rows,
    rowHeights: formHeights(form, widths),
    hiddenRows: [],
    merges: [...merges, ...titleMerges(form)],
    freeze: { rows: 0, columns: 0 },
    printTitle:
      first && tables.length === 1
        ? { first: first.header.firstRow, last: first.header.lastRow }
        : null,
    filter: null,
    validations: [],
    conditionalLooks: [],
  };
}
