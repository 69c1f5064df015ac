import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { sexRatios } from "../../../src/core/ratio/sex-ratios";
import { birthTable, readingOf } from "../../support/birth-table";
import { firstChildren, monthly, spansOf, theRatio } from "./recipes";

const ratiosOf = (tables: Parameters<typeof readingOf>[0], settings = DEFAULT_SETTINGS) =>
  sexRatios(readingOf(tables), settings, null);
const everything = { spanKind: "all", parity: "all" } as const;

describe("whose births a ratio counts", () => {
  it("counts the registration side, and never both sides together", () => {
    const ratios = ratiosOf([
      birthTable({ side: "health", units: { 李家村: firstChildren(50, 50) } }),
      birthTable({ side: "registration", units: { 李家村: firstChildren(5, 4) } }),
    ]);
    expect(theRatio(ratios, { unit: "*", ...everything }).male).toBe(5);
  });

  it.each([
    ["there are health sheets only", []],
    [
      "the registration sheets do not tell boys from girls",
      [birthTable({ sexes: ["all"], units: { 李家村: firstChildren(5, 4) } })],
    ],
    ["the registration sheets are not filled in", [birthTable({ units: { 李家村: "blank" } })]],
  ])("counts the health side where %s", (_why, registration) => {
    const health = birthTable({ side: "health", units: { 李家村: firstChildren(50, 40) } });
    const ratio = theRatio(ratiosOf([...registration, health]), { unit: "*", ...everything });
    expect([ratio.male, ratio.female, ratio.ratio]).toEqual([50, 40, 125]);
  });

  it("adds up the unit rows, never the total row", () => {
    const table = birthTable({
      units: { 李家村: firstChildren(5, 4), 王家村: firstChildren(2, 3) },
      slips: [["合计", "all", "male", 99]],
    });
    expect(theRatio(ratiosOf([table]), { unit: "*", ...everything }).male).toBe(7);
  });

  it("uses the total row of a table that has nothing else", () => {
    const table = birthTable({
      units: {},
      slips: [
        ["合计", "all", "male", 30],
        ["合计", "all", "female", 20],
      ],
    });
    const ratios = ratiosOf([table]);
    expect(theRatio(ratios, { unit: "*", ...everything }).ratio).toBe(150);
    expect(ratios.every((ratio) => ratio.unit === "*")).toBe(true);
  });

  it("has nothing to say of a table without any row", () => {
    expect(ratiosOf([birthTable({ units: {}, total: "none" })])).toEqual([]);
  });

  it("lets blank units, unusable counts and half pairs contribute nothing", () => {
    const table = birthTable({
      units: { 李家村: firstChildren(5, 4), 空村: "blank", 错村: firstChildren(7, 1) },
      slips: [["错村", "1", "female", Number.NaN]],
    });
    const ratios = ratiosOf([table]);
    expect(theRatio(ratios, { unit: "*", spanKind: "all", parity: "1" }).male).toBe(5);
    expect(spansOf(ratios, "空村", "1")).toEqual([]);
    expect(spansOf(ratios, "错村", "1")).toEqual([]);
    expect(spansOf(ratios, "错村", "all")).toHaveLength(3);
  });

  it("keeps zero births apart from none reported", () => {
    const zero = theRatio(ratiosOf([birthTable({ units: { 零村: firstChildren(0, 0) } })]), {
      unit: "零村",
      ...everything,
    });
    expect(zero).toMatchObject({ male: 0, female: 0, ratio: null, low: null, high: null });
    expect([zero.pAbove, zero.pBelow]).toEqual([null, null]);
  });

  it("leaves the ratio empty without girls, its upper limit open, and its tests in place", () => {
    const ratio = theRatio(ratiosOf([birthTable({ units: { 李家村: firstChildren(5, 0) } })]), {
      unit: "李家村",
      ...everything,
    });
    expect(ratio).toMatchObject({ ratio: null, high: null, pBelow: 1 });
    expect(ratio.low).toBeCloseTo(91.64, 2);
    expect(ratio.pAbove).toBeCloseTo(0.0369, 4);
  });

  it("knows a unit by its name, in whatever width and spacing, and shows the first spelling", () => {
    const ratios = ratiosOf([
      birthTable({ period: "2025-01", units: { "Ａ 村": firstChildren(1, 1) } }),
      birthTable({ period: "2025-02", units: { A村: firstChildren(2, 1) } }),
    ]);
    expect(theRatio(ratios, { unit: "Ａ 村", ...everything }).male).toBe(3);
    expect(spansOf(ratios, "A村")).toEqual([]);
  });

  it("knows an office by its name, and gives forms without one to the only office", () => {
    const units = { 李家村: firstChildren(1, 1) };
    const ratios = ratiosOf([
      birthTable({ period: "2025-01", reportingUnit: "青山镇", units }),
      birthTable({ period: "2025-02", reportingUnit: "青山镇人民政府", units }),
      birthTable({ period: "2025-03", reportingUnit: "", units }),
    ]);
    expect(new Set(ratios.map((ratio) => ratio.reportingUnit))).toEqual(new Set(["青山镇"]));
    expect(theRatio(ratios, { unit: "*", ...everything }).male).toBe(3);
  });

  it("adds several offices up under *, whatever their units are called", () => {
    const ratios = ratiosOf([
      birthTable({ reportingUnit: "青山镇", units: { 东村: firstChildren(5, 4) } }),
      birthTable({ reportingUnit: "绿水镇", units: { 东村: firstChildren(2, 6) } }),
    ]);
    const male = (reportingUnit: string, unit: string) =>
      theRatio(ratios, { reportingUnit, unit, ...everything }).male;
    expect(male("青山镇", "东村")).toBe(5);
    expect(male("绿水镇", "*")).toBe(2);
    expect(male("*", "*")).toBe(7);
    expect(ratios.filter((ratio) => ratio.reportingUnit === "*" && ratio.unit !== "*")).toEqual([]);
  });

  it("has no * office where only one reports", () => {
    const ratios = ratiosOf([birthTable({ units: { 李家村: firstChildren(5, 4) } })]);
    expect(ratios.some((ratio) => ratio.reportingUnit === "*")).toBe(false);
  });

  it("counts a township once, whose county lists it as a unit", () => {
    const ratios = ratiosOf([
      birthTable({
        reportingUnit: "某县",
        units: { 青山镇: firstChildren(5, 4), 绿水镇: firstChildren(3, 3) },
      }),
      birthTable({ reportingUnit: "青山镇人民政府", units: { 东村: firstChildren(5, 4) } }),
    ]);
    expect(theRatio(ratios, { reportingUnit: "*", unit: "*", ...everything }).male).toBe(8);
  });

  it("counts both of two offices that list each other", () => {
    const ratios = ratiosOf([
      birthTable({ reportingUnit: "甲镇", units: { 乙镇: firstChildren(5, 4) } }),
      birthTable({ reportingUnit: "乙镇", units: { 甲镇: firstChildren(2, 1) } }),
    ]);
    expect(theRatio(ratios, { reportingUnit: "*", unit: "*", ...everything }).male).toBe(7);
  });

  it("completes a year of all offices only when each office has", () => {
    const units = { 东村: firstChildren(5, 4) };
    const whole = monthly("2025-01", "2025-12", units, { reportingUnit: "青山镇" });
    const other = monthly("2025-01", "2025-12", units, { reportingUnit: "绿水镇" });
    const yearOf = (tables: Parameters<typeof readingOf>[0]) =>
      ratiosOf(tables)
        .filter((r) => r.spanKind === "year" && r.parity === "all" && r.unit === "*")
        .map((r) => r.reportingUnit);
    expect(yearOf([...whole, ...other])).toEqual(["青山镇", "绿水镇", "*"]);
    expect(yearOf([...whole, ...other.slice(1)])).toEqual(["青山镇"]);
  });

  it("gives parts their own ratios and keeps them out of every total", () => {
    const ratios = ratiosOf([
      birthTable({ part: "城市", units: { 李家村: firstChildren(2, 1) } }),
      birthTable({ units: { 李家村: firstChildren(5, 4) } }),
      birthTable({ part: "乡村", units: { 李家村: firstChildren(3, 3) } }),
    ]);
    const male = (part: string | null) => theRatio(ratios, { unit: "*", part, ...everything }).male;
    expect([male(null), male("城市"), male("乡村")]).toEqual([5, 2, 3]);
    expect([...new Set(ratios.map((ratio) => ratio.part))]).toEqual([null, "城市", "乡村"]);
  });

  it("counts late registrations only when told to", () => {
    const plain = birthTable({ units: { 李家村: firstChildren(5, 4) }, parities: ["1"] });
    const late = { ...plain, columns: [...plain.columns], blocks: [...plain.blocks] };
    for (const sex of ["male", "female"] as const) {
      late.columns.push({
        column: 20 + late.columns.length,
        measure: "late",
        parity: "1",
        sex,
        block: 1,
        label: `补报/${sex}`,
      });
    }
    late.blocks.push({
      measure: "late",
      parity: "1",
      label: "补报",
      male: 3,
      female: 4,
      unknown: null,
      all: null,
      ratioColumn: null,
    });
    const table = {
      ...late,
      rows: late.rows.map((row) => ({ ...row, counts: [...row.counts, 2, 1] })),
    };
    const counted = { ...DEFAULT_SETTINGS, lateRegistration: "count" as const };
    const first = { unit: "*", spanKind: "all", parity: "1" } as const;
    expect(theRatio(ratiosOf([table]), first).male).toBe(5);
    expect(theRatio(ratiosOf([table], counted), first).male).toBe(7);
  });

  it("passes over tables whose month nobody knows", () => {
    expect(
      ratiosOf([birthTable({ period: null, units: { 李家村: firstChildren(5, 4) } })])
    ).toEqual([]);
  });
});
