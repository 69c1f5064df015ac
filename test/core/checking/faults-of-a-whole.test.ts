import type { BirthTable } from "../../../src/core/model/birth-table";
import { rules as english } from "../../../src/messages/en-US/rules";
import { rules as chinese } from "../../../src/messages/zh-CN/rules";
import { brief, checked, monthTable, only } from "./checked";

/** A table in which so many cells, row by row, hold a formula without a result. */
function uncalculated(cells: number, used: (cell: number) => number | null): BirthTable {
  const table = monthTable(3);
  const width = table.columns.length;
  const faults = Array.from({ length: cells }, (_, cell) => ({
    kind: "formula-not-calculated" as const,
    row: Math.floor(cell / width),
    column: cell % width,
    shown: "",
    used: used(cell),
  }));
  const rows = table.rows.map((row, at) => ({
    ...row,
    counts: row.counts.map((count, column) => {
      const cell = at * width + column;
      return cell < cells && used(cell) === null ? Number.NaN : count;
    }),
  }));
  return { ...table, rows, faults };
}

describe("a fault of a whole table", () => {
  it("is one finding for its block, not one a cell", () => {
    const finding = only(checked([uncalculated(24, () => null)]));
    expect(brief([finding])).toEqual(["formula-not-calculated 计生2025-03!B5:M6"]);
    expect(finding.detail).toMatchObject({ cells: 24, unused: 24 });
    const say = (words: typeof chinese) =>
      words["formula-not-calculated"].sentence(finding, { place: () => "" });
    expect(say(chinese)).toBe("这张表有24格的公式没有保存结果，没有计入。");
    expect(say(english)).toContain("24");
  });

  it("stays one finding a cell below that", () => {
    expect(checked([uncalculated(19, () => 3)]).filter(({ cell }) => cell)).toHaveLength(19);
  });

  it("says how many cells were used in spite of it", () => {
    const some = only(checked([uncalculated(20, (cell) => (cell < 5 ? 3 : null))]));
    const sentence = chinese["formula-not-calculated"].sentence(some, { place: () => "" });
    expect(sentence).toContain("其中5格已按读出的数使用");
  });
});

describe("a long gap", () => {
  const missing = (tables: readonly BirthTable[], asOf: string) =>
    checked(tables, { asOf })
      .filter(({ rule }) => rule === "month-missing")
      .map(({ side, reportingUnit, period }) => `${side} ${reportingUnit} ${period}`);

  it("is one finding over its months, a short one is one a month", () => {
    const late = { ...monthTable(1), period: "2026-04", sheet: "2026年4月" };
    expect(missing([monthTable(1), late], "2026-05-05")).toEqual([
      "registration 青山镇 2025-02/2026-03",
    ]);
    expect(missing([monthTable(1), monthTable(4)], "2025-05-05")).toEqual([
      "registration 青山镇 2025-02",
      "registration 青山镇 2025-03",
    ]);
  });

  it("counts an office without any form of a side where other offices have both", () => {
    const of = (side: "registration" | "health", reportingUnit: string) =>
      monthTable(1, { side, reportingUnit, sheet: `${reportingUnit}${side}` });
    const both = [of("registration", "东镇"), of("health", "东镇"), of("registration", "西镇")];
    expect(missing([...both, of("health", "南镇")], "2025-02-05")).toEqual([
      "health 西镇 2025-01",
      "registration 南镇 2025-01",
    ]);
    expect(missing([of("registration", "东镇"), of("registration", "西镇")], "2025-02-05")).toEqual(
      []
    );
  });
});

describe("two sheets for one month in different files", () => {
  it("are named with their files", () => {
    const tables = ["a.xlsx", "b.xlsx"].map((file) => monthTable(3, { file, sheet: "3月" }));
    expect(only(checked(tables)).detail).toMatchObject({
      first: "a.xlsx#3月",
      second: "b.xlsx#3月",
    });
  });
});
