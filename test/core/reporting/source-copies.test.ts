import { originCells } from "../../../src/core/model/copy-origin";
import type { BirthTable } from "../../../src/core/model/birth-table";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import type { SheetPlan } from "../../../src/core/model/sheet-plan";
import { sourceCopies } from "../../../src/core/reporting/source-copies";
import type { CopyOrder } from "../../../src/core/reporting/source-copies";
import { birthTable } from "../../support/birth-table";
import { merged, sheetGrid } from "../../support/sheet-grid";

const WORDS = {
  meta: ({ reportingUnit, period }: BirthTable) => `${reportingUnit} ${period ?? ""}`,
  submitted: (day: string) => `填报日期：${day}`,
  retired: (file: string) => `${file}中已无此表`,
};

const units = { 东村: [1, 2, 0, 0, 0, 0] } as const;
const TABLE = birthTable({ units, file: "计生.xlsx", sheet: "3月" });

/** Title, an empty row, two rows of header, unit and total, as the table says; more where it is given. */
function gridOf(table: BirthTable, changes: Readonly<Record<number, readonly CellValue[]>> = {}) {
  const header = table.columns.map(({ label }) => label);
  const rows = table.rows.map(({ name, counts }) => [name, ...counts]);
  const values = [["出生月报"], [], ["单位", ...header], [null, ...header], ...rows].map(
    (row, at) => changes[at] ?? row
  );
  return sheetGrid(table.sheet, values, { file: table.file });
}

function copies(tables: readonly BirthTable[], rest: Partial<CopyOrder> = {}) {
  const grids = [...new Set(tables)].map((table) => gridOf(table));
  return sourceCopies({ tables, grids, into: null, taken: [], ...rest }, WORDS);
}

function only({ plans }: ReturnType<typeof copies>): SheetPlan {
  const [plan, another] = plans;
  if (!plan || another) throw new RangeError(`${plans.length} copies`);
  return plan;
}

const valueAt = (plan: SheetPlan, row: number, column: number) =>
  plan.rows[row]?.[column]?.value ?? null;

describe("a value copy of a table", () => {
  it("has title, header, units and counts where they stood, and says office and period", () => {
    const plan = only(copies([TABLE]));
    expect(plan).toMatchObject({ kind: "source-copy", name: "3月" });
    expect([0, 1].map((row) => valueAt(plan, row, 0))).toEqual(["出生月报", "青山镇 2025-03"]);
    expect([0, 1, 2, 3].map((column) => valueAt(plan, 4, column))).toEqual(["东村", 3, 1, 2]);
    const hidden = plan.rows[0]?.slice(-3).map((cell) => cell?.value ?? null);
    expect(hidden).toEqual(["hengbi.source-copy", "计生.xlsx", "3月"]);
  });

  it("shows truth and errors as words, and leaves behind what stands beside and below", () => {
    const [, unit] = TABLE.rows;
    const odd: CellValue[] = ["东村", true, { error: "#REF!" }, false];
    const grid = gotten(gridOf(TABLE, { 4: odd }), [["填报人：某人"]]);
    const plan = only(copies([TABLE], { grids: [grid] }));
    expect([1, 2, 3].map((column) => valueAt(plan, 4, column))).toEqual(["TRUE", "#REF!", "FALSE"]);
    expect(JSON.stringify(plan.rows)).not.toContain("填报人");
    expect(valueAt(plan, unit?.row ?? 0, 0)).toBe("合计");
  });

  it("puts the line of the office above the title, or behind it, where no row is free below", () => {
    const { title, header } = TABLE;
    const at = (row: number): BirthTable => ({
      ...TABLE,
      title: { ...title, row },
      header: { ...header, firstRow: row + 1 },
    });
    expect(valueAt(only(copies([at(1)])), 0, 0)).toBe("青山镇 2025-03");
    expect(valueAt(only(copies([at(0)])), 0, header.lastColumn)).toBe("青山镇 2025-03");
  });

  it("keeps the day of submission, hidden rows and the merges of the header", () => {
    const table = birthTable({ units, submitted: "2025-04-03", file: "a.xlsx", sheet: "3月" });
    const merges = [merged("B3:D3"), merged("A1:M1")];
    const grid: SheetGrid = { ...gridOf(table), merges, hiddenRows: new Set([4, 90]) };
    const plan = only(copies([table], { grids: [grid] }));
    const { row, column } = table.submitted?.cell ?? { row: 0, column: 0 };
    expect(valueAt(plan, row, column)).toBe("填报日期：2025-04-03");
    expect(plan).toMatchObject({ hiddenRows: [4], merges: [merges[0]] });
  });

  it("of a form that holds several months names the span, and the words that tell them apart", () => {
    const cell = (row: number, words: string) => ({ row, column: 1, words });
    const months = ["2025-01", "2025-02", "2025-03"].map((period, at): BirthTable => {
      const table = birthTable({ units, period, file: "计生.xlsx", sheet: "季报" });
      return { ...table, timeCells: [cell(at === 0 ? 3 : 7 + at, `${at + 1}月`)] };
    });
    const plan = only(copies(months, { grids: months.slice(0, 1).map((table) => gridOf(table)) }));
    expect(valueAt(plan, 1, 0)).toBe("青山镇 2025-01/2025-03");
    expect([3, 8, 9].map((row) => valueAt(plan, row, 1))).toEqual(["1月", "2月", "3月"]);
    const one = only(copies(months.slice(0, 1)));
    expect(valueAt(one, 1, 0)).toBe("青山镇 2025-01");
    const undated = months.map((table): BirthTable => ({ ...table, period: null }));
    const without = copies(undated, {
      grids: [gridOf(TABLE)].map((grid) => ({ ...grid, name: "季报" })),
    });
    expect(valueAt(only(without), 1, 0)).toBe("青山镇 ");
  });
});

describe("the name of a copy", () => {
  const named = (file: string, sheet: string) =>
    only(copies([birthTable({ units, file, sheet })], { into: "结果.xlsx" })).name;

  it("is the file's and the sheet's; a long file name loses its middle", () => {
    expect(named("计生.xlsx", "3月")).toBe("计生_3月");
    const long = named("青山镇人民政府卫生健康办公室二〇二五年出生人口统计月报表3月.xlsx", "3月");
    expect(long).toMatch(/^青山镇.*….*报表3月_3月$/);
    expect(long.length).toBeLessThanOrEqual(31);
  });

  it("is the sheet's alone in a new workbook made of one file", () => {
    const { nameOf } = copies([TABLE]);
    expect(nameOf({ file: "计生.xlsx", sheet: "3月" })).toBe("3月");
    expect(nameOf({ file: "别的.xlsx", sheet: "4月" })).toBe("4月");
    expect(copies([]).nameOf({ file: "", sheet: "4月" })).toBe("4月");
  });

  it("is that of its earlier copy; a copy whose sheet is gone from a file at hand says so", () => {
    const copyOf = (sheet: string, file: string, name: string): SheetGrid =>
      sheetGrid(name, [[null, ...originCells({ file, sheet, side: null })]], {
        ...{ file: "结果.xlsx", ownKind: "source-copy" as const },
      });
    const earlier = [
      copyOf("3月", "计生.xlsx", "旧名"),
      copyOf("2月", "计生.xlsx", "二月"),
      copyOf("2月", "不在.xlsx", "留着"),
      sheetGrid("坏了", [["hengbi.source-copy"]], {
        ...{ file: "结果.xlsx", ownKind: "source-copy" as const },
      }),
    ];
    const { plans, nameOf } = copies([TABLE], {
      ...{ into: "结果.xlsx", grids: [gridOf(TABLE), ...earlier] },
    });
    expect(plans.map(({ name }) => name)).toEqual(["旧名", "二月"]);
    expect(plans[1] && valueAt(plans[1], 0, 0)).toBe("计生.xlsx中已无此表");
    expect(nameOf({ file: "计生.xlsx", sheet: "3月" })).toBe("旧名");
  });
});

/** The grid with more rows below. */
function gotten(grid: SheetGrid, below: readonly (readonly CellValue[])[]): SheetGrid {
  return { ...grid, values: [...grid.values, ...below] };
}
