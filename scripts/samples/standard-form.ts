/**
 * The standard form (contract: one sheet a month and side) as cells: values, the formulas an office
 * would have, and looks. Formulas are evaluated here so that the stored values are what a
 * recalculation gives.
 */
import type { Side } from "../../src/core/model/births";
import { a1 } from "../../src/core/model/cell-ref";
import type { Day, Month } from "../../src/core/model/period";
import { daysInMonth, monthOfYear, yearOf } from "../../src/core/model/period";
import type { SampleCell, SampleLook, SampleSheet } from "./sample-sheet";
import { placeOf } from "./sample-sheet";

/** Boys and girls of 一孩, 二孩, 多孩. */
export type SixCounts = readonly [number, number, number, number, number, number];

export interface FormRow {
  readonly name: string;
  /** Null: the row was left blank. */
  readonly counts: SixCounts | null;
}

export interface FormRecipe {
  readonly side: Side;
  readonly month: Month;
  readonly sheet: string;
  readonly reportingUnit: string;
  /** 填报日期; null: left blank. */
  readonly submitted: Day | null;
  /** Last day of the stated period, where it is not the last day of the month. */
  readonly cutoffDay?: number;
  readonly rows: readonly FormRow[];
  /** `all`: 小计, 合计 and ratio are formulas; `total-row`: only the total row and ratios; `none`: typed. */
  readonly live: "all" | "total-row" | "none";
  /** What a clerk typed over the finished form, by address: `{ F7: "３" }`. */
  readonly typedOver?: Readonly<Record<string, string | number>>;
}

/** Data starts in row 5 of the sheet. */
export const FIRST_ROW = 4;
const COLUMNS = 15;
const RATIO = 13;
/** Columns of 小计 in the order of the form: 出生合计, 一孩, 二孩, 多孩; 男 and 女 follow each. */
const BLOCKS = [1, 4, 7, 10] as const;
const BLOCK_NAMES = ["出生合计", "一孩", "二孩", "多孩"] as const;

/** 合计 row of a form with so many units, from 0. */
export function totalRowOf(units: number): number {
  return FIRST_ROW + units;
}

export function standardForm(recipe: FormRecipe): SampleSheet {
  const units = recipe.rows.length;
  const total = totalRowOf(units);
  const cells = new Map<string, SampleCell>();
  const set = (row: number, column: number, cell: SampleCell) => cells.set(a1(row, column), cell);

  set(0, 0, { value: titleOf(recipe.side, recipe.month), look: "title" });
  set(1, 0, { value: metaOf(recipe), look: "meta" });
  writeHeader(set);
  for (const [index, row] of recipe.rows.entries()) {
    writeUnit(set, FIRST_ROW + index, row, recipe.live === "all");
  }
  set(total, 0, { value: "合计", look: "name" });
  for (let column = 1; column < RATIO; column += 1) {
    const range = `${a1(FIRST_ROW, column)}:${a1(total - 1, column)}`;
    const addends = recipe.rows.map((_, index) => a1(FIRST_ROW + index, column));
    set(total, column, { look: "count", sum: addends, formula: `SUM(${range})` });
  }
  writeRatio(set, total);
  set(total, COLUMNS - 1, { look: "note" });
  set(total + 1, 0, { value: footerOf(recipe.submitted), look: "footer" });

  return {
    name: recipe.sheet,
    cells: filledIn(cells, recipe, total),
    rows: total + 2,
    columns: COLUMNS,
    widths: [14, ...Array<number>(12).fill(6.5), 9, 12],
    heights: {
      0: 34,
      1: 22,
      ...Object.fromEntries(Array.from({ length: units + 3 }, (_, row) => [row + 2, 19])),
      [total + 1]: 24,
    },
    merges: [
      ["A1", "O1"],
      ["A2", "O2"],
      ["A3", "A4"],
      ...BLOCKS.map((column) => [a1(2, column), a1(2, column + 2)] as const),
      ["N3", "N4"],
      ["O3", "O4"],
      [a1(total + 1, 0), a1(total + 1, COLUMNS - 1)],
    ],
    freeze: { rows: FIRST_ROW, columns: 1 },
  };
}

type SetCell = (row: number, column: number, cell: SampleCell) => void;

function writeHeader(set: SetCell): void {
  for (let row = 2; row < FIRST_ROW; row += 1) {
    for (let column = 0; column < COLUMNS; column += 1) set(row, column, { look: "header" });
  }
  set(2, 0, { value: "单位", look: "header" });
  for (const [index, column] of BLOCKS.entries()) {
    set(2, column, { value: BLOCK_NAMES[index] ?? "", look: "header" });
    for (const [offset, word] of ["小计", "男", "女"].entries()) {
      set(3, column + offset, { value: word, look: "header" });
    }
  }
  set(2, RATIO, { value: "性别比", look: "header" });
  set(2, RATIO + 1, { value: "备注", look: "header" });
}

function writeUnit(set: SetCell, row: number, unit: FormRow, live: boolean): void {
  set(row, 0, { value: unit.name, look: "name" });
  set(row, COLUMNS - 1, { look: "note" });
  if (unit.counts === null) {
    for (let column = 1; column < RATIO; column += 1) set(row, column, { look: "count" });
    set(row, RATIO, { look: "ratio" });
    return;
  }
  const [all, ...orders] = BLOCKS;
  for (const [index, column] of orders.entries()) {
    set(row, column + 1, { value: unit.counts[index * 2] ?? 0, look: "count" });
    set(row, column + 2, { value: unit.counts[index * 2 + 1] ?? 0, look: "count" });
  }
  const sum = (column: number, from: readonly number[], text: (cells: string[]) => string) => {
    const addends = from.map((one) => a1(row, one));
    set(row, column, { look: "count", sum: addends, ...(live && { formula: text(addends) }) });
  };
  for (const column of BLOCKS) {
    sum(column, [column + 1, column + 2], ([male, female]) => `SUM(${male ?? ""}:${female ?? ""})`);
  }
  for (const sex of [1, 2]) {
    const parts = orders.map((column) => column + sex);
    sum(all + sex, parts, (addends) => addends.join("+"));
  }
  writeRatio(set, row);
}

function writeRatio(set: SetCell, row: number): void {
  const [male, female] = [a1(row, 2), a1(row, 3)];
  const formula = `IF(${female}=0,"",${male}/${female}*100)`;
  set(row, RATIO, { look: "ratio", quotient: [male, female], formula });
}

/**
 * First everything as it should be; then typed sums forget their formulas, the clerk types over, and
 * what is still live follows, as it does in Excel.
 */
function filledIn(
  cells: ReadonlyMap<string, SampleCell>,
  recipe: FormRecipe,
  total: number
): ReadonlyMap<string, SampleCell> {
  const filled = new Map<string, SampleCell>();
  for (const [address, cell] of evaluated(cells)) {
    const { row, column } = placeOf(address);
    const live =
      recipe.live === "all" || column === RATIO || (recipe.live === "total-row" && row === total);
    filled.set(address, live ? cell : typed(cell.look, cell.value));
  }
  for (const [address, value] of Object.entries(recipe.typedOver ?? {})) {
    filled.set(address, typed(filled.get(address)?.look ?? "count", value));
  }
  return evaluated(filled);
}

function typed(look: SampleLook, value: string | number | undefined): SampleCell {
  return { look, ...(value !== undefined && { value }) };
}

/** The same cells with the values of their sums and quotients. Text counts as nothing, as in SUM. */
function evaluated(cells: ReadonlyMap<string, SampleCell>): ReadonlyMap<string, SampleCell> {
  const done = new Map<string, SampleCell>();
  const number = (address: string): number => {
    const { value } = finish(address);
    return typeof value === "number" ? value : 0;
  };
  const finish = (address: string): SampleCell => {
    const known = done.get(address);
    if (known) return known;
    const cell = cells.get(address) ?? { look: "count" };
    let value = cell.value;
    if (cell.sum) value = cell.sum.reduce((sum, addend) => sum + number(addend), 0);
    if (cell.quotient) {
      const [male, female] = cell.quotient.map(number);
      value = female ? ((male ?? 0) / female) * 100 : "";
    }
    const finished: SampleCell = { ...cell, ...(value !== undefined && { value }) };
    done.set(address, finished);
    return finished;
  };
  for (const address of cells.keys()) finish(address);
  return done;
}

function titleOf(side: Side, of: Month): string {
  const period = `${yearOf(of)}年${monthOfYear(of)}月`;
  return side === "health"
    ? `${period}卫生部门出生情况信息采集卡汇总表`
    : `${period}出生实名制汇总表`;
}

function metaOf(recipe: FormRecipe): string {
  const of = monthOfYear(recipe.month);
  const last = recipe.cutoffDay ?? daysInMonth(recipe.month);
  const range = `${yearOf(recipe.month)}年${of}月1日至${of}月${last}日`;
  return `填报单位（盖章）：${recipe.reportingUnit}      统计时间：${range}      单位：人`;
}

function footerOf(submitted: Day | null): string {
  const [year, month, day] = (submitted ?? "").split("-").map(Number);
  const date = submitted ? `${year ?? 0}年${month ?? 0}月${day ?? 0}日` : "";
  return `负责人：            审核人：            填表人：            联系电话：                  填报日期：${date}`;
}
