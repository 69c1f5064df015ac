import fc from "fast-check";
import { countCell } from "../../../src/core/model/birth-table";
import type { BirthTable } from "../../../src/core/model/birth-table";
import { a1 } from "../../../src/core/model/cell-ref";
import { valueAt } from "../../../src/core/model/sheet-grid";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import { sheetGrid } from "../../support/sheet-grid";
import { typedSheet } from "../../support/typed-sheet";
import { read, readOne, rowsOf } from "./reading-support";

const HALVES = `
2025年9月出生实名制汇总表 | < | < | < | < | < | < | < | <
填报单位：青山镇 | | | | | | | | 单位：人
村别 | 出生人数 | < | < | | 村别 | 出生人数 | < | <
^ | 合计 | 男 | 女 | | ^ | 合计 | 男 | 女
东岗村 | 5 | 3 | 2 | | 北寨村 | 4 | 1 | 3
西河村 | 7 | 4 | 3 | | 中营村 | 6 | 2 | 4
南庄村 | 3 | 1 | 2 | | 合计 | 25 | 11 | 14
负责人： | 王某 | | | | 填表人： | 李某 | | 填报日期：2025年10月3日
`;

function cellsOf(table: BirthTable): string[] {
  return table.rows.map((_, row) => {
    const cell = countCell(table, row, 0);
    return a1(cell.row, cell.column);
  });
}

describe("a list of units that goes on beside itself", () => {
  it("is one table, and its cells keep their places", () => {
    const table = readOne(typedSheet("9月", HALVES));
    expect(rowsOf(table)).toEqual([
      "unit 东岗村: 5 3 2",
      "unit 西河村: 7 4 3",
      "unit 南庄村: 3 1 2",
      "unit 北寨村: 4 1 3",
      "unit 中营村: 6 2 4",
      "total 合计: 25 11 14",
    ]);
    expect(cellsOf(table)).toEqual(["B5", "B6", "B7", "G5", "G6", "G7"]);
    expect(table.submitted?.day).toBe("2025-10-03");
    expect(table.inferred).toEqual(["no-parity", "two-halves"]);
    expect(table.header.lastColumn).toBe(8);
  });

  it("has its total under the right half as well", () => {
    const text = `
2025年4月出生实名制统计表 | < | < | < | < | < | < | < | <
填报单位：双龙镇 | < | < | < | | | | 单位：人 | <
村名 | 男 | 女 | 合计 | | 村名 | 男 | 女 | 合计
一村 | 1 | 1 | 2 | | 五村 | 0 | 0 | 0
二村 | 2 | 0 | 2 | | 六村 | 1 | 2 | 3
三村 | 0 | 3 | 3 | | 七村 | 2 | 1 | 3
四村 | 1 | 1 | 2 | | 合计 | 7 | 8 | 15
`;
    const table = readOne(typedSheet("Sheet1", text));
    expect(table.rows.map(({ name }) => name).join(" ")).toBe(
      "一村 二村 三村 四村 五村 六村 七村 合计"
    );
    expect(cellsOf(table).join(" ")).toBe("B4 B5 B6 B7 G4 G5 G6 G7");
    expect(table.totalRow).toBe(7);
  });

  it("keeps nothing of the names that sign it", () => {
    const kept = JSON.stringify(read([typedSheet("9月", HALVES)]));
    expect(kept).not.toMatch(/王某|李某/);
  });

  it("is asked about where no total holds", () => {
    const without = HALVES.replace("合计 | 25 | 11 | 14", " | | | ");
    const { tables, skipped, forms } = read([typedSheet("9月", without)]);
    expect(tables).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["to-be-confirmed"]);
    expect(forms[0]?.doubts).toEqual(["columns-ambiguous"]);
    const [fingerprint = ""] = forms.map((form) => form.fingerprint);
    const confirmed = read([typedSheet("9月", without)], { forms: { [fingerprint]: {} } });
    expect(confirmed.tables.map(({ rows }) => rows.length)).toEqual([5]);
  });

  it.each([
    ["the same units stand in both", HALVES.replace("北寨村", "东岗村")],
    ["each half has a total of its own", HALVES.replace("南庄村 | 3 | 1 | 2", "合计 | 12 | 7 | 5")],
    [
      "each half has a heading of its own",
      HALVES.replace(
        "填报单位：青山镇 | | | | | | | | 单位：人",
        "9月计生统计 | | | | | 9月卫生统计"
      ),
    ],
  ])("is no one table where %s", (_, text) => {
    const { tables, skipped } = read([typedSheet("9月", text)]);
    expect(tables).toEqual([]);
    expect(skipped.map(({ reason }) => reason)).toEqual(["to-be-confirmed"]);
  });

  it("takes one wrong figure for a fault of the sheet, in its place in the right half", () => {
    const table = readOne(typedSheet("9月", HALVES.replace("中营村 | 6", "中营村 | '8")));
    expect(rowsOf(table)[4]).toBe("unit 中营村: 8 2 4");
    const [fault] = table.faults;
    const cell = countCell(table, fault?.row ?? 0, fault?.column ?? 0);
    expect([fault?.kind, a1(cell.row, cell.column)]).toEqual(["number-as-text", "G6"]);
  });

  it("says of any list the same as one column of units does", () => {
    const counts = fc.record({ boys: fc.nat(40), girls: fc.nat(40) });
    const lists = fc.array(counts, { minLength: 4, maxLength: 15 });
    fc.assert(
      fc.property(lists, fc.nat(2), fc.boolean(), (births, gap, firstTotal) => {
        fc.pre(births.some(({ boys, girls }) => boys + girls > 0));
        const plain = readOne(formOf(births, null, firstTotal));
        const halves = readOne(formOf(births, gap, firstTotal));
        expect(rowsOf(halves).sort()).toEqual(rowsOf(plain).sort());
        const grid = formOf(births, gap, firstTotal);
        for (const [row, { counts: of }] of halves.rows.entries())
          for (const [column, count] of of.entries()) {
            const cell = countCell(halves, row, column);
            expect(valueAt(grid, cell.row, cell.column)).toBe(count);
          }
      }),
      { numRuns: 30 }
    );
  });
});

interface Births {
  readonly boys: number;
  readonly girls: number;
}

/** @param gap blank columns between the halves; null: one column of units */
function formOf(births: readonly Births[], gap: number | null, firstTotal: boolean): SheetGrid {
  const line = (name: string, { boys, girls }: Births): CellValue[] => [
    name,
    boys + girls,
    boys,
    girls,
  ];
  const sum = {
    boys: births.reduce((all, { boys }) => all + boys, 0),
    girls: births.reduce((all, { girls }) => all + girls, 0),
  };
  const total = line("合计", sum);
  const units = births.map((each, index) => line(`第${index + 1}村`, each));
  const lines = firstTotal ? [total, ...units] : [...units, total];
  const header: CellValue[] = ["单位", "合计", "男", "女"];
  const title: CellValue[] = ["2025年9月出生实名制汇总表"];
  if (gap === null) return sheetGrid("9月", [title, header, ...lines]);
  const between = new Array<CellValue>(gap).fill(null);
  const height = Math.ceil(lines.length / 2);
  const rows = Array.from({ length: height }, (_, row) => [
    ...(lines[row] ?? []),
    ...between,
    ...(lines[row + height] ?? []),
  ]);
  return sheetGrid("9月", [title, [...header, ...between, ...header], ...rows]);
}
