import { fittedHeights } from "../../src/hosts/row-heights";
import { cell, sheetPlan } from "../support/sheet-plan";

/** Ten points in a column of 20 digits of 11 points, less the indent: 20 digits, 10 Chinese characters a line. */
const WIDTHS = { columns: [{ width: 20 }, { width: 20 }] };

function heightOf(text: string, look: "text" | "count" = "text"): number | undefined {
  return fittedHeights(sheetPlan("a", [[cell(text, look)]], WIDTHS)).get(0);
}

it.each([
  ["村", 19],
  ["村".repeat(10), 19],
  ["村".repeat(11), 35],
  ["a".repeat(20), 19],
  ["a".repeat(21), 35],
  ["一\n二\n三", 51],
  ["村".repeat(2000), 409],
])("a row grows with the text that wraps in it: %p", (text, points) => {
  expect(heightOf(text)).toBe(points);
});

it("a row whose cells do not wrap, and one with a height of its own, stay", () => {
  expect(heightOf("村".repeat(50), "count")).toBe(19);
  const stated = sheetPlan("a", [[cell("村".repeat(50))]], { ...WIDTHS, rowHeights: { 0: 12 } });
  expect(fittedHeights(stated).size).toBe(0);
});

it("a text over merged columns has the width of the columns that show", () => {
  const merges = [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }];
  const rows = [[cell("村".repeat(21)), null]];
  expect(fittedHeights(sheetPlan("a", rows, { ...WIDTHS, merges })).get(0)).toBe(19);
  const columns = [{ width: 20 }, { width: 20, hidden: true }];
  expect(fittedHeights(sheetPlan("a", rows, { columns, merges })).get(0)).toBe(51);
});
