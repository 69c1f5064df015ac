import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { sexRatios } from "../../../src/core/ratio/sex-ratios";
import { birthTable, readingOf } from "../../support/birth-table";
import { monthly, spansOf, theRatio } from "./recipes";

const units = { 李家村: [3, 2, 1, 1, 0, 1] } as const;
const from = (yearStartMonth: 1 | 10 | 11) => ({ ...DEFAULT_SETTINGS, yearStartMonth });

function longSpans(
  tables: Parameters<typeof readingOf>[0],
  yearStartMonth: 1 | 10 | 11 = 1,
  asOf: string | null = null
) {
  const ratios = sexRatios(readingOf(tables), from(yearStartMonth), asOf);
  return spansOf(ratios).filter((span) => !span.startsWith("month"));
}

describe("the spans of a ratio", () => {
  it("are the months, the year to date and everything in the course of a first year", () => {
    const ratios = sexRatios(readingOf(monthly("2025-01", "2025-03", units)), from(1), null);
    expect(spansOf(ratios)).toEqual([
      "month 2025-01/2025-01",
      "month 2025-02/2025-02",
      "month 2025-03/2025-03",
      "year-to-date 2025-01/2025-03",
      "all 2025-01/2025-03",
    ]);
  });

  it("add up counts, never ratios", () => {
    const tables = [
      birthTable({ period: "2025-01", units: { 李家村: [1, 0, 0, 0, 0, 0] } }),
      birthTable({ period: "2025-02", units: { 李家村: [3, 8, 0, 0, 0, 0] } }),
    ];
    const ratios = sexRatios(readingOf(tables), from(1), null);
    const all = theRatio(ratios, { unit: "李家村", spanKind: "all", parity: "all" });
    expect([all.male, all.female, all.ratio]).toEqual([4, 8, 50]);
  });

  it("hold a calendar year once its twelve months are there", () => {
    expect(longSpans(monthly("2024-11", "2025-12", units))).toEqual([
      "year-to-date 2025-01/2025-12",
      "rolling-12 2025-01/2025-12",
      "year 2025-01/2025-12",
      "all 2024-11/2025-12",
    ]);
  });

  it("hold the family-planning year from October to September", () => {
    expect(longSpans(monthly("2024-10", "2025-11", units), 10)).toEqual([
      "year-to-date 2025-10/2025-11",
      "rolling-12 2024-12/2025-11",
      "year 2024-10/2025-09",
      "all 2024-10/2025-11",
    ]);
  });

  it("hold the census year from November to October", () => {
    expect(longSpans(monthly("2024-11", "2025-10", units), 11)).toEqual([
      "year-to-date 2024-11/2025-10",
      "rolling-12 2024-11/2025-10",
      "year 2024-11/2025-10",
      "all 2024-11/2025-10",
    ]);
  });

  it("call neither a year nor twelve months complete while a month is missing", () => {
    const tables = monthly("2025-01", "2025-12", units).filter((t) => t.period !== "2025-05");
    expect(longSpans(tables)).toEqual(["year-to-date 2025-01/2025-12", "all 2025-01/2025-12"]);
  });

  it("take a form without a number for no month at all", () => {
    const tables = [
      ...monthly("2025-01", "2025-11", units),
      birthTable({ period: "2025-12", units: { 李家村: "blank" } }),
    ];
    expect(longSpans(tables)).toEqual(["year-to-date 2025-01/2025-11", "all 2025-01/2025-11"]);
  });

  it("call a year complete from its last day on", () => {
    const tables = monthly("2025-01", "2025-12", units);
    const year = "year 2025-01/2025-12";
    expect(longSpans(tables, 1, "2025-12-30")).not.toContain(year);
    expect(longSpans(tables, 1, "2025-12-31")).toContain(year);
  });

  it("hold the last three completed years in a row", () => {
    const threeYears = (tables: Parameters<typeof readingOf>[0]) =>
      longSpans(tables).filter((span) => span.startsWith("three-years"));
    const years = monthly("2021-01", "2025-03", units);
    expect(threeYears(years)).toEqual(["three-years 2022-01/2024-12"]);
    expect(threeYears(years.filter((table) => table.period !== "2024-02"))).toEqual([
      "three-years 2021-01/2023-12",
    ]);
    expect(threeYears(monthly("2023-01", "2025-11", units))).toEqual([]);
  });

  it("take a table over a whole statistical year for that year", () => {
    const table = birthTable({ period: "2019-11/2020-10", units });
    expect(longSpans([table], 11)).toEqual([
      "year-to-date 2019-11/2020-10",
      "rolling-12 2019-11/2020-10",
      "year 2019-11/2020-10",
      "all 2019-11/2020-10",
    ]);
  });

  it("leave a year that is no statistical year without a year and a verdict", () => {
    const table = birthTable({ period: "2019-11/2020-10", units });
    expect(longSpans([table], 1).filter((span) => !span.startsWith("rolling-12"))).toEqual([
      "all 2019-11/2020-10",
    ]);
  });

  it("join half a year in one table with the months after it", () => {
    const tables = [
      birthTable({ period: "2025-01/2025-06", units }),
      ...monthly("2025-07", "2025-12", units),
    ];
    expect(longSpans(tables)).toContain("year 2025-01/2025-12");
    const ratios = sexRatios(readingOf(tables), from(1), null);
    expect(theRatio(ratios, { unit: "*", spanKind: "year", parity: "1" }).male).toBe(21);
  });

  it("are not given where a table lies across their border", () => {
    const tables = [
      birthTable({ period: "2024-11/2025-02", units }),
      ...monthly("2025-03", "2025-04", units),
    ];
    expect(longSpans(tables)).toEqual(["all 2024-11/2025-04"]);
  });

  it("never add a table whose months are there one by one", () => {
    const tables = [
      ...monthly("2025-01", "2025-02", units),
      birthTable({ period: "2025-01/2025-02", units }),
    ];
    const ratios = sexRatios(readingOf(tables), from(1), null);
    expect(theRatio(ratios, { unit: "*", spanKind: "all", parity: "1" }).male).toBe(6);
  });

  it("follow each parity on its own: a year without parities in one month is none", () => {
    const tables = monthly("2025-01", "2025-12", units).map((table) =>
      table.period === "2025-04"
        ? birthTable({ period: "2025-04", units, parities: ["all"] })
        : table
    );
    const ratios = sexRatios(readingOf(tables), from(1), null);
    expect(spansOf(ratios, "*", "all")).toContain("year 2025-01/2025-12");
    expect(spansOf(ratios, "*", "2")).not.toContain("year 2025-01/2025-12");
    expect(spansOf(ratios, "*", "2")).not.toContain("month 2025-04/2025-04");
  });
});
