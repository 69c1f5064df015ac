import type { CellValue } from "../../../src/core/model/sheet-grid";
import { isColumnNumbers } from "../../../src/core/reading/column-numbers";
import type { TableLayout } from "../../../src/core/reading/table-layout";

/** Column A numbers the rows, B names the units, C–F count. */
const LAYOUT = {
  ...{ firstColumn: 0, lastColumn: 5, unitColumns: [1], rowNumberColumn: 0 },
} as unknown as TableLayout;

const numbers = (...values: CellValue[]) => isColumnNumbers(values, LAYOUT);

describe("a row of column numbers", () => {
  it.each([
    ["from 1 over all columns", [null, "甲", 1, 2, 3, 4]],
    ["with gaps where columns were deleted", [null, "甲", 1, 2, 5, 9]],
    [
      "in brackets, some with the sum that the column holds",
      [null, "甲", "(1)", "2=3+4", "(3)", 4],
    ],
    ["with letters over columns of words", [null, "甲", "乙", 1, 2, 3]],
    ["over the units too", [null, 1, 2, 3, 4, 5]],
    ["below 栏次", [null, "栏次", 1, 2, 3, 4]],
    ["with nothing over the units", [null, null, 1, 2, 3, 4]],
    ["one step below a name for it", [null, "栏次", 1, 2, null, null]],
  ] satisfies [string, CellValue[]][])("is read: %s", (_, values) => {
    expect(numbers(...values)).toBe(true);
  });

  it.each([
    ["of a unit", [null, "东村", 1, 2, 3, 4]],
    ["that comes twice", [null, "甲", 1, 2, 2, 3]],
    ["that leaves some out without 甲", [null, null, 1, 2, 4, 5]],
    ["from 3 on", [null, null, 3, 4, 5, 6]],
    ["from 3 on over the units", [null, 3, 4, 5, 6, 7]],
    ["with fractions", [null, "甲", 1.5, 2.5, 3, 4]],
    ["below 0", [null, "甲", -1, 0, 1, 2]],
    ["one step without a name", [null, null, 1, 2, null, null]],
    ["of nothing", [null, "甲", null, null, null, null]],
  ] satisfies [string, CellValue[]][])("is no row of numbers: %s", (_, values) => {
    expect(numbers(...values)).toBe(false);
  });
});
