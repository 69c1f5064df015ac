/** The charts of 出生人口性别比: which rows they draw, where they stand, and what they leave out. */
import { benchGrids } from "../../../scripts/bench/bench-year";
import type { GridRange, SheetGrid } from "../../../src/core/model/sheet-grid";
import type { PlanCell, PlanChart, SheetPlan } from "../../../src/core/model/sheet-plan";
import { clerkEntries } from "../../../src/core/reading/own-sheets";
import { MONTHS_CHART, UNITS_CHART } from "../../../src/core/reporting/ratio-charts";
import { planReport } from "../../../src/core/reporting/plan-report";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import { assessed } from "../../hosts/excel/judged-plans";
import { sheetGrid, standardForm } from "../../support/sheet-grid";

type Counts = readonly [number, number, number, number, number, number];

function ratioPlan(grids: readonly SheetGrid[], language: "zh" | "en" = "zh"): SheetPlan {
  const sheets = reportWordsIn(language);
  const { plans } = planReport(assessed(grids), grids, sheets, { version: "0", copies: false });
  const plan = plans.find(({ kind }) => kind === "sex-ratio");
  if (!plan) throw new Error("no sheet of ratios");
  return plan;
}

/** A year of one form a month: boys and girls of each village, first births only, the same every month. */
function year(
  villages: Readonly<Record<string, readonly [boys: number, girls: number]>>,
  months: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]
): SheetGrid[] {
  const units = Object.fromEntries(
    Object.entries(villages).map(([name, [boys, girls]]): [string, Counts] => [
      name,
      [boys, girls, 0, 0, 0, 0],
    ])
  );
  return months.map((month) =>
    standardForm({ units, month: `2025-${String(month).padStart(2, "0")}` })
  );
}

function chart(plan: SheetPlan, name: string): PlanChart {
  const found = plan.charts?.find((each) => each.name === name);
  if (!found) throw new Error(`no chart ${name}`);
  return found;
}

function cells({ rows }: SheetPlan, range: GridRange): (PlanCell | null)[] {
  return rows.slice(range.firstRow, range.lastRow + 1).map((row) => row[range.firstColumn] ?? null);
}

function values(plan: SheetPlan, range: GridRange): (string | number | null)[] {
  return cells(plan, range).map((cell) => cell?.value ?? null);
}

function texts({ rows }: SheetPlan): string {
  return rows.flatMap((row) => row.map((cell) => String(cell?.value ?? ""))).join("\n");
}

const VILLAGES = { 青山村: [6, 5], 绿水村: [2, 3], 白鹭村: [4, 4], 石桥村: [1, 0] } as const;

describe("the chart of months", () => {
  it("draws ratio, limits and references of everybody, month by month, live", () => {
    const plan = ratioPlan(year(VILLAGES));
    const { kind, series, yAxis } = chart(plan, MONTHS_CHART);
    expect(kind).toBe("line");
    expect(series.map(({ name, look, drawn }) => [name, look, drawn])).toEqual([
      ["性别比", "ratio", "both"],
      ["95%区间下限", "limit", "line"],
      ["95%区间上限", "limit", "line"],
      ["参考值107", "reference", "line"],
      ["参考值103", "reference", "line"],
    ]);
    const [ratio, low, high, above, below] = series;
    if (!ratio || !low || !high || !above || !below) throw new Error("five series");
    expect(values(plan, ratio.x)).toEqual(
      Array.from({ length: 12 }, (_, month) => `2025-${String(month + 1).padStart(2, "0")}`)
    );
    // 13 boys, 12 girls in every month.
    expect(values(plan, ratio.values)).toEqual(Array(12).fill((13 / 12) * 100));
    expect(new Set(values(plan, above.values))).toEqual(new Set([107]));
    expect(new Set(values(plan, below.values))).toEqual(new Set([103]));
    for (const { values: of } of [ratio, low, high]) {
      for (const cell of cells(plan, of)) expect(cell?.formula).toMatch(/^IFERROR\(1\*INDEX\(/);
    }
    // An interval of 45 to 260 around 108; the axis does not follow its last reach.
    expect(yAxis).toEqual({ min: 0, max: 250, step: 50 });
  });

  it("leaves a gap for a month without a sheet, and for a limit that is not defined", () => {
    const grids = year({ 青山村: [6, 5], 绿水村: [2, 3], 白鹭村: [4, 4] }, [1, 2, 4]);
    const boysOnly = year({ 青山村: [3, 0], 绿水村: [2, 0], 白鹭村: [1, 0] }, [5]);
    const plan = ratioPlan([...grids, ...boysOnly]);
    const [ratio, low, high] = chart(plan, MONTHS_CHART).series;
    if (!ratio || !low || !high) throw new Error("series");
    expect(values(plan, ratio.x)).toEqual(["2025-01", "2025-02", "2025-03", "2025-04", "2025-05"]);
    expect(cells(plan, ratio.values).map((cell) => cell !== null)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
    expect(cells(plan, low.values).map((cell) => cell !== null)).toEqual([
      true,
      true,
      false,
      true,
      true,
    ]);
    expect(cells(plan, high.values).map((cell) => cell !== null)).toEqual([
      true,
      true,
      false,
      true,
      false,
    ]);
  });

  it("is not drawn for a single month", () => {
    const plan = ratioPlan(year({ 青山村: [6, 5], 绿水村: [2, 3], 白鹭村: [4, 4] }, [3]));
    expect(plan.charts?.map(({ name }) => name)).toEqual([UNITS_CHART]);
    // It takes the place on the left.
    expect(plan.charts?.[0]?.anchor.firstColumn).toBe(1);
  });
});

describe("the funnel of units", () => {
  it("draws each unit with a ratio by births, and the exact bands around the centre", () => {
    const plan = ratioPlan(year(VILLAGES));
    const { kind, series, title } = chart(plan, UNITS_CHART);
    expect(kind).toBe("scatter");
    expect(title).toBe("各单位性别比与出生数（95%、99.8%范围）");
    expect(series.map(({ name, look, drawn }) => [name, look, drawn])).toEqual([
      ["单位", "ratio", "points"],
      ["95%范围", "limit", "line"],
      ["99.8%范围", "outer-limit", "line"],
      ["中心106", "reference", "line"],
    ]);
    const [points, band] = series;
    if (!points || !band) throw new Error("series");
    const drawn = values(plan, points.x).flatMap((births, at) =>
      births === null ? [] : [[births, values(plan, points.values)[at]]]
    );
    expect(drawn).toEqual([
      [132, 120],
      [60, (24 / 36) * 100],
      [96, 100],
    ]);
    // 100 births: 69.98 and 161.20 (funnel-limits.test.ts); the curve passes between its neighbours.
    const births = values(plan, band.x);
    const limits = values(plan, band.values);
    const near = births.findIndex(
      (n, at) => Number(n) >= 100 && Number(births[at + 1]) > Number(n)
    );
    expect(Number(limits[near])).toBeGreaterThanOrEqual(69.9);
    expect(Number(limits[near - 1])).toBeLessThan(69.98 + 1e-2);
    // The low curve by births, a gap, the high curve by births.
    const gap = limits.indexOf(null, 3);
    expect(births[gap]).toBe(births[0]);
    expect(births.slice(gap + 1)).toEqual(births.slice(0, gap));
    expect(Number(births.at(-1))).toBe(Math.ceil(132 * 1.05));
  });

  it("draws no unit without a ratio, and says how many there are", () => {
    const plan = ratioPlan(year({ ...VILLAGES, 空村: [0, 0] }));
    expect(texts(plan)).toContain("共3个，不标名称");
    expect(texts(plan)).toContain("另有2个单位没有女婴或没有出生，无法计算，未画出。");
    expect(texts(ratioPlan(year(VILLAGES)))).toContain("另有1个单位");
    expect(texts(ratioPlan(year({ 甲村: [6, 5], 乙村: [2, 3], 丙村: [4, 4] })))).not.toContain(
      "另有"
    );
  });

  it("lets the smallest units not flatten the picture, and says how many it leaves out", () => {
    const plan = ratioPlan(
      year({ 青山村: [6, 5], 绿水村: [5, 6], 白鹭村: [4, 4], 石桥村: [1, 1] }, [1, 2]).concat(
        year({ 青山村: [6, 5], 绿水村: [5, 6], 白鹭村: [4, 4], 石桥村: [20, 0] }, [3])
      )
    );
    // 石桥村: 22 boys, 2 girls.
    const { series, yAxis } = chart(plan, UNITS_CHART);
    expect(yAxis?.max).toBeLessThan(400);
    const points = series[0];
    expect(points && values(plan, points.values).filter((ratio) => ratio !== null)).toHaveLength(3);
    expect(texts(plan)).toContain(
      `另有1个出生数很少的单位高于${yAxis?.max}，超出图的范围，未画出。`
    );
  });

  it("is not drawn for fewer than three units", () => {
    const plan = ratioPlan(year({ 青山村: [6, 5], 绿水村: [2, 3] }));
    expect(plan.charts?.map(({ name }) => name)).toEqual([MONTHS_CHART]);
  });

  it("names no unit beside a point", () => {
    const { rows } = ratioPlan(year(VILLAGES));
    const keys = (rows[0] ?? []).map((cell) => String(cell?.value ?? ""));
    const hidden = keys.flatMap((key, column) => (/^(month|point)/.test(key) ? column : []));
    expect(hidden).toHaveLength(3);
    const beside = rows.slice(1).flatMap((row) => hidden.map((column) => row[column]));
    for (const cell of beside) expect(String(cell?.value ?? "")).not.toMatch(/村/);
    const block = rows.findIndex((row) => row.some((cell) => cell?.value === "图表数据"));
    const figures = rows.slice(block).flat();
    for (const cell of figures) expect(String(cell?.value ?? "")).not.toMatch(/村/);
  });

  it("stands for 2,000 units as well", () => {
    const plan = ratioPlan(benchGrids(2_000, 0));
    const points = chart(plan, UNITS_CHART).series[0];
    const drawn = points ? values(plan, points.values).filter((ratio) => ratio !== null) : [];
    expect(drawn.length).toBeGreaterThan(1_500);
    expect(texts(plan)).toContain(`共${drawn.length}个`);
    expect(plan.charts).toHaveLength(2);
    expect(points?.dense).toBe(true);
  });
});

describe("the place of the charts", () => {
  const plan = ratioPlan(year(VILLAGES));
  const anchors = plan.charts?.map(({ anchor }) => anchor) ?? [];

  it("is below the table, beside each other, on cells that hold nothing", () => {
    const [left, right] = anchors;
    if (!left || !right) throw new Error("two charts");
    expect(left.firstRow).toBeGreaterThan(plan.filter?.lastRow ?? Infinity);
    expect([left.firstRow, left.lastRow]).toEqual([right.firstRow, right.lastRow]);
    expect(right.firstColumn).toBe(left.lastColumn + 1);
    for (const anchor of anchors) {
      for (const row of plan.rows.slice(anchor.firstRow, anchor.lastRow + 1)) {
        expect(row.slice(anchor.firstColumn, anchor.lastColumn + 1).some(Boolean)).toBe(false);
      }
    }
  });

  it("is one jump away from the top, and prints on a page of its own without its figures", () => {
    const jump = plan.rows.flat().find((cell) => cell?.value === "查看下方图表");
    const row = Number(/\d+/.exec(jump?.link?.address ?? "")?.[0]) - 1;
    expect(jump?.link?.sheet).toBe(plan.name);
    expect(plan.pageBreaks).toEqual([row]);
    expect(String(plan.rows[row]?.[1]?.value)).toMatch(/^各月图/);
    expect(plan.printArea).toMatchObject({ firstRow: 1, lastRow: anchors[0]?.lastRow });
    const figures = plan.rows.findIndex((cells) =>
      cells.some((cell) => cell?.value === "图表数据")
    );
    expect(figures).toBeGreaterThan(plan.printArea?.lastRow ?? Infinity);
  });

  it("is not there where there is nothing to draw", () => {
    const none = ratioPlan(year({ 青山村: [6, 5] }, [3]));
    expect(none.charts).toBeUndefined();
    expect(texts(none)).not.toMatch(/图表/);
    // The print area is stated all the same, so that one of an earlier run does not stay.
    expect(none.printArea?.lastRow).toBe(none.rows.length - 1);
  });

  it("holds nothing that reads as typed by the clerk", () => {
    const grid = sheetGrid(
      plan.name,
      plan.rows.map((row) => row.map((cell) => cell?.value ?? null))
    );
    expect(clerkEntries([{ ...grid, ownKind: "sex-ratio" }]).rows).toEqual([]);
    const below = plan.rows.slice((plan.filter?.lastRow ?? 0) + 1);
    for (const row of below) expect(row[0] ?? null).toBeNull();
  });

  it("is told in English too", () => {
    const english = ratioPlan(year(VILLAGES), "en");
    expect(english.charts?.map(({ title }) => title)).toEqual([
      "Sex ratio at birth by month, all units together",
      "Units by births and ratio, bands of 95% and 99.8%",
    ]);
    expect(texts(english)).toContain("each of the 3 points is a unit; none is named");
  });
});
