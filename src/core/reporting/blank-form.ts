/**
 * The standard form of contract §2, empty: whole numbers only, live sums, sums locked. What "template"
 * and the pane's new blank form write.
 */
import { NO_CODE } from "../counting/check-code";
import type { Side } from "../model/births";
import { SIDES } from "../model/births";
import { a1 } from "../model/cell-ref";
import { daysInMonth, month as monthText } from "../model/period";
import type { Look, PlanCell, SheetPlan } from "../model/sheet-plan";
import { rowCodeFormula, tableCodeFormula } from "./code-formulas";
import { layOutRange } from "./form-geometry";

export interface BlankFormWords {
  readonly title: (side: Side, year: number, month: number) => string;
  readonly meta: (year: number, month: number, lastDay: number) => string;
  readonly sheetName: (side: Side, month: number) => string;
  readonly unit: string;
  readonly blocks: readonly [string, string, string, string];
  readonly sexes: readonly [string, string, string];
  readonly ratio: string;
  readonly remark: string;
  readonly code: string;
  readonly total: string;
  readonly footer: string;
  readonly countMessage: string;
}

/** Rows offered when no list of units is given. */
const ROWS_WITHOUT_LIST = 20;
const HEADER_ROW = 2;
const FIRST_ROW = 4;
const BLOCKS = [1, 4, 7, 10] as const;
const RATIO_COLUMN = 13;
const REMARK_COLUMN = 14;
/** 对码, behind the standard form's own columns: who reads those by their place finds them unchanged. */
const CODE_COLUMN = 15;
const COLUMNS = CODE_COLUMN + 1;

/** One sheet a month and side, registration before health. `units` empty: blank rows for names. */
export function blankForms(
  year: number,
  months: readonly number[],
  units: readonly string[],
  words: BlankFormWords
): SheetPlan[] {
  return SIDES.flatMap((side) => months.map((month) => blankForm(side, year, month, units, words)));
}

function blankForm(
  side: Side,
  year: number,
  month: number,
  units: readonly string[],
  words: BlankFormWords
): SheetPlan {
  const names = units.length > 0 ? units : Array.from({ length: ROWS_WITHOUT_LIST }, () => "");
  const lastRow = FIRST_ROW + names.length - 1;
  const lastDay = daysInMonth(monthText(year, month));
  const cell = (value: string | null, look: Look): PlanCell => ({ value, look });
  const header = Array.from({ length: COLUMNS }, (): PlanCell => cell(null, "header"));
  header[0] = cell(words.unit, "header");
  for (const [index, column] of BLOCKS.entries())
    header[column] = cell(words.blocks[index] ?? "", "header");
  header[RATIO_COLUMN] = cell(words.ratio, "header");
  header[REMARK_COLUMN] = cell(words.remark, "header");
  header[CODE_COLUMN] = cell(words.code, "header");
  const sexes = header.map((_, column) => {
    const block = BLOCKS.find((first) => column >= first && column < first + 3);
    return cell(block === undefined ? null : (words.sexes[column - block] ?? null), "header");
  });
  const rows: (PlanCell | null)[][] = [
    [cell(words.title(side, year, month), "title")],
    [cell(words.meta(year, month, lastDay), "input")],
    header,
    sexes,
    ...names.map((name, index) => dataRow(cell(name || null, "input"), FIRST_ROW + index, null)),
    dataRow(cell(words.total, "strong"), lastRow + 1, { first: FIRST_ROW, last: lastRow }),
    [cell(words.footer, "input")],
  ];
  return {
    kind: null,
    name: words.sheetName(side, month),
    columns: Array.from({ length: COLUMNS }, (_, column) => ({
      width: column === 0 ? 16 : column === REMARK_COLUMN ? 12 : 7.5,
    })),
    rows,
    rowHeights: { 0: 34, 1: 20, 2: 20, 3: 20 },
    hiddenRows: [],
    merges: layOutRange(
      BLOCKS,
      HEADER_ROW,
      [0, RATIO_COLUMN, REMARK_COLUMN, CODE_COLUMN],
      [0, 1, lastRow + 2],
      CODE_COLUMN
    ),
    freeze: { rows: FIRST_ROW, columns: 1 },
    printTitle: { first: HEADER_ROW, last: HEADER_ROW + 1 },
    filter: null,
    validations: BLOCKS.slice(1).map((block) => ({
      range: { firstRow: FIRST_ROW, lastRow, firstColumn: block + 1, lastColumn: block + 2 },
      rule: { type: "whole" as const, min: 0, max: null },
      message: words.countMessage,
    })),
    conditionalLooks: [],
    locked: true,
  };
}

/**
 * Boys and girls of each parity are typed; everything else of the row follows, and stays empty while
 * nothing is typed: an empty row is not a row of zeros.
 */
function dataRow(
  name: PlanCell,
  row: number,
  total: { readonly first: number; readonly last: number } | null
): PlanCell[] {
  const at = (column: number) => a1(row, column);
  const look: Look = total ? "strong-count" : "count";
  const typed = BLOCKS.slice(1)
    .map((block) => `${a1(total?.first ?? row, block + 1)}:${a1(total?.last ?? row, block + 2)}`)
    .join(",");
  const live = (formula: string): PlanCell => ({
    value: null,
    formula: `IF(COUNT(${typed})=0,"",${formula})`,
    look,
  });
  const cells: PlanCell[] = [name];
  for (let column = 1; column < RATIO_COLUMN; column += 1) {
    const block = BLOCKS.findLast((first) => first <= column) ?? 1;
    const sex = column - block;
    if (total) cells.push(live(`SUM(${a1(total.first, column)}:${a1(total.last, column)})`));
    else if (block === 1 && sex > 0) {
      cells.push(
        live(
          `SUM(${BLOCKS.slice(1)
            .map((other) => at(other + sex))
            .join(",")})`
        )
      );
    } else if (sex === 0) cells.push(live(`SUM(${at(block + 1)},${at(block + 2)})`));
    else cells.push({ value: null, look: "input-number" });
  }
  cells.push({
    value: null,
    formula: `IF(N(${at(3)})>0,ROUND(${at(2)}/${at(3)}*100,2),"")`,
    look: "ratio",
  });
  cells.push({ value: null, look: "input" });
  cells.push({
    value: NO_CODE,
    formula: total
      ? tableCodeFormula(`${a1(total.first, CODE_COLUMN)}:${a1(total.last, CODE_COLUMN)}`)
      : rowCodeFormula(
          BLOCKS.slice(1).flatMap((block) => [at(block + 1), at(block + 2)]),
          "cell"
        ),
    look: total ? "strong-code" : "code",
  });
  return cells;
}
