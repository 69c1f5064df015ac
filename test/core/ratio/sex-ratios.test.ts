import fc from "fast-check";
import type { BirthTable } from "../../../src/core/model/birth-table";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { SexRatio } from "../../../src/core/model/sex-ratio";
import { sexRatios } from "../../../src/core/ratio/sex-ratios";
import { roundedRatio } from "../../../src/core/statistics/rounded-ratio";
import { numberIn, readPublished } from "../../fixtures/published/read-published";
import { birthTable, readingOf } from "../../support/birth-table";
import type { UnitCounts } from "../../support/birth-table";
import { firstChildren, monthly, theRatio } from "./recipes";

const ratiosOf = (tables: readonly BirthTable[]) =>
  sexRatios(readingOf(tables), DEFAULT_SETTINGS, null);

const count = fc.nat({ max: 60 });
const counts: fc.Arbitrary<UnitCounts> = fc.tuple(count, count, count, count, count, count);
const units = fc.dictionary(fc.constantFrom("东村", "西村", "南村", "北村", "中村"), counts, {
  minKeys: 1,
});
/** A year of two offices, each month with units and counts of its own. */
const year = fc.array(fc.tuple(units, units), { minLength: 12, maxLength: 12 }).map((months) =>
  months.flatMap(([ours, theirs], index) => {
    const period = `2025-${String(index + 1).padStart(2, "0")}`;
    return [
      birthTable({ period, units: ours }),
      birthTable({ period, units: theirs, reportingUnit: "绿水镇", sheet: `绿水${period}` }),
    ];
  })
);

/** Results without their order, as one text: matchers take long over thousands of objects. */
const unordered = (ratios: readonly SexRatio[]) =>
  ratios
    .map((ratio) => JSON.stringify(ratio))
    .sort()
    .join("\n");

describe("sexRatios", () => {
  it("gives every unit and parity in order of office, unit, span and parity", () => {
    const tables = monthly("2025-01", "2025-02", {
      李家村: [1, 1, 1, 1, 1, 1],
      王家村: firstChildren(2, 3),
    });
    const order = ratiosOf(tables).map((r) => `${r.unit} ${r.spanKind} ${r.span} ${r.parity}`);
    expect(order).toHaveLength(3 * 4 * 4);
    expect(order.slice(0, 5)).toEqual([
      "李家村 month 2025-01/2025-01 all",
      "李家村 month 2025-01/2025-01 1",
      "李家村 month 2025-01/2025-01 2",
      "李家村 month 2025-01/2025-01 3+",
      "李家村 month 2025-02/2025-02 all",
    ]);
    expect(order.at(16)).toBe("王家村 month 2025-01/2025-01 all");
    expect(order.at(-1)).toBe("* all 2025-01/2025-02 3+");
  });

  it("holds every unit and parity for the span of everything", () => {
    const all = ratiosOf(monthly("2025-01", "2025-02", { 李家村: [1, 1, 1, 1, 1, 1] })).filter(
      (ratio) => ratio.spanKind === "all"
    );
    expect(all.map((ratio) => `${ratio.unit} ${ratio.parity}`)).toEqual([
      "李家村 all",
      "李家村 1",
      "李家村 2",
      "李家村 3+",
      "* all",
      "* 1",
      "* 2",
      "* 3+",
    ]);
  });

  it("computes the published census of 2020: 112.28, and 31 provinces in one family", () => {
    const rows = readPublished("cn-census-2010-2020-province-parity.csv").filter(
      (row) =>
        row.period?.startsWith("2019.11") && row.residence === "不分城乡" && row.parity === "合计"
    );
    const provinces = rows.filter((row) => row.unit !== "全国");
    const table = birthTable({
      period: "2019-11/2020-10",
      reportingUnit: "全国",
      parities: ["all"],
      units: Object.fromEntries(
        provinces.map((row) => [
          row.unit ?? "",
          firstChildren(numberIn(row, "boys"), numberIn(row, "girls")),
        ])
      ),
    });
    const ratios = sexRatios(
      readingOf([table]),
      { ...DEFAULT_SETTINGS, yearStartMonth: 11 },
      "2020-11-05"
    );
    for (const row of rows) {
      const unit = row.unit === "全国" ? "*" : (row.unit ?? "");
      const { male, female } = theRatio(ratios, { unit, spanKind: "year" });
      expect(roundedRatio(male, female, 2)).toBe(Number(row.published_srb).toFixed(2));
    }
    const nation = theRatio(ratios, { unit: "*", spanKind: "year" });
    expect([nation.male, nation.female, nation.verdict]).toEqual([641_238, 571_083, "high"]);
    expect(theRatio(ratios, { unit: "北京", spanKind: "year" }).tests).toBe(31);
    // 101.14 in 西藏 with 23,000 births is no finding against 103.
    expect(theRatio(ratios, { unit: "西藏", spanKind: "year" }).verdict).toBe("undetermined");
  });

  it("takes counts beyond every village without mixing them up", () => {
    const ratios = ratiosOf([
      birthTable({ units: { 大: firstChildren(40_000, 39_000), 小: firstChildren(3, 2) } }),
    ]);
    expect(theRatio(ratios, { unit: "大", spanKind: "all", parity: "1" }).low).toBeCloseTo(
      101.142,
      2
    );
    expect(theRatio(ratios, { unit: "小", spanKind: "all", parity: "1" }).ratio).toBe(150);
  });

  it("never contradicts its interval, and always contains its ratio", () => {
    fc.assert(
      fc.property(year, (tables) => {
        const contradictions = ratiosOf(tables).filter(
          ({ verdict, low, high, ratio }) =>
            (verdict === "high" && !(low !== null && low > 107)) ||
            (verdict === "low" && !(high !== null && high < 103)) ||
            (ratio !== null && (low === null || high === null || low > ratio || high < ratio))
        );
        expect(contradictions).toEqual([]);
      }),
      { numRuns: 20 }
    );
  });

  it("does not depend on the order of sheets or rows", () => {
    const shuffled = year.chain((tables) =>
      fc.tuple(
        fc.constant(tables),
        fc.shuffledSubarray(tables, { minLength: tables.length }),
        fc.boolean()
      )
    );
    fc.assert(
      fc.property(shuffled, ([tables, others, turned]) => {
        const permuted = turned ? others.map(withRowsTurned) : others;
        expect(unordered(ratiosOf(permuted)) === unordered(ratiosOf(tables))).toBe(true);
      }),
      { numRuns: 10 }
    );
  });

  it("adds up to the same births whether by units, by offices or by months", () => {
    fc.assert(
      fc.property(year, (tables) => {
        const all = ratiosOf(tables).filter((ratio) => ratio.parity === "all");
        const boys = (like: (ratio: SexRatio) => boolean) =>
          all.filter(like).reduce((sum, ratio) => sum + ratio.male, 0);
        const whole = boys((r) => r.reportingUnit === "*" && r.spanKind === "all");
        expect(boys((r) => r.unit !== "*" && r.spanKind === "all")).toBe(whole);
        expect(
          boys((r) => r.unit === "*" && r.reportingUnit !== "*" && r.spanKind === "year")
        ).toBe(whole);
        expect(boys((r) => r.reportingUnit === "*" && r.spanKind === "month")).toBe(whole);
      }),
      { numRuns: 20 }
    );
  });
});

function withRowsTurned(table: BirthTable): BirthTable {
  return { ...table, rows: [...table.rows].reverse(), totalRow: 0 };
}
