import { TableCounts } from "../../../src/core/counting/table-counts";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { birthTable } from "../../support/birth-table";

const units = { 李家村: [3, 2, 1, 1, 0, 1], 王家村: [2, 2, 0, 1, 1, 0] } as const;

describe("TableCounts", () => {
  it("takes the stated figure and its one cell where the form states it", () => {
    const counts = new TableCounts(birthTable({ units }), DEFAULT_SETTINGS);
    expect(counts.count(0, "all", "male")).toBe(4);
    expect(counts.cells(0, "all", "male").map((cell) => [cell.row, cell.column])).toEqual([[4, 2]]);
  });

  it("adds up the parts where the form has no 小计 or 合计", () => {
    const table = birthTable({ units, sexes: ["male", "female"], parities: ["1", "2", "3+"] });
    const counts = new TableCounts(table, DEFAULT_SETTINGS);
    expect(counts.count(0, "all", "all")).toBe(8);
    expect(counts.cells(0, "all", "all")).toHaveLength(6);
  });

  it("adds up the parts where the stated sum was left blank, and never calls it 0", () => {
    const table = birthTable({ units, slips: [["李家村", "all", "male", null]] });
    expect(new TableCounts(table, DEFAULT_SETTINGS).count(0, "all", "male")).toBe(4);
  });

  it("gives null for a row without any number and for an unusable cell", () => {
    const table = birthTable({
      units: { ...units, 空村: "blank" },
      slips: [["李家村", "1", "male", Number.NaN]],
    });
    const counts = new TableCounts(table, DEFAULT_SETTINGS);
    expect(counts.count(2, "all", "all")).toBeNull();
    expect(counts.count(0, "1", "male")).toBeNull();
    expect(counts.cells(0, "1", "male")).toEqual([]);
  });

  it("reads a blank cell in a row with numbers as the settings say", () => {
    const table = birthTable({ units, slips: [["李家村", "1", "male", null]] });
    const missing = { ...DEFAULT_SETTINGS, blankInReportedRow: "missing" as const };
    expect(new TableCounts(table, DEFAULT_SETTINGS).count(0, "1", "male")).toBe(0);
    expect(new TableCounts(table, missing).count(0, "1", "male")).toBeNull();
  });

  it("knows what a table cannot tell", () => {
    const table = birthTable({ units, sexes: ["all"], parities: ["all"] });
    const counts = new TableCounts(table, DEFAULT_SETTINGS);
    expect(counts.has("1", "male")).toBe(false);
    expect(counts.has("all", "all")).toBe(true);
  });
});
