import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { Settings } from "../../../src/core/model/settings";
import { equalFigures } from "../../../src/core/reconciling/equal-figures";
import type { ComparedFigure } from "../../../src/core/reconciling/equal-figures";
import { reconcile } from "../../../src/core/reconciling/reconcile";
import type { BirthTable } from "../../../src/core/model/birth-table";
import { birthTable, readingOf } from "../../support/birth-table";
import { twoSides } from "./two-sides";

const BEFORE = twoSides(
  { 李家村: [3, 2, 1, 1, 0, 1], 王家村: [2, 2, 0, 1, 1, 0] },
  { 李家村: [4, 2, 1, 1, 0, 1], 王家村: [2, 2, 0, 1, 1, 0] }
);
const EQUAL = { 李家村: [4, 2, 1, 1, 0, 1], 王家村: [2, 2, 0, 1, 1, 0] } as const;

function differencesIn(tables: readonly BirthTable[], settings: Settings = DEFAULT_SETTINGS) {
  return reconcile(readingOf(tables), settings).differences;
}

/** What became of the difference of 李家村, 一孩 男. */
function equalIn(
  tables: readonly BirthTable[],
  settings: Settings = DEFAULT_SETTINGS,
  figures: readonly ComparedFigure[] = differencesIn(BEFORE)
): string[] {
  return equalFigures(figures, readingOf(tables), settings).map(({ unit }) => unit);
}

describe("figures that are equal now", () => {
  it("are those that both sides report alike, however they write the names", () => {
    expect(differencesIn(BEFORE)).toHaveLength(1);
    expect(equalIn(BEFORE)).toEqual([]);
    expect(equalIn(twoSides(EQUAL, EQUAL))).toEqual(["李家村"]);
    const spelt = { "李 家 村": EQUAL["李家村"], 王家村: EQUAL["王家村"] };
    expect(equalIn(twoSides(spelt, EQUAL))).toEqual(["李家村"]);
  });

  it("are zeros as well, typed or left blank in a row with figures", () => {
    const none = { ...EQUAL, 李家村: [0, 2, 1, 1, 0, 1] } as const;
    expect(equalIn(twoSides(none, none))).toEqual(["李家村"]);
    const slips = [["李家村", "1", "male", null]] as const;
    expect(equalIn(twoSides(none, none, { slips }))).toEqual(["李家村"]);
    const missing = { ...DEFAULT_SETTINGS, blankInReportedRow: "missing" } as const;
    expect(equalIn(twoSides(none, none, { slips }), missing)).toEqual([]);
  });

  it.each<[string, BirthTable[]]>([
    ["a side has no table", [birthTable({ units: EQUAL })]],
    ["both tables are of another month", twoSides(EQUAL, EQUAL, { period: "2025-04" })],
    [
      "the unit is blank on both sides",
      twoSides({ ...EQUAL, 李家村: "blank" }, { ...EQUAL, 李家村: "blank" }),
    ],
    [
      "the unit is gone on both sides",
      twoSides({ 王家村: EQUAL["王家村"] }, { 王家村: EQUAL["王家村"] }),
    ],
    ["the unit is gone on one side", twoSides(EQUAL, { 王家村: EQUAL["王家村"] })],
    ["the sexes are no longer told apart", twoSides(EQUAL, EQUAL, { sexes: ["all"] })],
    [
      "the figure cannot be counted",
      twoSides(EQUAL, EQUAL, { slips: [["李家村", "1", "male", Number.NaN]] }),
    ],
  ])("are not those of which %s", (_, tables) => {
    expect(equalIn(tables)).toEqual([]);
  });

  it("are those of all units together where only these are compared", () => {
    const lists = { 甲院: EQUAL["李家村"], 乙院: EQUAL["王家村"] };
    const less = { ...lists, 甲院: [3, 2, 1, 1, 0, 1] } as const;
    const figures = differencesIn(twoSides(EQUAL, less));
    expect(figures.map(({ unit }) => unit)).toEqual(["*"]);
    expect(equalIn(twoSides(EQUAL, lists), DEFAULT_SETTINGS, figures)).toEqual(["*"]);
    expect(equalIn(twoSides(EQUAL, EQUAL), DEFAULT_SETTINGS, figures)).toEqual([]);
  });

  it("are totals where the settings compare only totals", () => {
    const totals = { ...DEFAULT_SETTINGS, compare: "totals" } as const;
    const figures = differencesIn(BEFORE, totals);
    expect(figures.map(({ parity, sex }) => [parity, sex])).toEqual([["all", "all"]]);
    expect(equalIn(twoSides(EQUAL, EQUAL), totals, figures)).toEqual(["李家村"]);
    expect(equalIn(twoSides(EQUAL, EQUAL), DEFAULT_SETTINGS, figures)).toEqual([]);
  });
});
