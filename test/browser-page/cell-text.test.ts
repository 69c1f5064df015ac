import { cellText } from "../../src/browser-page/sheet-view/cell-text";
import { cellKey } from "../../src/core/model/sheet-grid";
import type { CellValue } from "../../src/core/model/sheet-grid";
import { sheetGrid } from "../support/sheet-grid";

describe("the text of a cell", () => {
  it.each<[CellValue, string | null, string]>([
    [104.1666, "0.00", "104.17"],
    [104.1666, null, "104.1666"],
    [1234567.891, "#,##0.0", "1,234,567.9"],
    [0.125, "0.0%", "12.5%"],
    [45747, 'yyyy"年"m"月"d"日"', "2025-03-31"],
    [0.1 + 0.2, null, "0.3"],
    [5, '0"人"', "5"],
    [-3, "0;[Red]-0", "-3"],
    [null, "0.00", ""],
    ["＝1", null, "＝1"],
    [{ error: "#DIV/0!" }, null, "#DIV/0!"],
    [false, null, "FALSE"],
  ])("of %p with the format %p is %p", (value, format, text) => {
    const numberFormats = new Map(format === null ? [] : [[cellKey(0, 0), format]]);
    expect(cellText(sheetGrid("s", [[value]], { numberFormats }), 0, 0)).toBe(text);
  });
});
