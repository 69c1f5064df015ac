import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { asOfOf, lastReportedMonth, scoredMonths } from "../../../src/core/receiving/as-of";
import { rowHasNumber, tableHasNumber } from "../../../src/core/receiving/numbers";
import { birthTable } from "../../support/birth-table";
import type { TableRecipe } from "../../support/birth-table";

const units = { 李家村: [1, 0, 0, 0, 0, 0] } as const;
const of = (...recipes: Partial<TableRecipe>[]) => ({
  tables: recipes.map((recipe) => birthTable({ units, ...recipe })),
});

describe("asOf", () => {
  it("is the due day of the last month in which any side has a number", () => {
    const reading = of(
      { period: "2025-10" },
      { period: "2025-11", side: "health" },
      { period: "2025-12", units: { 李家村: "blank" } }
    );
    expect(lastReportedMonth(reading)).toBe("2025-11");
    expect(asOfOf(reading, DEFAULT_SETTINGS)).toBe("2025-12-05");
    const settings = { ...DEFAULT_SETTINGS, dueDates: { "2025-11": "2025-12-08" } };
    expect(asOfOf(reading, settings)).toBe("2025-12-08");
  });

  it("is the day that the settings name, whatever the sheets hold", () => {
    const settings = { ...DEFAULT_SETTINGS, asOf: "2026-02-01" };
    expect(asOfOf(of({ period: "2025-03" }), settings)).toBe("2026-02-01");
  });

  it("is null when no table with a period holds a number", () => {
    const reading = of({ period: null }, { units: { 李家村: "blank" } });
    expect(asOfOf(reading, DEFAULT_SETTINGS)).toBeNull();
    expect(scoredMonths(reading, DEFAULT_SETTINGS)).toEqual([]);
  });

  it("takes the end of a span", () => {
    expect(lastReportedMonth(of({ period: "2019-11/2020-10" }))).toBe("2020-10");
  });

  it("scores the statistical year that holds the last month", () => {
    const settings = { ...DEFAULT_SETTINGS, yearStartMonth: 10 as const };
    const months = scoredMonths(of({ period: "2025-03" }), settings);
    expect([months[0], months.at(-1), months.length]).toEqual(["2024-10", "2025-09", 12]);
  });
});

describe("whether a form holds a number", () => {
  const empty = birthTable({ units: { 李家村: "blank" } });
  const row = (filled: Record<number, number>) => ({
    ...empty,
    rows: empty.rows.slice(0, 1).map((one) => ({
      ...one,
      blank: false,
      counts: one.counts.map((_, index) => filled[index] ?? null),
    })),
  });

  it("takes a typed zero for a number", () => {
    expect(tableHasNumber(row({ 4: 0 }))).toBe(true);
  });

  it("takes no notice of sums that show 0 in an empty form", () => {
    expect(tableHasNumber(row({ 0: 0, 1: 0, 3: 0 }))).toBe(false);
    expect(tableHasNumber(row({ 0: 3 }))).toBe(true);
  });

  it("takes no notice of a cell that cannot be used", () => {
    expect(tableHasNumber(row({ 4: Number.NaN }))).toBe(false);
  });

  it("lets the total row speak where there are no units", () => {
    expect(tableHasNumber(birthTable({ units: {}, slips: [["合计", "1", "male", 0]] }))).toBe(true);
    expect(tableHasNumber({ ...empty, rows: [] })).toBe(false);
  });

  it("knows what is a sum by the columns that are there", () => {
    const totals = birthTable({
      units: { 李家村: [0, 0, 0, 0, 0, 0] },
      sexes: ["all"],
      parities: ["all"],
    });
    expect(totals.rows.map((one) => rowHasNumber(totals, one))).toEqual([true, true]);
    const late = {
      ...totals,
      columns: totals.columns.map((c) => ({ ...c, measure: "late" as const })),
    };
    expect(tableHasNumber(late)).toBe(true);
  });
});
