import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { SexRatio } from "../../../src/core/model/sex-ratio";
import { sexRatios } from "../../../src/core/ratio/sex-ratios";
import { birthTable, readingOf } from "../../support/birth-table";
import type { TableRecipe } from "../../support/birth-table";
import { firstChildren, monthly, theRatio } from "./recipes";

const YEAR = "2025-01/2025-12";
const year = { spanKind: "year", parity: "all" } as const;

function yearly(
  units: TableRecipe["units"],
  rest: Partial<TableRecipe> = {},
  settings = DEFAULT_SETTINGS
) {
  return sexRatios(readingOf([birthTable({ period: YEAR, units, ...rest })]), settings, null);
}

const verdictOf = (ratios: readonly SexRatio[], unit: string) =>
  theRatio(ratios, { unit, ...year }).verdict;

describe("verdicts", () => {
  it("are given to completed years and three years, to nothing shorter and nothing else", () => {
    const tables = monthly("2023-01", "2025-12", { 李家村: firstChildren(20, 10) });
    const ratios = sexRatios(readingOf(tables), DEFAULT_SETTINGS, null).filter(
      (ratio) => ratio.parity === "all"
    );
    const tested = ratios.filter((ratio) => ratio.verdict !== "not-tested");
    expect(new Set(tested.map((ratio) => ratio.spanKind))).toEqual(
      new Set(["year", "three-years"])
    );
    for (const ratio of ratios.filter((one) => one.verdict === "not-tested")) {
      expect(ratio).toMatchObject({ qAbove: null, qBelow: null, family: null, tests: 0 });
    }
  });

  it("call high and low what the test shows, and the rest undetermined", () => {
    const ratios = yearly({
      高村: firstChildren(300, 200),
      低村: firstChildren(200, 300),
      常村: firstChildren(259, 241),
    });
    expect(["高村", "低村", "常村"].map((unit) => verdictOf(ratios, unit))).toEqual([
      "high",
      "low",
      "undetermined",
    ]);
  });

  it("do not call 2,645 boys to 2,355 girls high: 112.31 by an interval of 106.2–118.8", () => {
    const ratio = theRatio(yearly({ 大县: firstChildren(2645, 2355) }), { unit: "大县", ...year });
    expect(ratio.verdict).toBe("undetermined");
    expect(ratio.pAbove).toBeCloseTo(0.045, 3);
    expect(ratio.low).toBeCloseTo(106.2, 1);
    expect(ratio.high).toBeCloseTo(118.8, 1);
  });

  it("call too few by the births alone: 49 boys are no verdict, 50 are one", () => {
    const ratios = yearly({ 小村: firstChildren(49, 0), 大村: firstChildren(50, 0) });
    expect(theRatio(ratios, { unit: "小村", ...year })).toMatchObject({
      verdict: "too-few",
      qAbove: null,
      family: null,
      tests: 0,
    });
    expect(theRatio(ratios, { unit: "大村", ...year })).toMatchObject({
      verdict: "high",
      ratio: null,
      high: null,
      tests: 1,
    });
  });

  it("never judge zero births, even where the settings ask for no minimum", () => {
    const ratios = yearly(
      { 零村: firstChildren(0, 0), 李家村: firstChildren(1, 1) },
      {},
      {
        ...DEFAULT_SETTINGS,
        minBirths: 0,
      }
    );
    expect(verdictOf(ratios, "零村")).toBe("too-few");
    expect(verdictOf(ratios, "李家村")).toBe("undetermined");
  });

  it("follow the references and the rate of the settings", () => {
    const units = { 李家村: firstChildren(120, 100) };
    const with_ = (above: number, fdr: number) =>
      verdictOf(
        yearly(
          units,
          {},
          { ...DEFAULT_SETTINGS, fdr, reference: { above, below: 80, centre: 90 } }
        ),
        "李家村"
      );
    expect(with_(107, 0.025)).toBe("undetermined");
    expect(with_(90, 0.025)).toBe("high");
    expect(with_(107, 0.3)).toBe("high");
  });

  it("are given where the rate is reached exactly, and not below it", () => {
    const units = { 李家村: firstChildren(140, 100) };
    const q = theRatio(yearly(units), { unit: "李家村", ...year }).qAbove ?? 1;
    const at = (fdr: number) =>
      verdictOf(yearly(units, {}, { ...DEFAULT_SETTINGS, fdr }), "李家村");
    expect([at(q), at(q * 0.999)]).toEqual(["high", "undetermined"]);
  });

  it("pay for the number of units compared: the same unit is high alone and undetermined among ten", () => {
    const one = firstChildren(140, 100);
    const others = Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`村${i}`, firstChildren(120, 118)])
    );
    const alone = theRatio(yearly({ 甲村: one }), { unit: "甲村", ...year });
    const among = theRatio(yearly({ 甲村: one, ...others }), { unit: "甲村", ...year });
    expect([alone.verdict, alone.tests]).toEqual(["high", 1]);
    expect([among.verdict, among.tests]).toEqual(["undetermined", 10]);
    expect(among.qAbove).toBeCloseTo((alone.pAbove ?? 0) * 10, 12);
  });

  it("make one family of the units of a parity, and one of the total row with its parities", () => {
    const ratios = yearly({
      甲村: [60, 50, 30, 25, 2, 1],
      乙村: [55, 52, 10, 12, 1, 0],
      丙村: [60, 60, 40, 30, 1, 1],
    });
    const families = new Map<string, SexRatio>(
      ratios.map((ratio) => [`${ratio.unit} ${ratio.spanKind} ${ratio.parity}`, ratio])
    );
    const tests = (key: string) => families.get(key)?.tests;
    expect(tests("甲村 year all")).toBe(3);
    expect(tests("甲村 year 2")).toBe(2);
    expect(tests("乙村 year 2")).toBe(0);
    // 合计, 一孩, 二孩; six births of 多孩 are too few.
    expect(tests("* year all")).toBe(3);
    expect(families.get("* year all")?.family).toBe(families.get("* year 2")?.family);
    expect(families.get("甲村 year all")?.family).not.toBe(families.get("甲村 year 1")?.family);
    expect(families.get("* year 3+")?.verdict).toBe("too-few");
  });

  it("make families of the units of all offices, of the offices, and of everybody", () => {
    const units = { 甲村: firstChildren(60, 50), 乙村: firstChildren(52, 52) };
    const tables = ["青山镇", "绿水镇", "白云镇"].map((reportingUnit) =>
      birthTable({ period: YEAR, units, reportingUnit })
    );
    const ratios = sexRatios(readingOf(tables), DEFAULT_SETTINGS, null);
    const tests = (reportingUnit: string, unit: string) =>
      theRatio(ratios, { reportingUnit, unit, ...year }).tests;
    expect(tests("青山镇", "甲村")).toBe(6);
    expect(tests("青山镇", "*")).toBe(3);
    expect(tests("*", "*")).toBe(2);
    expect(theRatio(ratios, { reportingUnit: "青山镇", unit: "*", ...year }).family).toBe(
      "year 2025-01/2025-12 offices all"
    );
  });

  it("keep parts in families of their own", () => {
    const units = { 甲村: firstChildren(60, 50), 乙村: firstChildren(52, 52) };
    const tables = [null, "城市", "乡村"].map((part) => birthTable({ period: YEAR, units, part }));
    const ratios = sexRatios(readingOf(tables), DEFAULT_SETTINGS, null);
    const family = (part: string | null) => theRatio(ratios, { unit: "甲村", part, ...year });
    expect([family(null).tests, family("城市").tests]).toEqual([2, 2]);
    expect(family("城市").family).toBe("year 2025-01/2025-12 units all 城市");
    expect(theRatio(ratios, { unit: "*", part: "城市", ...year }).tests).toBe(2);
  });
});
