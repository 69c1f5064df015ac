import { a1Range } from "../../../src/core/model/cell-ref";
import type { CellValue } from "../../../src/core/model/sheet-grid";
import { formulaRanges } from "../../../src/taskpane/judge/origin/formula-ranges";

/** A sheet of five rows: B holds keys, C states, D figures. */
const ROWS: readonly (readonly CellValue[])[] = [
  [null, 1, "open", 5],
  [null, 2, "Open", 7],
  [null, 1, "shut", 0],
  [null, null, null, null],
  [null, 1, { error: "#N/A" }, 3],
];

function ranges(formula: string): string[] {
  const found = formulaRanges(
    formula,
    ({ range }) => ROWS[range.firstRow]?.[range.firstColumn] ?? null,
    () => ROWS.length - 1
  );
  return found.map(({ sheet, range }) => `${sheet === null ? "" : `${sheet}!`}${a1Range(range)}`);
}

describe("the cells that a formula names", () => {
  it.each([
    ["SUM('1月'!C5:C16,'2月'!$C$5)", ["1月!C5:C16", "2月!C5"]],
    ["K10-L10", ["K10", "L10"]],
    ["'a''b'!C5+3月!D6", ["a'b!C5", "3月!D6"]],
    ["SUM(B:C)+SUM(2:3)", ["B1:C1048576", "A2:XFD3"]],
    ["SUM(C9:B2)", ["B2:C9"]],
    ['IF(A1="B2","C""3",D4)', ["A1", "D4"]],
    ["LOG10(A1)+A1.5+名称1+TRUE+1E5+XFE1+A1048577", ["A1"]],
    ["[1]表!A1+'[b.xlsx]表'!A2+表1[列]+A3", ["[b.xlsx]表!A2", "A3"]],
    ["#REF!+表!#REF!+A1", ["A1"]],
    ["'A1+B2", []],
    ["", []],
  ])("%s", (formula, expected) => {
    expect(ranges(formula)).toEqual(expected);
  });

  it("of a conditional sum are the rows that meet its conditions", () => {
    expect(ranges('SUMIFS($D$1:$D$5,$C$1:$C$5,"open")')).toEqual(["C1", "D1", "C2", "D2"]);
    expect(ranges('SUMIF(C1:C5,"open",D1:D5)')).toEqual(["C1", "D1", "C2", "D2"]);
    expect(ranges('COUNTIFS(B1:B5,B1,D1:D5,"<>0")')).toEqual(["B1", "D1", "B5", "D5"]);
    expect(ranges('COUNTIF(C1:C5,"none")+A1')).toEqual(["A1"]);
    expect(ranges('IF(COUNTIF(C:C,"shut")>0,A1,A2)')).toEqual(["C3", "A1", "A2"]);
  });

  it("of one that is not as simple as ours are all that it names", () => {
    expect(ranges('SUMIF(C1:C5,"o*",D1:D5)')).toEqual(["C1:C5", "D1:D5"]);
    expect(ranges('SUMIFS(D1:D5,C1:C4,"open")')).toEqual(["D1:D5", "C1:C4"]);
    expect(ranges("SUMIF(C1:C5,B1&B2,D1:D5)")).toEqual(["C1:C5", "B1", "B2", "D1:D5"]);
    expect(ranges('COUNTIF(C1:D5,"open")')).toEqual(["C1:D5"]);
    expect(ranges('COUNTIF(C1:C5,">1"')).toEqual(["C1:C5"]);
  });
});
