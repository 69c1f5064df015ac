import { columnRange, sumOf, text } from "../../../src/core/reporting/formula";
import type { CellRef } from "../../../src/core/model/cell-ref";

const cell = (sheet: string, row: number, column: number): CellRef => ({
  file: "",
  sheet,
  row,
  column,
});
const same = ({ sheet }: { readonly sheet: string }) => sheet;
const never = () => false;

describe("formula text", () => {
  it("joins cells that follow each other down a column, in any order", () => {
    const cells = [cell("3月", 6, 2), cell("3月", 4, 2), cell("3月", 5, 2), cell("4月", 4, 2)];
    expect(sumOf(cells, same, never)).toBe("SUM('3月'!C5:C7,'4月'!C5)");
  });

  it("leaves out what lies between, such as an inner total", () => {
    expect(sumOf([cell("a", 0, 0), cell("a", 2, 0)], same, never)).toBe("SUM('a'!A1,'a'!A3)");
  });

  it("turns numbers written as text into numbers, full-width digits and blanks included", () => {
    const formula = sumOf([cell("a", 0, 0), cell("a", 1, 0)], same, ({ row }) => row === 1);
    expect(formula.startsWith("SUM('a'!A1)+VALUE(SUBSTITUTE(")).toBe(true);
    expect(formula).toContain('"３","3"');
  });

  it("splits long sums, doubles apostrophes and quotation marks, and gives 0 for nothing", () => {
    const many = Array.from({ length: 61 }, (_, index) => cell("a", 2 * index, 0));
    expect(sumOf(many, same, never).split("+")).toHaveLength(2);
    expect(sumOf([cell("O'Brien", 0, 0)], same, never)).toBe("SUM('O''Brien'!A1)");
    expect(text('a"b')).toBe('"a""b"');
    expect(sumOf([], same, never)).toBe("0");
  });

  it("writes absolute ranges, also of a single row and of none", () => {
    expect(columnRange("a", 1, 4, 9)).toBe("'a'!$B$5:$B$10");
    expect(columnRange("a", 1, 4, 4)).toBe("'a'!$B$5:$B$5");
    expect(columnRange("a", 1, 4, 3)).toBe("'a'!$B$5:$B$5");
  });
});
