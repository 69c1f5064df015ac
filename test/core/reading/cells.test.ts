import { countFromCell, dateShown, shownText } from "../../../src/core/reading/count-cell";
import { ratioFromCell } from "../../../src/core/reading/stated-ratio";
import { chineseNumber } from "../../../src/core/reading/folded-text";
import type { CellValue } from "../../../src/core/model/sheet-grid";

describe("countFromCell", () => {
  it.each<[CellValue, number]>([
    [0, 0],
    [12, 12],
    [12.0, 12],
    [-0, 0],
  ])("takes the number %p as it is", (value, count) => {
    expect(countFromCell(value, false)).toEqual({ count, fault: null });
  });

  it.each<[string, number]>([
    ["12", 12],
    ["１２", 12],
    [" 1 2　", 12],
    ["\u00a012", 12],
    ["'12", 12],
    ["1,234", 1234],
    ["１，２３４，５６７", 1234567],
    ["12.0", 12],
    ["0", 0],
  ])("reads the text %p and says that it is text", (value, count) => {
    expect(countFromCell(value, false)).toEqual({ count, fault: "number-as-text" });
  });

  it.each<CellValue>([null, "", "  ", "\u3000", "-", "--", "—", "——", "－", "/", "／", "无"])(
    "takes %p for a blank",
    (value) => {
      expect(countFromCell(value, false)).toEqual({ count: null, fault: null });
    }
  );

  it.each<[CellValue, string]>([
    ["***", "not-a-number"],
    ["12人", "not-a-number"],
    ["12,34", "not-a-number"],
    ["O", "not-a-number"],
    [true, "not-a-number"],
    [Number.NaN, "not-a-number"],
    [Number.POSITIVE_INFINITY, "not-a-number"],
    [1e300, "not-a-number"],
    [100_000_001, "not-a-number"],
    ["100000001", "not-a-number"],
    [{ error: "#N/A" }, "formula-error"],
    [12.5, "fractional-count"],
    ["12.5", "fractional-count"],
    [-1, "negative-count"],
    ["-1", "negative-count"],
  ])("cannot use %p: %s", (value, fault) => {
    const read = countFromCell(value, false);
    expect(read.fault).toBe(fault);
    expect(read.count).toBeNaN();
  });

  it("takes negative counts where they may be", () => {
    expect(countFromCell(-3, true)).toEqual({ count: -3, fault: null });
    expect(countFromCell("－3", true)).toEqual({ count: -3, fault: "number-as-text" });
    expect(countFromCell(-3.5, true).fault).toBe("fractional-count");
  });

  it("takes counts up to a hundred million", () => {
    expect(countFromCell(100_000_000, false)).toEqual({ count: 100_000_000, fault: null });
  });

  it("tells a date that Excel made of 1-3 by the cell's format", () => {
    expect(dateShown(45660, "m/d/yyyy")).toBe("2025-01-03");
    expect(dateShown(45660.5, 'm"月"d"日"')).toBe("2025-01-03");
    expect(dateShown(45660, "#,##0_);[Red](#,##0)")).toBeNull();
    expect(dateShown(45660, undefined)).toBeNull();
    expect(dateShown(9999, "yyyy/m/d")).toBeNull();
    expect(dateShown("45660", "yyyy/m/d")).toBeNull();
  });

  it("shows what a cell holds, cut to 60 characters", () => {
    expect([null, true, false, 1.5, { error: "#REF!" }].map(shownText)).toEqual([
      ...["", "TRUE", "FALSE", "1.5", "#REF!"],
    ]);
    expect(shownText("长".repeat(200))).toBe("长".repeat(60));
  });
});

describe("ratioFromCell", () => {
  const ratio = (value: CellValue, format?: string, isFormula = false) => {
    const read = ratioFromCell(value, format, isFormula);
    return read && [read.value, read.decimals, read.shown];
  };

  it.each<[CellValue, number, number]>([
    [112.28, 112.28, 2],
    [118, 118, 0],
    [1e-7, 1e-7, 7],
    ["112.28", 112.28, 2],
    ["１１２．２０", 112.2, 2],
    ["106.63:100", 106.63, 2],
    ["107：100", 107, 0],
    ["1.18:1", 118, 0],
    ["1.1308∶1", 113.08, 2],
    ["112.28%", 112.28, 2],
  ])("reads %p as %p with %p decimals", (value, expected, decimals) => {
    expect(ratio(value)?.slice(0, 2)).toEqual([expected, decimals]);
  });

  it("keeps counts stated as a ratio exact", () => {
    expect(ratio("164:131")).toEqual([16400 / 131, null, "164:131"]);
    expect(ratio("2:0")).toEqual([null, null, "2:0"]);
  });

  it.each<[string, number | null, string]>([
    ["0.00", 2, "125.19"],
    ["0.00_ ", 2, "125.19"],
    ["#,##0.0", 1, "125.2"],
    ["0", 0, "125"],
    ['0.00"%"', 2, "125.19"],
    ["0.00_);[Red]\\(0.00\\)", 2, "125.19"],
    ["General", null, "125.1908396946565"],
    ["@", null, "125.1908396946565"],
  ])("shows a formula in the format %s with %p decimals", (format, decimals, shown) => {
    expect(ratio(125.1908396946565, format, true)).toEqual([125.1908396946565, decimals, shown]);
  });

  it("reads a percent format as boys per hundred girls", () => {
    expect(ratio(1.1228, "0.00%")).toEqual([112.28, 2, "112.28%"]);
  });

  it("takes the decimals of a typed number shown as General, and none of a formula", () => {
    expect(ratio(125.2)).toEqual([125.2, 1, "125.2"]);
    expect(ratio(125.2, undefined, true)).toEqual([125.2, null, "125.2"]);
  });

  it("keeps an error value, because the girls decide whether it is right", () => {
    expect(ratio({ error: "#DIV/0!" })).toEqual([null, null, "#DIV/0!"]);
  });

  it.each<CellValue>([null, true, "", "-", "—", "***", "***:***", "偏高", Number.NaN])(
    "finds nothing stated in %p",
    (value) => {
      expect(ratio(value)).toBeNull();
    }
  );
});

describe("chineseNumber", () => {
  it.each([
    ["三", 3],
    ["十", 10],
    ["十二", 12],
    ["三十一", 31],
    ["二〇二五", 2025],
  ])("reads %s as %p", (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });

  it("is NaN for anything else", () => {
    expect(chineseNumber("")).toBeNaN();
    expect(chineseNumber("十十")).toBeNaN();
    expect(chineseNumber("甲")).toBeNaN();
  });
});
