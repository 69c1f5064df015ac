import { serialOfDay } from "../../../src/core/model/period";
import { cellKey } from "../../../src/core/model/sheet-grid";
import type { CellValue } from "../../../src/core/model/sheet-grid";
import { SourceSheet } from "../../../src/core/reading/source-sheet";
import { timeInCell, timeInWords } from "../../../src/core/reading/time-cell";
import type { BareNumber } from "../../../src/core/reading/time-headers";
import { timeKey, timeWord } from "../../../src/core/reading/time-words";
import { sheetGrid } from "../../support/sheet-grid";

function sheetWith(value: CellValue, format?: string): SourceSheet {
  const numberFormats = new Map(format === undefined ? [] : [[cellKey(0, 0), format]]);
  return new SourceSheet(sheetGrid("表", [[value]], { numberFormats }));
}

/** The time of a cell in the words that would name it alone. */
function time(value: CellValue, bare: BareNumber, format?: string, above?: string) {
  const before = above === undefined ? null : timeWord(above);
  const found = timeInCell(sheetWith(value, format), 0, 0, bare, before);
  return found && timeKey(found);
}

function said(words: string): string {
  const found = timeWord(words);
  if (!found) throw new RangeError(`no time: ${words}`);
  return timeKey(found);
}

describe("the time of a cell", () => {
  it("is what its words say", () => {
    expect(time("2025年3月", null)).toBe(said("2025年3月"));
    expect(time("合计", "month")).toBe(said("合计"));
    expect(time("东村", "month")).toBeNull();
    expect(time(true, "month")).toBeNull();
    expect(time(null, "month")).toBeNull();
  });

  it("is a number only as the header reads numbers", () => {
    expect(time(3, null)).toBeNull();
    expect(time(3, "month")).toBe(said("3月"));
    expect(time("3", "month")).toBe(said("3月"));
    expect(time(13, "month")).toBeNull();
    expect(time(3, "quarter")).toBe(said("三季度"));
    expect(time(5, "quarter")).toBeNull();
    expect(time(2.5, "quarter")).toBeNull();
    expect(time(2025, "year")).toBe(said("2025年"));
    expect(time(1989, "year")).toBeNull();
    expect(time(202503, "year-month")).toBe(said("2025年3月"));
    expect(time(202513, "year-month")).toBeNull();
    expect(time(10406, "year-month")).toBe(said("2015年6月"));
  });

  it("is a date's month where the format shows no day, else only of a first or last day", () => {
    const [day, first, last] = ["2025-04-08", "2025-04-01", "2025-04-30"].map(serialOfDay);
    expect(time(day ?? 0, null, "yyyy年m月")).toBe(said("2025年4月"));
    expect(time(day ?? 0, null, "yyyy/m/d")).toBeNull();
    expect(time(first ?? 0, null, "yyyy/m/d")).toBe(said("2025年4月"));
    expect(time(last ?? 0, null, "yyyy/m/d")).toBe(said("2025年4月"));
    expect(time("2025年4月8日", null)).toBeNull();
    expect(time("2025年4月30日", null)).toBe(said("2025年4月"));
  });

  it("2025.1 is January, and October below September; with two decimals shown it says so itself", () => {
    expect(time(2025.1, "month")).toBe(said("2025年1月"));
    expect(time(2025.1, "year-month", undefined, "2025年9月")).toBe(said("2025年10月"));
    expect(time(2025.1, "month", undefined, "2024年12月")).toBe(said("2025年1月"));
    expect(time(2025.1, "month", undefined, "2025年3月")).toBeNull();
    expect(time(2025.1, "month", "0.00")).toBe(said("2025年10月"));
    expect(time(2025.3, "month")).toBe(said("2025年3月"));
    expect(time(2025.1, "year")).toBeNull();
    expect(time(1889.1, "month")).toBeNull();
    expect(time(2025.15, "month")).toBeNull();
  });
});

describe("the words of a cell that names a time", () => {
  it("say alike what a date, a number or a text says", () => {
    const words = (value: CellValue, format?: string) =>
      timeInWords(sheetWith(value, format), 0, 0);
    expect(words(serialOfDay("2025-04-01"), "yyyy/m/d")).toBe("2025年4月");
    expect(words(2025.1, "0.00")).toBe("2025.10");
    expect(words(2025.1)).toBe("2025.1");
    expect(words(3)).toBe("3");
    expect(words("一季度")).toBe("一季度");
  });
});
