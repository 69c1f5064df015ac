import { a1, a1Range, isOwnCell, isRange } from "../../../src/core/model/cell-ref";
import type { Place } from "../../../src/core/model/cell-ref";
import { unexplainedDifferences } from "../../../src/core/model/reconciliation";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { reconcile } from "../../../src/core/reconciling/reconcile";
import { birthTable, readingOf } from "../../support/birth-table";
import { reasons, twoSides } from "./two-sides";

const base = { 李家村: [3, 2, 1, 1, 0, 1], 王家村: [2, 2, 0, 1, 1, 0] } as const;

function address(place: Place): string {
  if (isOwnCell(place)) return `${place.own}/${place.id}`;
  return isRange(place) ? a1Range(place) : a1(place.row, place.column);
}

const run = (tables: Parameters<typeof readingOf>[0], entries?: Parameters<typeof readingOf>[1]) =>
  reconcile(readingOf(tables, entries), DEFAULT_SETTINGS);

describe("reconcile", () => {
  it("finds nothing where both sides agree, and says how much was compared", () => {
    const result = run(twoSides(base, base));
    expect(result.differences).toEqual([]);
    expect(result.margin).toBe("cell");
    expect(result.months).toEqual([
      {
        reportingUnit: "青山镇",
        period: "2025-03",
        margin: "cell",
        byUnit: true,
        compared: 12,
        incomplete: [],
      },
    ]);
    expect(result.total).toEqual({
      registration: 14,
      health: 14,
      difference: 0,
      confirmed: 0,
      presumed: 0,
      unexplained: 0,
      gross: { differences: 0, confirmed: 0, presumed: 0, unexplained: 0 },
    });
  });

  it("reports one differing cell once, with both cells, at the finest margin only", () => {
    const result = run(twoSides(base, { ...base, 王家村: [5, 2, 0, 1, 1, 0] }));
    expect(result.differences).toHaveLength(1);
    expect(result.differences[0]).toMatchObject({
      id: "difference/青山镇/王家村/2025-03/1/male",
      reportingUnit: "青山镇",
      unit: "王家村",
      parity: "1",
      sex: "male",
      registration: 2,
      health: 5,
      difference: -3,
      reason: null,
      ground: null,
    });
    const { cells, parts } = result.differences[0] ?? {};
    expect(cells && [address(cells.registration), address(cells.health)]).toEqual(["F6", "F6"]);
    expect(cells && "sheet" in cells.health && cells.health.sheet).toBe("卫生2025-03");
    expect(parts?.registration).toHaveLength(1);
    expect(result.total).toMatchObject({ registration: 14, health: 17, unexplained: -3 });
  });

  it.each([
    ["sex", { parities: ["all"] }, ["all/male", "all/female"]],
    ["parity", { sexes: ["all"] }, ["1/all", "2/all"]],
    ["total", { sexes: ["all"], parities: ["all"] }, ["all/all"]],
  ] as const)("compares at the margin %s where a side has no more", (margin, health, expected) => {
    const result = run([
      birthTable({ units: base }),
      birthTable({
        side: "health",
        units: { ...base, 李家村: [1, 1, 3, 1, 0, 1] },
        slips: [["李家村", "all", "male", 6]],
        ...health,
      }),
    ]);
    expect(result.margin).toBe(margin);
    const figures = result.differences.map(({ parity, sex }) => `${parity}/${sex}`);
    expect(figures).toEqual(expected);
  });

  it("compares only totals where the settings ask for it", () => {
    const tables = twoSides(base, { ...base, 李家村: [2, 3, 1, 1, 0, 1] });
    const settings = { ...DEFAULT_SETTINGS, compare: "totals" as const };
    const result = reconcile(readingOf(tables), settings);
    expect(result.margin).toBe("total");
    expect(result.differences).toEqual([]);
    expect(result.months[0]?.compared).toBe(2);
  });

  it("names the coarsest margin of all months", () => {
    const result = run([
      ...twoSides(base, base, { period: "2025-01" }),
      ...twoSides(base, base, { period: "2025-02", parities: ["all"] }),
    ]);
    expect(result.months.map((month) => month.margin)).toEqual(["cell", "sex"]);
    expect(result.margin).toBe("sex");
  });

  it("lets unknown sex enter only where sexes are not told apart", () => {
    const registration = birthTable({
      units: base,
      sexes: ["all", "male", "female", "unknown"],
      slips: [
        ["李家村", "1", "unknown", 1],
        ["李家村", "1", "all", 6],
      ],
    });
    const health = birthTable({ side: "health", units: base });
    expect(run([registration, health]).differences).toEqual([]);
    const byParity = birthTable({ side: "health", units: base, sexes: ["all"] });
    expect(run([registration, byParity]).differences.map(({ id }) => id)).toEqual([
      "difference/青山镇/李家村/2025-03/1/all",
    ]);
  });

  it("gives the block around a figure that several columns add up to", () => {
    const registration = birthTable({ units: base, parities: ["1", "2", "3+"] });
    const health = birthTable({ side: "health", units: base, parities: ["all"], sexes: ["all"] });
    const result = run([
      registration,
      { ...health, rows: health.rows.map((row) => ({ ...row, counts: [99] })) },
    ]);
    const [first] = result.differences;
    expect(first && address(first.cells.registration)).toBe("B5:H5");
    expect(first?.parts.registration.map((cell) => cell.column)).toEqual([1, 4, 7]);
    expect(first?.registration).toBe(8);
  });

  it("matches units by name without regard to width and blanks", () => {
    const result = run(
      twoSides(
        { "李家 村": [1, 0, 0, 0, 0, 0], Ａ村: [1, 0, 0, 0, 0, 0] },
        {
          李家村: [2, 0, 0, 0, 0, 0],
          A村: [1, 0, 0, 0, 0, 0],
        }
      )
    );
    expect(result.differences.map(({ id, unit }) => [id, unit])).toEqual([
      ["difference/青山镇/李家村/2025-03/1/male", "李家 村"],
    ]);
  });

  it("uses the first row of a unit that stands there twice", () => {
    const [registration, health] = twoSides(base, base);
    if (!registration || !health) throw new Error("two tables");
    const twice = registration.rows.flatMap((row) =>
      row.name === "王家村" ? [row, { ...row, row: 20, counts: row.counts.map(() => 9) }] : [row]
    );
    expect(run([{ ...registration, rows: twice }, health]).differences).toEqual([]);
  });

  it("does not compare a unit that one side lacks or left blank", () => {
    const result = run(
      twoSides(
        { ...base, 赵村: [9, 0, 0, 0, 0, 0], 钱村: [4, 0, 0, 0, 0, 0] },
        {
          ...base,
          钱村: "blank",
        }
      )
    );
    expect(result.differences).toEqual([]);
    expect(result.months[0]?.compared).toBe(12);
  });

  it("does not compare a cell that cannot be counted", () => {
    const tables = [
      birthTable({ units: base, slips: [["李家村", "1", "male", Number.NaN]] }),
      birthTable({ side: "health", units: base }),
    ];
    expect(run(tables).months[0]?.compared).toBe(11);
  });

  it("compares months only where both sides have them, offices by name", () => {
    const tables = [
      ...twoSides(base, base, { period: "2025-02" }),
      birthTable({ units: base, period: "2025-01" }),
      birthTable({ units: base, period: null }),
      birthTable({ units: base, period: "2024-01/2024-12" }),
      birthTable({ units: base, part: "城市", period: "2025-02" }),
    ];
    expect(run(tables).months.map((month) => month.period)).toEqual(["2025-02"]);
  });

  it("has no margin where nothing could be compared", () => {
    const result = run(twoSides({ 李家村: "blank" }, { 李家村: "blank" }));
    expect([result.margin, result.months[0]?.compared]).toEqual([null, 0]);
    expect(run([]).margin).toBeNull();
  });
});

describe("reconcile with unit lists that differ", () => {
  const institutions = { 镇卫生院: [4, 4, 1, 2, 1, 1], 县医院: [2, 0, 0, 0, 0, 0] } as const;

  it("compares all units together by the total rows and says so", () => {
    const result = run(twoSides(base, institutions));
    expect(result.months[0]).toMatchObject({ byUnit: false, margin: "cell", compared: 6 });
    expect(result.unitSetsDiffer).toMatchObject([
      { matched: 0, registrationUnits: 2, healthUnits: 2, reportingUnit: "青山镇" },
    ]);
    expect(address(result.unitSetsDiffer[0]?.health as Place)).toBe("A3:A7");
    expect(result.differences.map(({ id, difference }) => [id, difference])).toEqual([
      ["difference/青山镇/*/2025-03/1/male", -1],
    ]);
    expect(address(result.differences[0]?.cells.registration as Place)).toBe("F7");
  });

  it("adds up the units where there is no total row", () => {
    const tables = twoSides(base, { ...institutions, 停业医院: "blank" }, { total: "none" });
    const result = run(tables);
    expect(address(result.differences[0]?.cells.registration as Place)).toBe("F5:F6");
    expect(result.differences[0]?.parts.health).toHaveLength(2);
  });

  it("adds up the units where the total row is blank, and gives up on a cell that cannot be counted", () => {
    const blankTotal = birthTable({ units: base, slips: [["合计", "1", "male", Number.NaN]] });
    const health = birthTable({ side: "health", units: institutions });
    expect(run([blankTotal, health]).differences[0]?.registration).toBe(5);
    const unusable = birthTable({
      units: base,
      total: "none",
      slips: [["李家村", "1", "male", Number.NaN]],
    });
    expect(run([unusable, health]).months[0]?.compared).toBe(5);
  });

  it("still goes by unit where half of the longer list matches", () => {
    const result = run(
      twoSides({ ...base, 赵村: [1, 0, 0, 0, 0, 0], 钱村: [1, 0, 0, 0, 0, 0] }, base)
    );
    expect(result.months[0]?.byUnit).toBe(true);
    expect(result.unitSetsDiffer).toEqual([]);
  });

  it("compares the total rows of two sheets without units, and calls the lists no different", () => {
    const only = (count: number) => ({ slips: [["合计", "1", "male", count]] as const });
    const result = run([
      birthTable({ units: {}, ...only(3) }),
      birthTable({ side: "health", units: {}, ...only(4) }),
    ]);
    expect(result.unitSetsDiffer).toEqual([]);
    expect(result.differences.map(({ unit, difference }) => [unit, difference])).toEqual([
      ["*", -1],
    ]);
  });
});

describe("the clerk's reasons", () => {
  const tables = twoSides(base, { 李家村: [3, 2, 1, 1, 0, 4], 王家村: [2, 2, 0, 3, 1, 0] });
  const first = "difference/青山镇/李家村/2025-03/3+/female";
  const second = "difference/青山镇/王家村/2025-03/2/female";

  it("confirm with a code and a ground", () => {
    const result = run(tables, reasons({ [first]: ["Ｄ05 迟报、补报", "登记本第3页"] }));
    expect(result.differences[0]).toMatchObject({
      id: first,
      reason: "D05",
      ground: "登记本第3页",
    });
    expect(result.total).toMatchObject({
      difference: -5,
      confirmed: -3,
      presumed: 0,
      unexplained: -2,
      gross: { differences: 5, confirmed: 3, unexplained: 2 },
    });
    expect(unexplainedDifferences(result).map(({ id }) => id)).toEqual([second]);
  });

  it.each([
    ["a reason without a ground", ["D05", "  "], "D05"],
    ["a ground without a known code", ["D17", "登记本"], null],
    ["a code that goes on", ["D055", "登记本"], null],
    ["plain words", ["迟报", "登记本"], null],
    ["a number", [5, "登记本"], null],
  ] as const)("do not confirm with %s", (_, [reason, ground], code) => {
    const result = run(tables, reasons({ [first]: [reason, ground] }));
    expect(result.differences[0]?.reason).toBe(code);
    expect(result.total.confirmed).toBe(0);
  });

  it("take 其他 only with its text in 依据", () => {
    expect(run(tables, reasons({ [first]: ["D99 其他"] })).total.confirmed).toBe(0);
    expect(run(tables, reasons({ [first]: ["d99 其他", "已函询县医院"] })).total.confirmed).toBe(
      -3
    );
  });

  it("are ignored for differences that are gone", () => {
    const result = run(tables, reasons({ "difference/青山镇/无村/2025-03/1/male": ["D05", "x"] }));
    expect(result.total.confirmed).toBe(0);
  });
});
