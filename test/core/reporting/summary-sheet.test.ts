import { a1 } from "../../../src/core/model/cell-ref";
import type { PlanCell, SheetPlan } from "../../../src/core/model/sheet-plan";
import { cleanYear, formsOf } from "../../../scripts/samples/clean-year";
import { gridOf } from "../../../scripts/samples/sample-sheet";
import { standardForm } from "../../../scripts/samples/standard-form";
import type { FormRecipe } from "../../../scripts/samples/standard-form";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { writeResult } from "../../../src/hosts/xlsx-file/write-result";
import { planReport } from "../../../src/core/reporting/plan-report";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import { assessed } from "../../hosts/excel/judged-plans";
import { hasLibreOffice, recalculated } from "../../support/libreoffice";

const UNITS = ["东村", "西村", "南村"];
const OFFICES = ["青山镇", "绿水镇", "大河乡", "石桥镇"];

interface Change {
  readonly office: string;
  readonly year: number;
  readonly month: string;
  readonly side: "registration" | "health";
  /** Null: the form is not there. */
  readonly form: ((form: FormRecipe) => FormRecipe) | null;
}

/** Forms of offices over years as sheets of one file an office and year; some are changed or taken out. */
function forms(
  offices: readonly string[],
  years: readonly number[],
  changes: readonly Change[] = []
): SheetGrid[] {
  return offices.flatMap((reportingUnit, index) =>
    years.flatMap((year) => {
      const clean = cleanYear({ year, reportingUnit, units: UNITS, births: 5, seed: year + index });
      return formsOf(clean).flatMap((form) => {
        const change = changes.find(
          (one) =>
            one.office === reportingUnit &&
            one.year === year &&
            one.side === form.side &&
            one.month === form.month
        );
        if (change?.form === null) return [];
        const grid = gridOf(standardForm(change?.form ? change.form(form) : form));
        return [{ ...grid, file: `${reportingUnit}${year}.xlsx` }];
      });
    })
  );
}

function summaryOf(grids: readonly SheetGrid[], language: "zh" | "en" = "zh"): SheetPlan {
  const sheets = reportWordsIn(language);
  const of = assessed(grids);
  const { plans } = planReport(of, grids, sheets, { version: "0.0.0", copies: true });
  const found = plans.find(({ kind }) => kind === "summary");
  if (!found) throw new Error("no summary");
  return found;
}

const text = (cell: PlanCell | null | undefined) => String(cell?.value ?? "");

function sideRows(plan: SheetPlan, side: "registration" | "health" = "registration") {
  const keys = (plan.rows[0] ?? []).map(text);
  const all = plan.rows.map((row) =>
    Object.fromEntries(row.map((cell, column) => [keys[column] ?? "", cell]))
  );
  const first = all.findIndex((row) => text(row["hengbi.summary"]).startsWith(`${side}/`));
  const last = all.findLastIndex((row) => text(row["hengbi.summary"]).startsWith(`${side}/`));
  const notes: string[] = [];
  for (let at = last + 2; at < all.length; at += 1) {
    const row = all[at] ?? {};
    if (row["unit"]?.look !== "note") break;
    notes.push(text(row["unit"]));
  }
  return { rows: all.slice(first, last + 1), total: all[last + 1] ?? {}, notes, first };
}

const values = (row: Readonly<Record<string, PlanCell | null>>, keys: readonly string[]) =>
  keys.map((key) => row[key]?.value ?? null);

const births = (form: FormRecipe) =>
  form.rows.reduce((sum, { counts }) => sum + (counts ?? []).reduce((a, b) => a + b, 0), 0);

function expected(office: string, year: number, months: readonly number[]): number {
  const index = OFFICES.indexOf(office);
  const clean = cleanYear({
    year,
    reportingUnit: office,
    units: UNITS,
    births: 5,
    seed: year + index,
  });
  return formsOf(clean)
    .filter(({ side, month }) => side === "health" && months.includes(Number(month.slice(5))))
    .reduce((sum, form) => sum + births(form), 0);
}

const YEAR = Array.from({ length: 12 }, (_, index) => index + 1);

describe("the summary of several offices", () => {
  it("has a row an office, with last year and the change, and a total of all", () => {
    const { rows, total, notes } = sideRows(summaryOf(forms(OFFICES, [2024, 2025])));
    expect(rows.map((row) => row["unit"]?.value)).toEqual(OFFICES);
    const keys = ["all.all", "to-date.all", "last.month", "last.to-date", "change.month"];
    const of = (office: string) => [
      expected(office, 2025, [12]),
      expected(office, 2025, YEAR),
      expected(office, 2024, [12]),
      expected(office, 2024, YEAR),
      expected(office, 2025, [12]) - expected(office, 2024, [12]),
    ];
    expect(rows.map((row) => values(row, keys))).toEqual(OFFICES.map(of));
    const sums = keys.map((_, at) =>
      OFFICES.reduce((sum, office) => sum + (of(office)[at] ?? 0), 0)
    );
    expect(values(total, keys)).toEqual(sums);
    expect(total["unit"]?.value).toBe("合计（4个单位）");
    expect(notes).toEqual([
      "对码按分孩次分性别的数计算：两边念码，相同即这一行的数一致，不同再查原表；合计行的对码由各行的对码算出。",
    ]);
  });

  it("keeps a form with errors and one that did not arrive outside the sum, and names both", () => {
    const at = { year: 2025, month: "2025-12", side: "registration" } as const;
    const grids = forms(
      OFFICES,
      [2025],
      [
        { ...at, office: "绿水镇", form: null },
        {
          ...at,
          office: "大河乡",
          form: (form) => ({ ...form, live: "none", typedOver: { F5: "三人" } }),
        },
      ]
    );
    const { rows, total, notes } = sideRows(summaryOf(grids));
    expect(rows.map((row) => row["unit"]?.value)).toEqual([
      "青山镇",
      "绿水镇 ※",
      "大河乡 ※",
      "石桥镇",
    ]);
    expect(rows[1]?.["all.all"]).toEqual({ value: null, look: "faded-count" });
    expect(rows[1]?.["code"]?.value).toBe("——");
    expect(rows[2]?.["all.all"]?.look).toBe("faded-count");
    expect(total["unit"]?.value).toBe("合计（通过审核的2个）");
    expect(total["all.all"]?.value).toBe(
      expected("青山镇", 2025, [12]) + expected("石桥镇", 2025, [12])
    );
    expect(notes[0]).toBe(
      "以下单位未计入合计（名称后有※）：绿水镇（未报）、大河乡（有必须更正的问题1条）。查清补齐后请重新审核；问题见“审核结果”。"
    );
  });

  it("leaves an office that lacks an earlier month out of the year so far, and says which month", () => {
    const grids = forms(
      OFFICES,
      [2025],
      [{ office: "石桥镇", year: 2025, month: "2025-03", side: "registration", form: null }]
    );
    const { total, notes } = sideRows(summaryOf(grids));
    expect(notes[0]).toBe("以下单位的累计不全，未计入累计的合计：石桥镇（3月未报）。");
    expect(total["to-date.all"]?.value).toBe(
      ["青山镇", "绿水镇", "大河乡"].reduce((sum, office) => sum + expected(office, 2025, YEAR), 0)
    );
    expect(total["all.all"]?.value).toBe(
      OFFICES.reduce((sum, office) => sum + expected(office, 2025, [12]), 0)
    );
  });

  it("leaves the change blank, never 0, where last year is not known", () => {
    const lone = sideRows(summaryOf(forms(OFFICES, [2025])));
    expect(values(lone.rows[0] ?? {}, ["last.month", "change.month"])).toEqual([null, null]);
    expect(lone.notes[0]).toContain("没有去年同期的表");

    const grids = forms(
      OFFICES,
      [2024, 2025],
      [{ office: "青山镇", year: 2024, month: "2024-12", side: "registration", form: null }]
    );
    const { rows, total, notes } = sideRows(summaryOf(grids));
    expect(values(rows[0] ?? {}, ["change.month", "change.to-date"])).toEqual([null, null]);
    expect(rows[1]?.["change.month"]?.value).toEqual(expect.any(Number));
    expect(values(total, ["last.month", "change.month"])).toEqual([null, null]);
    expect(notes[0]).toContain("合计的“去年同期”和“增减”空着：青山镇");
  });

  it("does not add a county's own form to those of its townships", () => {
    const county = cleanYear({
      year: 2025,
      reportingUnit: "某县",
      units: OFFICES,
      births: 20,
      seed: 3,
    });
    const own = formsOf(county).map((form) => ({ ...gridOf(standardForm(form)), file: "县.xlsx" }));
    const { rows, notes } = sideRows(summaryOf([...forms(OFFICES, [2025]), ...own]));
    expect(rows.map((row) => text(row["unit"]).replace(" ※", ""))).toEqual(OFFICES);
    expect(notes.some((note) => note.startsWith("某县的表汇总的是其他填报单位的数"))).toBe(true);
  });

  it("gives both sides a page of their own, across, one page wide", () => {
    const plan = summaryOf(forms(OFFICES, [2025]));
    const { first } = sideRows(plan, "health");
    // Title, line of meta and three rows of header above the first row.
    expect(plan.pageBreaks).toEqual([first - 5]);
    expect(plan.portrait).toBeUndefined();
    expect(text(plan.rows[1]?.[1])).toBe("2025年12月出生实名制汇总表（汇总）");
    expect(text(plan.rows[first - 5]?.[1])).toBe(
      "2025年12月卫生部门出生情况信息采集卡汇总表（汇总）"
    );
    expect(text(plan.rows.at(-1)?.[1])).toMatch(/^负责人：.*审核人：.*填表人：.*填报日期：/);
  });
});

describe("the summary of one office", () => {
  const one = (changes: readonly Change[] = []) => forms(["青山镇"], [2025], changes);

  it("has a row a unit, each with the unit's own cells", () => {
    const plan = summaryOf(one());
    const { rows, total } = sideRows(plan);
    expect(rows.map((row) => row["unit"]?.value)).toEqual(UNITS);
    expect(rows[0]?.["1.male"]?.formula).toBe("SUM('12月'!F5)");
    expect(total["1.male"]?.formula).toBe("SUMIF(X7:X9,1,G7:G9)");
  });

  it("keeps only the unit with the error out of the sum", () => {
    const { rows, total } = sideRows(
      summaryOf(
        one([
          {
            office: "青山镇",
            year: 2025,
            month: "2025-12",
            side: "registration",
            form: (form) => ({ ...form, live: "none", typedOver: { F6: -3 } }),
          },
        ])
      )
    );
    expect(rows.map((row) => row["unit"]?.value)).toEqual(["东村", "西村 ※", "南村"]);
    expect(total["unit"]?.value).toBe("合计（通过审核的2个）");
    const sum = Number(rows[0]?.["all.all"]?.value) + Number(rows[2]?.["all.all"]?.value);
    expect(total["all.all"]?.value).toBe(sum);
  });

  it("of very many units is one row, live over whole columns", () => {
    const units = Array.from({ length: 201 }, (_, index) => `第${index + 1}村`);
    const clean = cleanYear({ year: 2025, reportingUnit: "某县", units, births: 2, seed: 1 });
    const grids = formsOf(clean).map((form) => gridOf(standardForm(form)));
    const { rows, total } = sideRows(summaryOf(grids));
    expect(rows.map((row) => row["unit"]?.value)).toEqual(["全部单位"]);
    expect(rows[0]?.["1.male"]?.formula).toBe("SUM('12月'!F5:F205)");
    expect(total["unit"]?.value).toBe("合计（201个单位）");
  });
});

it("a workbook without a month that is due says that there is nothing to add up", () => {
  const plan = summaryOf([]);
  expect(plan.rows.map((row) => text(row[1]))).toEqual([
    "unit",
    "还没有已到期、填了数的月报表，无从汇总。",
  ]);
});

it("is complete in English", () => {
  const { total, notes } = sideRows(summaryOf(forms(OFFICES, [2025]), "en"));
  expect(total["unit"]?.value).toBe("Total (4 units)");
  expect(notes[0]).toContain("no forms of last year");
  expect(notes.join()).not.toMatch(/[\u4e00-\u9fff]/);
});

if (hasLibreOffice()) {
  it("recalculates in LibreOffice to what was added up here", async () => {
    const grids = forms(
      OFFICES,
      [2024, 2025],
      [
        {
          office: "大河乡",
          year: 2025,
          month: "2025-12",
          side: "registration",
          form: (form) => ({ ...form, live: "none", typedOver: { F5: "三人" } }),
        },
      ]
    );
    const sheets = reportWordsIn("zh");
    const { plans } = planReport(assessed(grids), grids, sheets, { version: "0", copies: true });
    const needed = plans.filter(({ kind }) => kind === "summary" || kind === "source-copy");
    const { bytes } = await writeResult(null, needed, { settings: null });
    const now = await recalculated(bytes);
    const summary = needed[0];
    if (!summary) throw new Error("no summary");
    let live = 0;
    const differing = summary.rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => {
        if (cell?.formula === undefined) return [];
        live += 1;
        const place = `${summary.name}!${a1(row, column)}`;
        const found = now.get(place) ?? null;
        const same =
          typeof cell.value === "number" && typeof found === "number"
            ? Math.abs(cell.value - found) < 1e-9
            : (cell.value ?? "") === (found ?? "");
        return same ? [] : [[place, cell.value, found]];
      })
    );
    expect(differing).toEqual([]);
    expect(live).toBeGreaterThan(200);
  }, 180_000);
}
