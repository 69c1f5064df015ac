import type { TypedRow } from "../../../src/core/model/clerk-entries";
import type { PlanCell, SheetPlan } from "../../../src/core/model/sheet-plan";
import type { Assessed } from "../../../src/core/model/assessed";
import { assess } from "../../../src/core/assess";
import { feedbackSheet } from "../../../src/core/reporting/feedback-sheet";
import { recountDeadline } from "../../../src/core/reporting/recount-requests";
import { LOOKS } from "../../../src/core/reporting/looks";
import { resolveReadings } from "../../../src/core/scoring/readings";
import { builtInScheme } from "../../../src/core/scoring/scheme";
import { parseSettings } from "../../../src/core/settings/parse-settings";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import { cleanYear, formsOf } from "../../../scripts/samples/clean-year";
import { gridOf } from "../../../scripts/samples/sample-sheet";
import { standardForm } from "../../../scripts/samples/standard-form";
import type { FormRecipe, FormRow, SixCounts } from "../../../scripts/samples/standard-form";

const UNITS = ["东村", "西村", "南村"];
/** 一孩男 … 多孩女; eleven births, so that every box may be asked. */
const COUNTS: SixCounts = [3, 2, 2, 2, 1, 1];

/** Counts of the health side by unit and month, where they are not those of both. */
type Changed = Readonly<Record<string, Readonly<Record<number, SixCounts>>>>;

function judged(
  health: Changed,
  both: Changed = {},
  given: readonly TypedRow[] = [],
  written: object = {}
): Assessed {
  const { settings } = parseSettings(written);
  const scheme = settings && builtInScheme(settings.scheme);
  if (!settings || !scheme) throw new Error("no settings, no scheme");
  const clean = cleanYear({
    year: 2025,
    reportingUnit: "青山镇",
    units: UNITS,
    births: 5,
    seed: 1,
  });
  const grids = formsOf(clean).map((form): ReturnType<typeof gridOf> => {
    const month = Number(form.month.slice(5));
    const rows = form.rows.map((row): FormRow => {
      const same = both[row.name]?.[month] ?? COUNTS;
      return {
        ...row,
        counts: form.side === "health" ? (health[row.name]?.[month] ?? same) : same,
      };
    });
    return gridOf(standardForm({ ...form, rows } satisfies FormRecipe));
  });
  const { readings } = resolveReadings(scheme, settings.schemeReadings);
  return assess(grids, settings, scheme, readings, given);
}

function slips(assessed: Assessed, language: "zh" | "en" = "zh"): SheetPlan {
  return feedbackSheet({ assessed, words: reportWordsIn(language) }, "核查反馈单");
}

const text = (cell: PlanCell | null | undefined) => String(cell?.value ?? "");

/** Texts of the pages in order, each as its rows. */
function pages(plan: SheetPlan): (readonly (PlanCell | null)[])[][] {
  if (!plan.printArea) return [];
  const starts = [plan.printArea.firstRow, ...(plan.pageBreaks ?? [])];
  const end = plan.printArea.lastRow + 1;
  return starts.map((first, at) => plan.rows.slice(first, starts[at + 1] ?? end));
}

const ids = (rows: readonly (readonly (PlanCell | null)[])[]) =>
  rows.map(([id]) => text(id)).filter((id) => id !== "");

/** Keys of the boxes that a row leaves open. */
function open(plan: SheetPlan, id: string): string[] {
  const keys = (plan.rows[0] ?? []).map(text);
  const row = plan.rows.find(([cell]) => text(cell) === id) ?? [];
  return keys.filter((_, column) => row[column]?.look === "input-number" && isBox(column));

  function isBox(column: number): boolean {
    const at = plan.rows.indexOf(row);
    return !plan.merges.some(
      (range) => range.firstRow === at && range.firstColumn < column && range.lastColumn >= column
    );
  }
}

const more: SixCounts = [4, 2, 2, 2, 1, 1];
const FEW: SixCounts = [1, 1, 1, 1, 0, 0];

describe("核查反馈单", () => {
  const plan = slips(judged({ 西村: { 3: more, 5: more }, 东村: { 11: more } }));

  it("has a page a unit with differences, with both lines of each month that differs", () => {
    expect(pages(plan).map(ids)).toEqual([
      [
        "recount/青山镇/西村/2025-03/counted",
        "recount/青山镇/西村/2025-03/corrected",
        "recount/青山镇/西村/2025-05/counted",
        "recount/青山镇/西村/2025-05/corrected",
      ],
      ["recount/青山镇/东村/2025-11/counted", "recount/青山镇/东村/2025-11/corrected"],
    ]);
    expect(plan.pageBreaks).toHaveLength(1);
    expect(plan.portrait).toBe(true);
  });

  it("asks politely, by the day up to which differences may be explained", () => {
    const lines = (pages(plan)[0] ?? []).map((row) => text(row[1]));
    expect(lines.slice(0, 4)).toEqual([
      "出生情况核查反馈单",
      "单位：西村",
      "填报单位：青山镇",
      "1. 下列月份的出生人数需要核实。请对照原始登记重新点数，于2026年1月10日前填好退回。",
    ]);
  });

  it("shows no figure of either side, no cell, no formula and no link", () => {
    for (const row of plan.rows.slice(1)) {
      for (const cell of row) {
        expect(typeof cell?.value).not.toBe("number");
        expect(cell?.formula).toBeUndefined();
        expect(cell?.link).toBeUndefined();
        expect(text(cell)).not.toMatch(/[A-Z]\d|卫生|计生|相差|可能/u);
      }
    }
  });

  it("leaves open all boxes of the standard form, and nothing else but what a slip says", () => {
    expect(open(plan, "recount/青山镇/西村/2025-03/counted")).toHaveLength(12);
    const unlocked = plan.rows.flatMap((row) =>
      row.filter((cell) => cell && !LOOKS[cell.look].locked)
    );
    // Six lines of twelve boxes, reason, who checked and day.
    expect(unlocked).toHaveLength(6 * 15);
    expect(plan.locked).toBe(true);
    expect(plan.validations.map(({ rule }) => rule)).toEqual([
      { type: "whole", min: 0, max: null },
      { type: "day" },
    ]);
  });

  it("asks for 合计 alone where either side has fewer than five births", () => {
    const small = slips(
      judged({ 西村: { 3: more, 5: FEW }, 东村: { 6: [2, 1, 1, 1, 0, 0] } }, { 东村: { 6: FEW } })
    );
    expect(open(small, "recount/青山镇/西村/2025-03/counted")).toHaveLength(12);
    expect(open(small, "recount/青山镇/西村/2025-05/counted")).toEqual(["typed.all.all"]);
    expect(open(small, "recount/青山镇/东村/2025-06/corrected")).toEqual(["typed.all.all"]);
    const texts = small.rows.flat().map(text);
    expect(texts.filter((line) => line.includes("只填合计"))).toHaveLength(1);
  });

  it("asks for sums alone where only totals were compared", () => {
    const totals = slips(judged({ 西村: { 3: more } }, {}, [], { compare: "totals" }));
    expect(open(totals, "recount/青山镇/西村/2025-03/counted")).toEqual(["typed.all.all"]);
    expect(totals.rows.flat().map(text).join()).not.toContain("人数较少");
  });

  it("asks nobody whose difference has a reason and its ground", () => {
    const explained = judged({ 西村: { 3: more } }, {}, [
      {
        kind: "comparison",
        id: "difference/青山镇/西村/2025-03/1/male",
        values: { reason: "D05", ground: "登记册第7页", forRegistration: 3, forHealth: 4 },
        shown: [],
      },
    ]);
    expect(explained.reconciliation.differences[0]?.ground).toBe("登记册第7页");
    const none = slips(explained);
    expect(pages(none)).toEqual([]);
    expect(none.rows.flat().map(text).join("\n")).toContain("没有需要重新点数的单位");
  });

  it("splits a unit of more than twelve months, and keeps twelve on one page", () => {
    const every = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [at + 1, more]));
    const year = slips(judged({ 西村: every }));
    expect(pages(year)).toHaveLength(1);
    const [page = []] = pages(year);
    expect(ids(page)).toHaveLength(24);
    const first = year.printArea?.firstRow ?? 0;
    const height = page.reduce((sum, _, at) => sum + (year.rowHeights[first + at] ?? 18), 0);
    const width = year.columns.reduce((sum, each) => sum + (each.hidden ? 0 : each.width), 0);
    // A4 within the margins that the hosts set, in points; a digit is 7 pixels, a column's margin 5.
    const scale = (595 - 58) / ((width * 7 + (year.columns.length - 1) * 5) * 0.75);
    expect(scale).toBeGreaterThan(0.75);
    expect(height * scale).toBeLessThan(842 - 94);
  });

  it("is complete in English", () => {
    const english = slips(judged({ 西村: { 3: more } }), "en");
    const texts = english.rows.slice(1).flatMap((row) => row.slice(1).map(text));
    expect(texts).toContain("Fresh count");
    expect(texts.join("\n").replace(/西村|青山镇/g, "")).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe("what was filled in", () => {
  const row = (id: string, values: TypedRow["values"]): TypedRow => ({
    kind: "feedback",
    id,
    values,
    shown: ["东村 2025年2月", "重新点数结果"],
  });
  const counted = "recount/青山镇/西村/2025-03/counted";

  it("stands in its slip again, also where the month is now asked by 合计 only", () => {
    const typed = { "all.all": 11, "1.male": 3, reason: "无误", checker: "某某", day: 45755 };
    const plan = slips(judged({ 西村: { 3: FEW } }, {}, [row(counted, typed)]));
    expect(open(plan, counted)).toEqual(["typed.all.all", "typed.1.male"]);
    const keys = (plan.rows[0] ?? []).map(text);
    const cells = plan.rows.find(([id]) => text(id) === counted) ?? [];
    const values = Object.fromEntries(keys.map((key, column) => [key, cells[column]?.value]));
    expect(values).toMatchObject({
      "typed.all.all": 11,
      "typed.1.male": 3,
      "typed.reason": "无误",
      "typed.checker": "某某",
      "typed.day": 45755,
    });
  });

  it("makes its row as high as a long reason needs", () => {
    const heightWith = (reason: string) => {
      const plan = slips(judged({ 西村: { 3: more } }, {}, [row(counted, { reason })]));
      return plan.rowHeights[plan.rows.findIndex(([id]) => text(id) === counted)];
    };
    expect(heightWith("登记时漏抄")).toBe(34);
    expect(
      heightWith("三月底在县医院分娩，四月初才回村登记，原报表按登记日期填报")
    ).toBeUndefined();
  });

  it("is told where it is no number of births, in the line below", () => {
    const plan = slips(judged({ 西村: { 3: more } }, {}, [row(counted, { "1.male": "3个" })]));
    expect(plan.rows.flat().map(text)).toContain(
      "※ 重新点数结果（一孩男）填的是“3个”，应为0或正整数，请改为人数。"
    );
  });

  it("stays below the pages and outside of the print where nothing is asked any more", () => {
    const gone = row("recount/青山镇/东村/2025-02/counted", { "all.all": 11 });
    const unknown = row("who knows", { "all.all": 7 });
    const plan = slips(judged({ 西村: { 3: more } }, {}, [gone, unknown]));
    const at = (id: string) => plan.rows.findIndex(([cell]) => text(cell) === id);
    expect(at(gone.id)).toBeGreaterThan(plan.printArea?.lastRow ?? Infinity);
    expect(text(plan.rows[at(gone.id)]?.[1])).toBe("东村 2025年2月");
    expect(plan.rows[at(gone.id)]?.[3]).toEqual({ value: 11, look: "input-number" });
    expect(plan.rows[at(unknown.id)]?.[3]).toEqual({ value: 7, look: "input-number" });
    expect(plan.rows.flat().map(text)).toContain("已不需要重新点数的月份");
  });
});

describe("the day to answer by", () => {
  it.each([
    ["2025-12", "2026-01-05", "2026-01-10"],
    ["2025-03", "2026-01-05", "2026-01-10"],
    ["2025-03", "2026-01-11", "2026-02-10"],
    ["2025-03", null, "2025-04-10"],
  ])("for differences up to %s, as of %s, is %s", (last, asOf, day) => {
    expect(recountDeadline(last, DEFAULT_SETTINGS, asOf)).toBe(day);
  });
});
