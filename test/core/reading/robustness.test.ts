import type { CellValue } from "../../../src/core/model/sheet-grid";
import { cellKey } from "../../../src/core/model/sheet-grid";
import { sheetGrid, standardForm } from "../../support/sheet-grid";
import { read, readOne, rowsOf, sheetOf } from "./reading-support";

const form = standardForm({ units: { 李家村: [3, 2, 1, 1, 0, 1] } });

describe("sheets of odd shapes", () => {
  it("reads a table on a sheet that claims a million rows", () => {
    const values: CellValue[][] = form.values.map((row) => [...row]);
    values.length = 1_048_576;
    const reading = read([{ ...form, values }]);
    expect(reading.tables.map(({ rows }) => rows.length)).toEqual([2]);
    expect(reading.rows.read).toBe(7);
  });

  it("reads a table on rows of all 16,384 columns", () => {
    const values = form.values.map((row) => [
      ...row,
      ...Array<CellValue>(16384 - row.length).fill(null),
    ]);
    const whole = { firstRow: 2, firstColumn: 15, lastRow: 2, lastColumn: 16383 };
    const table = readOne({ ...form, values, merges: [...form.merges, whole] });
    expect(table.columns).toHaveLength(12);
  });

  it("reads ragged rows, holes and merges that reach outside", () => {
    const holed: CellValue[] = ["李家村"];
    holed[2] = 2;
    const grid = sheetOf([["单位", "合计", "男", "女"], holed, ["王家村"]], ["A2:A2", "Z90:AB99"]);
    expect(rowsOf(readOne(grid))).toEqual(["unit 李家村: – 2 –", "unit 王家村: – – –"]);
  });

  it("counts a cell that holds only an uncalculated formula", () => {
    const grid = sheetGrid("3月", [], { uncalculated: new Set([cellKey(4, 2)]) });
    const reading = read([grid]);
    expect(reading.cellsRead).toBe(1);
    expect(reading.rows.read).toBe(5);
  });

  it("stays linear over thousands of repeated headers and stacked tables", () => {
    const page = [
      ["单位", "合计", "男", "女"],
      ["李家村", 3, 2, 1],
      ["王家村", 2, 1, 1],
    ];
    const [header = [], ...units] = page;
    const pages = Array.from({ length: 3000 }, (_, i) => [
      header,
      ...units.map(([name, ...counts]) => [`${name ?? ""}${i}`, ...counts]),
    ]);
    const started = process.cpuUsage();
    expect(readOne(sheetOf(pages.flat())).rows).toHaveLength(6000);
    const stacked = Array.from({ length: 2000 }, (_, i) => [
      [`${2000 + (i % 30)}年${(i % 12) + 1}月计生出生表`],
      ...page,
    ]).flat();
    expect(read([sheetGrid("x", stacked)]).tables).toHaveLength(2000);
    // Quadratic work would take minutes. Processor time: the clock also counts what else the machine does.
    const { user, system } = process.cpuUsage(started);
    expect((user + system) / 1000).toBeLessThan(15_000);
  });

  it("keeps text that looks like a formula as text", () => {
    const grid = sheetOf([
      ["单位", "男", "女"],
      ["=1+1", 1, 2],
      ["＠SUM(A1)", 3, 4],
    ]);
    expect(readOne(grid).rows.map(({ name }) => name)).toEqual(["=1+1", "＠SUM(A1)"]);
  });

  it("names a unit whose name is a number", () => {
    expect(
      readOne(
        sheetOf([
          ["单位", "男", "女"],
          [101, 1, 2],
        ])
      ).rows[0]?.name
    ).toBe("101");
  });
});
