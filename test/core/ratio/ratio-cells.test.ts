import type { CellRef } from "../../../src/core/model/cell-ref";
import { a1 } from "../../../src/core/model/cell-ref";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { BirthTable } from "../../../src/core/model/birth-table";
import { ratioCells } from "../../../src/core/ratio/ratio-cells";
import { sexRatios } from "../../../src/core/ratio/sex-ratios";
import { plainRatio } from "../../../src/core/ratio/plain-ratio";
import { birthTable, readingOf } from "../../support/birth-table";
import { firstChildren, monthly, theRatio } from "./recipes";

const places = (cells: readonly CellRef[]) =>
  cells.map((cell) => `${cell.sheet}!${a1(cell.row, cell.column)}`);

/** What the cells hold, added up. */
function sumOf(tables: readonly BirthTable[], cells: readonly CellRef[]): number {
  return cells.reduce((sum, cell) => {
    const table = tables.find((one) => one.file === cell.file && one.sheet === cell.sheet);
    const row = table?.rows.find((one) => one.row === cell.row);
    const column = table?.columns.findIndex((one) => one.column === cell.column) ?? -1;
    return sum + (row?.counts[column] ?? 0);
  }, 0);
}

describe("ratioCells", () => {
  const tables = [
    ...monthly("2024-11", "2025-12", { 李家村: [3, 2, 1, 1, 0, 1], 王家村: firstChildren(2, 3) }),
    ...monthly(
      "2025-01",
      "2025-06",
      { 东村: [3, 1, 1, 1, 0, 1], 空村: "blank", 错村: firstChildren(4, 4) },
      { reportingUnit: "绿水镇", sheet: "绿水", slips: [["错村", "1", "female", Number.NaN]] }
    ).map((table) => ({ ...table, sheet: `绿水${table.period ?? ""}` })),
    birthTable({
      reportingUnit: "白云镇",
      sheet: "白云",
      units: { 西村: [3, 2, 1, 1, 0, 1] },
      sexes: ["male", "female"],
      parities: ["1", "2", "3+"],
    }),
    birthTable({ part: "城市", sheet: "城市", units: { 李家村: firstChildren(1, 1) } }),
    birthTable({
      reportingUnit: "某县",
      sheet: "县",
      period: "2025-03",
      units: { 白云镇: [3, 2, 1, 1, 0, 1] },
    }),
    birthTable({ side: "health", units: { 李家村: firstChildren(9, 9) } }),
  ];
  const reading = readingOf(tables);
  const ratios = sexRatios(reading, DEFAULT_SETTINGS, null);
  const cellsOf = ratioCells(reading, DEFAULT_SETTINGS);

  it("gives for every ratio the cells that add up to it", () => {
    expect(ratios).toHaveLength(440);
    for (const ratio of ratios) {
      const { male, female } = cellsOf(ratio);
      expect([sumOf(tables, male), sumOf(tables, female)]).toEqual([ratio.male, ratio.female]);
      expect(male.length).toBeGreaterThan(0);
    }
  });

  it("points at the one stated cell of a unit's month", () => {
    const march = theRatio(ratios, {
      unit: "李家村",
      part: null,
      span: "2025-03/2025-03",
      spanKind: "month",
      parity: "2",
    });
    expect(places(cellsOf(march).male)).toEqual(["计生2025-03!I5"]);
    expect(places(cellsOf(march).female)).toEqual(["计生2025-03!J5"]);
  });

  it("goes through months and rows in order for the sum of all units", () => {
    const year = theRatio(ratios, {
      reportingUnit: "青山镇",
      unit: "*",
      part: null,
      spanKind: "year",
      parity: "all",
    });
    const cells = places(cellsOf(year).male);
    expect(cells).toHaveLength(24);
    expect(cells.slice(0, 3)).toEqual(["计生2025-01!C5", "计生2025-01!C6", "计生2025-02!C5"]);
  });

  it("points at all parts of a figure that the form does not state", () => {
    const all = theRatio(ratios, {
      reportingUnit: "白云镇",
      unit: "西村",
      spanKind: "all",
      parity: "all",
    });
    expect(places(cellsOf(all).male)).toEqual(["白云!B5", "白云!D5", "白云!F5"]);
  });

  it("points at both rows of a unit that stands twice in a table", () => {
    const once = birthTable({ units: { 东村: firstChildren(1, 2), 西村: firstChildren(3, 4) } });
    const twice = {
      ...once,
      rows: once.rows.map((row) => (row.name === "西村" ? { ...row, name: "东 村" } : row)),
    };
    const [ratio] = sexRatios(readingOf([twice]), DEFAULT_SETTINGS, null);
    if (!ratio) throw new Error("no ratio");
    expect([ratio.unit, ratio.male]).toEqual(["东村", 4]);
    expect(places(ratioCells(readingOf([twice]), DEFAULT_SETTINGS)(ratio).male)).toEqual([
      "计生2025-03!C5",
      "计生2025-03!C6",
    ]);
  });

  it("knows no cells for a ratio of another reading", () => {
    const [ratio] = ratios.map(plainRatio);
    if (!ratio) throw new Error("no ratio");
    const nowhere = { male: [], female: [] };
    expect(cellsOf({ ...ratio, reportingUnit: "别处" })).toEqual(nowhere);
    expect(cellsOf({ ...ratio, unit: "别村" })).toEqual(nowhere);
    expect(cellsOf({ ...ratio, span: "1999-01/1999-12" })).toEqual(nowhere);
  });
});
