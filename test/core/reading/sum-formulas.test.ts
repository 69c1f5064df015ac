import { cellKey } from "../../../src/core/model/sheet-grid";
import type { CellValue, SheetGrid } from "../../../src/core/model/sheet-grid";
import { SumFormulas } from "../../../src/core/reading/sum-formulas";
import { at, sheetGrid, standardForm } from "../../support/sheet-grid";
import { faultsOf, readOne } from "./reading-support";

function withFormulas(grid: SheetGrid, formulas: Readonly<Record<string, string>>): SheetGrid {
  const keys = Object.entries(formulas).map(([address, formula]) => {
    const { row, column } = at(address);
    return [cellKey(row, column), formula] as const;
  });
  const values = grid.values.map((line, row) =>
    line.map((value, column) => (keys.some(([key]) => key === cellKey(row, column)) ? null : value))
  );
  return {
    ...grid,
    values,
    formulas: new Map(keys),
    uncalculated: new Set(keys.map(([key]) => key)),
  };
}

const numbers: CellValue[][] = [
  [1, 2, 3],
  [4, 5, 6],
  ["x", " 7 ", true],
  [null, { error: "#N/A" }],
];

function valueOf(formulas: Readonly<Record<string, string>>, address: string): number | null {
  const grid = withFormulas(sheetGrid("1月", numbers), formulas);
  const other = sheetGrid("3月 '25", [[10, 20]]);
  const { row, column } = at(address);
  return new SumFormulas([grid, other, { ...other, file: "b.xlsx", name: "别处" }]).value(
    grid,
    row,
    column
  );
}

describe("SumFormulas", () => {
  it.each([
    ["SUM(A1:C2)", 21],
    ["sum($A$1:$B2)", 12],
    ["SUM(A1,B2,C1:C2)", 15],
    ["A1+B1-C1", 0],
    ["+A1", 1],
    ["-(A1+B1)+10", 7],
    ["=A1", 1],
    ["SUM(A1:A3)", 5],
    ["SUM(A1:A4)+1.5", 6.5],
    ["SUM(B:B)", null],
    ["SUM(A:A)", 5],
    ["SUM(A2:A1)", 5],
    ["SUM((A1+B1),2)", 5],
    ["B3", 7],
    ["C3", 1],
    ["A4", 0],
    ["'3月 ''25'!B1+A1", 21],
    ["SUM('3月 ''25'!A1:B1)", 30],
  ])("computes %s", (formula, value) => {
    expect(valueOf({ E1: formula }, "E1")).toBe(value);
  });

  it.each([
    "A1*2",
    "ROUND(A1,0)",
    "IF(A1>0,1,0)",
    "A3",
    "B4",
    "别处!A1",
    "无此表!A1",
    "SUM(A1:C2",
    "SUM(A1:'3月 ''25'!B1)",
    "SUM(A1:B)",
    "A1:B2",
    "A",
    "(A1",
    "SUM",
    "SUM A1",
    "A1 B1",
    "A1+",
    "",
    "[1]x!A1",
    '"a"',
  ])("leaves %s unknown", (formula) => {
    expect(valueOf({ E1: formula }, "E1")).toBeNull();
  });

  it("follows references to other uncalculated cells, also beyond the stored values", () => {
    expect(valueOf({ E1: "SUM(F1:G1)", F1: "A1+B1", G1: "SUM(A2:B2)" }, "E1")).toBe(12);
  });

  it("leaves circles unknown and still computes what is not part of them", () => {
    const circle = { E1: "F1+1", F1: "E1+1", G1: "SUM(G1:G2)", H1: "A1+B1" };
    expect(["E1", "F1", "G1", "H1"].map((address) => valueOf(circle, address))).toEqual([
      ...[null, null, null, 3],
    ]);
  });

  it("gives up a chain that is too deep instead of exhausting the stack", () => {
    const chain = Object.fromEntries(
      Array.from({ length: 5000 }, (_, i) => [`E${i + 1}`, i === 0 ? "1" : `E${i}+1`])
    );
    const grid = withFormulas(sheetGrid("1月", []), chain);
    const formulas = new SumFormulas([grid]);
    expect(formulas.value(grid, 4999, 4)).toBeNull();
    expect(formulas.value(grid, 100, 4)).toBe(101);
  });

  it("stops when ranges of ranges would take too long", () => {
    const wide = Array.from({ length: 3000 }, () => Array.from({ length: 1000 }, () => 1));
    const formulas = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`AMM${i + 1}`, "SUM(A1:ALL3000)"])
    );
    const grid = withFormulas(sheetGrid("1月", wide), formulas);
    const sums = new SumFormulas([grid]);
    const { column } = at("AMM1");
    expect(sums.value(grid, 0, column)).toBe(3_000_000);
    expect(sums.value(grid, 1, column)).toBeNull();
  });
});

describe("formulas without a stored value in a table", () => {
  it("are used where they are sums, and reported", () => {
    const form = standardForm({ units: { 李家村: [3, 2, 1, 1, 0, 1] } });
    const table = readOne(withFormulas(form, { B5: "C5+D5", C5: "SUM(F5,I5,L5)", D5: "C5*1" }));
    expect(faultsOf(table)).toEqual([
      "B5 formula-not-calculated –",
      "C5 formula-not-calculated 4",
      "D5 formula-not-calculated –",
    ]);
    expect(table.faults[1]?.shown).toBe("=SUM(F5,I5,L5)");
    expect(table.rows[0]?.counts.slice(0, 3)).toEqual([Number.NaN, 4, Number.NaN]);
  });

  it("state no ratio", () => {
    const form = standardForm({ units: { 李家村: [3, 2, 1, 1, 0, 1] } });
    expect(readOne(withFormulas(form, { N5: "C5/D5*100" })).statedRatios).toHaveLength(1);
  });
});
