import { movedFormula } from "../../../src/hosts/xlsx-file/shared-formula";

it.each([
  ["SUM(B3:B4)", 1, 2, "SUM(D4:D5)"],
  ["$A1+A$1+$A$1+A1", 2, 1, "$A3+B$1+$A$1+B3"],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'A1 b''C2'!A1+Sheet1!B2", 1, 1, "'A1 b''C2'!B2+Sheet1!C3"],
  ["三月!A1*LOG10(A1)", 1, 0, "三月!A2*LOG10(A2)"],
  ["A:A+$B:C+1:1+$2:3", 1, 1, "B:B+$B:D+2:2+$2:4"],
  ["Table1[A1]+rate2025*1E3", 1, 1, "Table1[A1]+rate2025*1E3"],
  ["IF(A1>0,TRUE,1.5)", 1, 0, "IF(A2>0,TRUE,1.5)"],
  ["A1", -1, 0, "#REF!"],
  ["XFD1", 0, 1, "#REF!"],
  ["A1", 0, 0, "A1"],
])("%s moved by %d rows and %d columns reads %s", (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});
