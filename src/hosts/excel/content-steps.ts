/** The cells of a plan: links, values and formulas, in blocks of rows. */
import { a1, a1Range, quotedSheet } from "../../core/model/cell-ref";
import type { PlanCell, SheetPlan } from "../../core/model/sheet-plan";
import { FIRST_OPTION_ROW, type OptionColumn } from "../option-columns";
import { MAX_FORMULA_LENGTH, MAX_HYPERLINKS } from "../sheet-limits";
import { jsonBytes, typedText } from "./excel-values";
import type { SheetOf } from "./format-steps";
import { rectangles } from "./rectangles";
import type { WriteStep } from "./write-step";

/** A block of rows is never split, so it has to be far below a request. */
const BYTES_A_BLOCK = 100_000;
const BLOCK_BYTES = 400;

/** The client library takes larger arrays apart itself, at three more objects a piece (office-js 1.1.110). */
const CELLS_A_BLOCK = 1_500;

type Sent = string | number | null;

/** Rows from `first` on; a null cell is left as clearing made it. */
export function cellSteps(plan: SheetPlan, sheet: SheetOf, first: number): WriteStep[] {
  const width = Math.max(1, ...plan.rows.map((cells) => cells.length));
  const rows = plan.rows
    .slice(first)
    .map((cells, down) =>
      Array.from({ length: width }, (_, column) =>
        sent(cells[column] ?? null, first + down, column)
      )
    );
  return blocks(rows).map(({ from, rows: block, bytes }) => ({
    bytes,
    run: (workbook) => {
      const firstRow = first + from;
      const lastRow = firstRow + block.length - 1;
      const range = { firstRow, firstColumn: 0, lastRow, lastColumn: width - 1 };
      // Formulas take values as well, so one call writes both.
      sheet(workbook).getRange(a1Range(range)).formulas = block;
    },
  }));
}

/** The first row, whose cells hold the notice of unfinished work until now: nothing is left of it. */
export function firstRowStep(plan: SheetPlan, sheet: SheetOf): WriteStep[] {
  const cells = plan.rows[0] ?? [];
  const width = Math.max(1, ...plan.rows.map((row) => row.length));
  const row = Array.from(
    { length: width },
    (_, column) => sent(cells[column] ?? null, 0, column) ?? ""
  );
  const range = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: width - 1 };
  return [
    {
      bytes: jsonBytes(row) + BLOCK_BYTES,
      run: (workbook) => {
        sheet(workbook).getRange(a1Range(range)).formulas = [row];
      },
    },
  ];
}

/** Options of long drop-downs, in columns behind the plan's own. */
export function optionSteps(columns: readonly OptionColumn[], sheet: SheetOf): WriteStep[] {
  return columns.map(({ column, options }) => {
    const values = options.map((option) => [typedText(option)]);
    return {
      bytes: jsonBytes(values) + 2 * BLOCK_BYTES,
      run: (workbook) => {
        const lastRow = FIRST_OPTION_ROW + options.length - 1;
        const range = {
          firstRow: FIRST_OPTION_ROW,
          firstColumn: column,
          lastRow,
          lastColumn: column,
        };
        const cells = sheet(workbook).getRange(a1Range(range));
        cells.values = values;
        cells.columnHidden = true;
      },
    };
  });
}

/**
 * Jumps inside the workbook, many cells a call. They come before the values: a link may write its address
 * into an empty cell, and brings a look of its own, which the formats replace.
 */
export function linkSteps(
  plan: SheetPlan,
  sheet: SheetOf
): { readonly steps: WriteStep[]; readonly leftOut: number } {
  let count = 0;
  const areas = rectangles(plan.rows, (cell) => Boolean(cell?.link) && ++count <= MAX_HYPERLINKS);
  const steps = areas.flatMap(({ firstRow, firstColumn, lastRow, lastColumn }) => {
    const rows = plan.rows
      .slice(firstRow, lastRow + 1)
      .map((cells) => cells.slice(firstColumn, lastColumn + 1).map(linkOf));
    return blocks(rows).map(({ from, rows: block, bytes }): WriteStep => {
      const range = {
        firstRow: firstRow + from,
        firstColumn,
        lastRow: firstRow + from + block.length - 1,
        lastColumn,
      };
      const run: WriteStep["run"] = (workbook) =>
        sheet(workbook).getRange(a1Range(range)).setCellProperties(block);
      return { bytes, run };
    });
  });
  return { steps, leftOut: Math.max(0, count - MAX_HYPERLINKS) };
}

function linkOf(cell: PlanCell | null): Excel.SettableCellProperties {
  if (!cell?.link) return {};
  const { sheet, address } = cell.link;
  return { hyperlink: { documentReference: `${quotedSheet(sheet)}${address}` } };
}

/** @throws Error for a number or a formula that no workbook can hold: a fault of the plan */
function sent(cell: PlanCell | null, row: number, column: number): Sent {
  if (cell === null) return null;
  const { value, formula } = cell;
  if (formula !== undefined) {
    if (formula.length > MAX_FORMULA_LENGTH)
      throw new Error(`formula too long at ${a1(row, column)}`);
    return `=${formula}`;
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(`no finite number at ${a1(row, column)}`);
  }
  return typeof value === "string" ? typedText(value) : value;
}

interface Block<Cell> {
  /** First row, counted from the first of all. */
  readonly from: number;
  readonly rows: Cell[][];
  readonly bytes: number;
}

function blocks<Cell>(rows: readonly Cell[][]): Block<Cell>[] {
  const made: { from: number; rows: Cell[][]; bytes: number }[] = [];
  rows.forEach((cells, at) => {
    const bytes = jsonBytes(cells) + 1;
    const last = made.at(-1);
    const fits =
      last !== undefined &&
      last.bytes + bytes <= BYTES_A_BLOCK &&
      (last.rows.length + 1) * cells.length <= CELLS_A_BLOCK;
    if (fits) {
      last.rows.push(cells);
      last.bytes += bytes;
    } else {
      made.push({ from: at, rows: [cells], bytes: bytes + BLOCK_BYTES });
    }
  });
  return made;
}
