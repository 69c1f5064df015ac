import {
  divide,
  joined,
  lengthOf,
  monthsOfTime,
  republicMonth,
  timeKey,
  timeWord,
} from "../../../src/core/reading/time-words";
import type { TimeWord } from "../../../src/core/reading/time-words";

/** First to last month of a word, in a statistical year from this month on. */
function monthsOf(text: string, yearStart = 1): string | null {
  const time = timeWord(text);
  const months = time && monthsOfTime(time, yearStart);
  return months && (months.first === months.last ? months.first : Object.values(months).join("/"));
}

function time(text: string): TimeWord {
  const found = timeWord(text);
  if (!found) throw new RangeError(`no time: ${text}`);
  return found;
}

describe("words for months", () => {
  it.each([
    ["2025年1月", "2025-01"],
    ["25年2月", "2025-02"],
    ["民国103年5月", "2014-05"],
    ["103年5月", "2014-05"],
    ["2025年第一季度", "2025-01/2025-03"],
    ["2025年下半年", "2025-07/2025-12"],
    ["2024年10月—2025年3月", "2024-10/2025-03"],
    ["2024年11月至2025年2月", "2024-11/2025-02"],
    ["2025年", "2025-01/2025-12"],
  ])("%s is %s", (text, months) => {
    expect(monthsOf(text)).toBe(months);
  });

  it.each(["民国999年5月", "1800年1月", "05年3月", "9999年第一季度", "999年上半年"])(
    "a year that no sheet can mean leaves no time: %s",
    (text) => {
      expect(timeWord(text)).toBeNull();
    }
  );

  it("a wrong year on either end of a span leaves no time", () => {
    expect(timeWord("1800年10月至2025年3月")).toBeNull();
    expect(timeWord("2024年10月至9999年3月")).toBeNull();
    expect(timeWord("2025年5月至2025年3月")).toBeNull();
    expect(timeWord("2024年11月至2月")).toBeNull();
  });

  it("2025年度 begins in the October before where the statistical year does, 2025年 in January", () => {
    expect(monthsOf("2025年度", 10)).toBe("2024-10/2025-09");
    expect(monthsOf("2025年", 10)).toBe("2025-01/2025-12");
    expect(monthsOf("2025年度", 1)).toBe("2025-01/2025-12");
  });

  it("without a year, or adding up what is listed, they name no months of their own", () => {
    expect(monthsOf("3月")).toBeNull();
    expect(monthsOf("合计")).toBeNull();
    expect(monthsOfTime({ ...time("合计"), year: 2025 }, 10)).toBeNull();
  });

  it("10406 is a month of the Republic's calendar only with five digits", () => {
    expect(monthsOfTime(republicMonth("10406") ?? time("合计"), 1)?.first).toBe("2015-06");
    expect(republicMonth("9912")).toBeNull();
    expect(republicMonth("10413")).toBeNull();
    expect(republicMonth("村")).toBeNull();
  });
});

describe("a year and a month of different cells", () => {
  const key = (a: string, b: string) => {
    const both = joined(time(a), time(b));
    return both && timeKey(both);
  };

  it("are one time in either order", () => {
    expect(key("2025年", "3月")).toBe(timeKey(time("2025年3月")));
    expect(key("3月", "2025年")).toBe(timeKey(time("2025年3月")));
  });

  it("that say the same twice are that time", () => {
    expect(key("2025年", "2025年3月")).toBe(timeKey(time("2025年3月")));
    expect(key("2025年", "2025年")).toBe(timeKey(time("2025年")));
    expect(key("3月", "3月份")).toBe(timeKey(time("3月")));
  });

  it("that contradict each other are none", () => {
    expect(key("2025年", "2024年3月")).toBeNull();
    expect(key("2025年", "2024年")).toBeNull();
    expect(key("3月", "4月")).toBeNull();
  });

  it("the sum under a year is that of the whole year, a part's sum stays a part's", () => {
    expect(key("2025年", "合计")).toBe(timeKey(time("2025年")));
    expect(key("2025年", "小计")).toBe(timeKey(time("小计")));
  });
});

describe("times side by side", () => {
  it("are as long as the months they span, over the turn of the year too", () => {
    expect(
      ["3月", "一季度", "2024年11月至2025年2月", "2025年", "合计"].map(time).map(lengthOf)
    ).toEqual([1, 3, 4, 12, 0]);
  });

  it("divide a table as two months or two longer times, not as a month beside the months so far", () => {
    const divides = (...words: string[]) => divide(words.map(time));
    expect(divides("1月", "2月")).toBe(true);
    expect(divides("一季度", "二季度")).toBe(true);
    expect(divides("3月", "1—3月")).toBe(false);
    expect(divides("3月", "3月")).toBe(false);
    expect(divides("3月")).toBe(false);
  });
});
