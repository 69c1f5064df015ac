/** Builds grids as a host would hand them over, for tests of reading and of the whole. */
import type { CellValue, GridRange, SheetGrid } from "../../src/core/model/sheet-grid";
import { cellKey } from "../../src/core/model/sheet-grid";
import { columnIndex } from "../../src/core/model/cell-ref";
import type { Side } from "../../src/core/model/births";
import type { UnitCounts } from "./birth-table";

/** A grid from rows of values; everything else can be given where it matters. */
export function sheetGrid(
  name: string,
  values: readonly (readonly CellValue[])[],
  rest: Partial<SheetGrid> = {}
): SheetGrid {
  return {
    file: "",
    name,
    visibility: "visible",
    ownKind: null,
    values,
    merges: [],
    hiddenRows: new Set(),
    formulas: new Map(),
    uncalculated: new Set(),
    numberFormats: new Map(),
    ...rest,
  };
}

/** `C5` → row 4, column 2. */
export function at(address: string): { row: number; column: number } {
  const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

/** A merged range from `B3:D3`. */
export function merged(range: string): GridRange {
  const [first = "A1", last = first] = range.split(":");
  const a = at(first);
  const b = at(last);
  return { firstRow: a.row, firstColumn: a.column, lastRow: b.row, lastColumn: b.column };
}

/** The same grid with single cells changed: `{ C5: "１２" }`. */
export function withCells(grid: SheetGrid, cells: Readonly<Record<string, CellValue>>): SheetGrid {
  const values = grid.values.map((row) => [...row]);
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = at(address);
    while (values.length <= row) values.push([]);
    const line = values[row] ?? [];
    while (line.length <= column) line.push(null);
    line[column] = value;
  }
  return { ...grid, values };
}

export interface StandardFormRecipe {
  readonly side?: Side;
  /** `YYYY-MM` */
  readonly month?: string;
  readonly name?: string;
  readonly reportingUnit?: string;
  /** `YYYY-MM-DD`; null leaves the date blank. Default: the 3rd of the next month. */
  readonly submitted?: string | null;
  readonly units: Readonly<Record<string, UnitCounts | "blank">>;
  readonly totalFirst?: boolean;
}

/** The standard form of contract §2, filled in and right. Data rows start at row 5; columns B–M are counts, N is 性别比. */
export function standardForm(recipe: StandardFormRecipe): SheetGrid {
  const side = recipe.side ?? "registration";
  const [year = 2025, month = 3] = (recipe.month ?? "2025-03").split("-").map(Number);
  const lastDay = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const submitted =
    recipe.submitted === undefined
      ? month === 12
        ? `${year + 1}-01-03`
        : `${year}-${String(month + 1).padStart(2, "0")}-03`
      : recipe.submitted;
  const title =
    side === "health"
      ? `${year}年${month}月卫生部门出生情况信息采集卡汇总表`
      : `${year}年${month}月出生实名制汇总表`;
  const rows = Object.entries(recipe.units).map(([name, counts]) => dataRow(name, counts));
  const total = dataRow("合计", sumOf(Object.values(recipe.units)));
  const body = recipe.totalFirst ? [total, ...rows] : [...rows, total];
  const date = submitted ? submitted.split("-").map(Number) : null;
  const values: CellValue[][] = [
    [title],
    [
      `填报单位（盖章）：${recipe.reportingUnit ?? "青山镇"}      统计时间：${year}年${month}月1日至${month}月${lastDay}日      单位：人`,
    ],
    [
      "单位",
      "出生合计",
      null,
      null,
      "一孩",
      null,
      null,
      "二孩",
      null,
      null,
      "多孩",
      null,
      null,
      "性别比",
      "备注",
    ],
    [null, ...Array.from({ length: 4 }, () => ["小计", "男", "女"]).flat(), null, null],
    ...body,
    [
      `负责人：      审核人：      填表人：      联系电话：      填报日期：${date ? `${date[0]}年${date[1]}月${date[2]}日` : ""}`,
    ],
  ];
  const ratios = body.map((_, index) => [cellKey(4 + index, 13), "0.00"] as const);
  return sheetGrid(recipe.name ?? `${month}月${side === "health" ? "卫生" : ""}`, values, {
    merges: ["A1:O1", "A2:O2", "A3:A4", "B3:D3", "E3:G3", "H3:J3", "K3:M3", "N3:N4", "O3:O4"].map(
      merged
    ),
    numberFormats: new Map(ratios),
  });
}

function dataRow(name: string, counts: UnitCounts | "blank"): CellValue[] {
  if (counts === "blank") return [name];
  const [m1, f1, m2, f2, m3, f3] = counts;
  const male = m1 + m2 + m3;
  const female = f1 + f2 + f3;
  const ratio = female > 0 ? Math.round((male * 10000) / female) / 100 : null;
  return [
    name,
    ...[male + female, male, female, m1 + f1, m1, f1, m2 + f2, m2, f2, m3 + f3, m3, f3],
    ratio,
    null,
  ];
}

function sumOf(all: readonly (UnitCounts | "blank")[]): UnitCounts {
  const sum: [number, number, number, number, number, number] = [0, 0, 0, 0, 0, 0];
  for (const counts of all)
    if (counts !== "blank") counts.forEach((count, i) => (sum[i] = (sum[i] ?? 0) + count));
  return sum;
}
