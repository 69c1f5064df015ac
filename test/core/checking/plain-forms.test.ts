import type { BirthTable } from "../../../src/core/model/birth-table";
import { addMonths } from "../../../src/core/model/period";
import { birthTable } from "../../support/birth-table";
import type { UnitCounts } from "../../support/birth-table";
import { checked, show } from "./checked";

/** Births of a town that scatter as chance has it. */
const MONTHS: readonly UnitCounts[] = [
  [18, 17, 13, 10, 4, 3],
  [21, 14, 11, 13, 2, 5],
  [16, 19, 15, 9, 5, 2],
  [23, 16, 9, 12, 3, 4],
  [17, 21, 12, 11, 6, 1],
  [20, 15, 14, 14, 1, 3],
  [15, 18, 10, 12, 4, 6],
  [22, 20, 13, 8, 2, 2],
  [19, 13, 16, 11, 3, 5],
  [24, 17, 8, 10, 5, 4],
  [14, 22, 12, 15, 2, 3],
  [20, 16, 11, 9, 4, 2],
];

const along = (tables: readonly BirthTable[]) =>
  checked(tables).filter(({ rule }) =>
    ["count-jump", "block-repeated", "counts-repeated", "too-regular"].includes(rule)
  );

const jumps = (tables: readonly BirthTable[]) =>
  along(tables).filter(({ rule }) => rule === "count-jump");

type Units = Readonly<Record<string, UnitCounts>>;

/** A year of forms that count births alone. */
function plainYear(units: (month: number) => Units, total: "last" | "none" = "last"): BirthTable[] {
  return MONTHS.map((_, month) => {
    const plain = { sexes: ["all"], parities: ["all"] } as const;
    return birthTable({
      ...plain,
      total,
      period: addMonths("2025-01", month),
      units: units(month),
    });
  });
}

const usual = (month: number): UnitCounts => MONTHS[month % 12] ?? [0, 0, 0, 0, 0, 0];
const NAMES = ["东村", "西村", "南村", "北村", "中村"];
const village = (month: number): Units =>
  Object.fromEntries(NAMES.map((name, at) => [name, usual(month + 2 * at + 1)]));

describe("forms that count neither sexes nor parities", () => {
  it("that scatter as births do have no finding along the months", () => {
    expect(along(plainYear(village))).toEqual([]);
  });

  it("are told of a month of one unit that is far from all others", () => {
    const jump = (month: number): Units =>
      month === 6 ? { ...village(month), 南村: [150, 140, 100, 90, 30, 30] } : village(month);
    const found = along(plainYear(jump));
    expect(found).toMatchObject([
      { rule: "count-jump", unit: "南村", period: "2025-07", actual: 540 },
    ]);
    expect(found[0]?.cell && show(found[0].cell)).toBe("计生2025-07!B7");
  });

  it("with a single unit and no total are told at the head of its column", () => {
    const alone = (month: number): Units => ({
      甲镇: month === 6 ? [180, 170, 130, 100, 40, 30] : usual(month),
    });
    const found = along(plainYear(alone, "none"));
    expect(found).toMatchObject([
      { rule: "count-jump", unit: "*", period: "2025-07", actual: 650 },
    ]);
    expect(found[0]?.cell && show(found[0].cell)).toBe("计生2025-07!A3");
  });

  it("a blank month is no jump, and takes none of the others away", () => {
    const blank = (month: number): Units => {
      const named = Object.entries(village(month));
      return Object.fromEntries(month === 3 ? named.filter(([name]) => name !== "西村") : named);
    };
    expect(along(plainYear(blank))).toEqual([]);
  });

  describe("where many are born", () => {
    /** About 400 births a unit and month; one of them differs by so much in June. */
    const large =
      (change: number) =>
      (month: number): Units =>
        Object.fromEntries(
          NAMES.map((name, at) => {
            const births = 400 + ((month * 7 + at * 5) % 11);
            const june = month === 5 && name === "南村" ? Math.round(births * change) : births;
            return [name, [june, 0, 0, 0, 0, 0]];
          })
        );
    const told = (change: number, months = 12) =>
      jumps(plainYear(large(change)).slice(0, months)).map(({ unit, period }) => [unit, period]);

    it("a change of more than a third is told, up or down, a smaller one never", () => {
      expect(told(1.4)).toEqual([["南村", "2025-06"]]);
      expect(told(0.6)).toEqual([["南村", "2025-06"]]);
      expect(told(1.3)).toEqual([]);
      expect(told(0.7)).toEqual([]);
    });

    it("six months are enough to tell, five are not", () => {
      expect(told(1.6, 6)).toEqual([["南村", "2025-06"]]);
      const five = plainYear(large(1.6)).slice(1, 6);
      expect(jumps(five)).toEqual([]);
    });
  });
});
