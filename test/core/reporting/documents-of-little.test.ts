/** 文书 where little is known: one side, no sexes, one month, several offices, births of nobody. */
import { assess } from "../../../src/core/assess";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { planReport } from "../../../src/core/reporting/plan-report";
import type { DocumentKind } from "../../../src/core/reporting/result-sheets";
import { resolveReadings } from "../../../src/core/scoring/readings";
import { builtInScheme } from "../../../src/core/scoring/scheme";
import { parseSettings } from "../../../src/core/settings/parse-settings";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import { sheetGrid } from "../../support/sheet-grid";

const KINDS = ["notice", "explanation", "analysis"] as const satisfies readonly DocumentKind[];

interface Form {
  readonly month: number;
  readonly side?: "计生" | "卫生";
  readonly office?: string;
  readonly columns?: readonly string[];
  readonly units: Readonly<Record<string, readonly number[]>>;
}

function form({
  month,
  side = "计生",
  office = "青山镇",
  columns = ["合计", "男", "女"],
  units,
}: Form) {
  const rows = Object.entries(units).map(([name, counts]) => [name, ...counts]);
  const total = columns.map((_, at) =>
    rows.reduce((sum, row) => sum + Number(row[at + 1] ?? 0), 0)
  );
  return sheetGrid(`${side}${office}${month}月`, [
    [`${office}2025年${month}月出生统计表（${side}）`],
    [`填报单位：${office}`],
    ["单位", ...columns],
    ...rows,
    ["合计", ...total],
  ]);
}

/** What is printed of each document, its cells joined with `|`. */
function printed(grids: readonly SheetGrid[]): Readonly<Record<(typeof KINDS)[number], string>> {
  const { settings } = parseSettings({ asOf: "2025-07-10" });
  const scheme = settings && builtInScheme(settings.scheme);
  if (!settings || !scheme) throw new Error("no settings, no scheme");
  const { readings } = resolveReadings(scheme, settings.schemeReadings);
  const options = { version: "0.0.0", copies: false, documents: KINDS };
  const assessed = assess(grids, settings, scheme, readings);
  const { plans } = planReport(assessed, grids, reportWordsIn("zh"), options);
  const text = (kind: DocumentKind) => {
    const plan = plans.find((each) => each.kind === kind);
    const { firstRow, lastRow } = plan?.printArea ?? { firstRow: 0, lastRow: -1 };
    const rows = plan?.rows.slice(firstRow, lastRow + 1) ?? [];
    return rows
      .map((row) =>
        row
          .slice(1)
          .map((cell) => cell?.value ?? "")
          .join("|")
      )
      .join("\n");
  };
  return { notice: text("notice"), explanation: text("explanation"), analysis: text("analysis") };
}

const MONTHS = [1, 2, 3, 4, 5, 6];

describe("documents", () => {
  it("without any form say that there is nothing to write about", () => {
    const { notice, explanation, analysis } = printed([]);
    expect(notice).toContain("还没有已到期、填了数的月报表，写不出通报。");
    expect(explanation).toContain("没有已到期、两边都有表的月份，没有可说明的差异。");
    expect(analysis).toContain("还没有男、女都有数的表，没有可分析的内容。");
    expect(analysis).toContain("内部使用，不下发");
  });

  it("of one side explain no difference", () => {
    const { notice, explanation } = printed(
      MONTHS.map((month) => form({ month, units: { 东村: [9, 5, 4], 西村: [7, 3, 4] } }))
    );
    expect(explanation).toContain("没有可说明的差异");
    expect(notice).toContain("东村");
  });

  it("of forms without sexes state births and neither boys nor a ratio", () => {
    const { notice, analysis } = printed(
      MONTHS.flatMap((month) =>
        (["计生", "卫生"] as const).map((side) =>
          form({ month, side, columns: ["出生合计"], units: { 东村: [9], 西村: [7 + month] } })
        )
      )
    );
    expect(notice).toContain("这半年还没有可列的数。");
    expect(notice).not.toMatch(/性别比为\d/);
    expect(analysis).toContain("还没有男、女都有数的表");
  });

  it("of two offices are signed by nobody in particular, and name the office beside the unit", () => {
    const both = MONTHS.flatMap((month) =>
      ["青山镇", "绿水镇"].flatMap((office) => [
        form({ month, office, units: { 东村: [9, 5, 4], 西村: [7, 3, 4] } }),
        form({ month, office, side: "卫生", units: { 东村: [9, 5, 4], 西村: [8, 4, 4] } }),
      ])
    );
    const { explanation, notice, analysis } = printed(both);
    expect(explanation).toContain("青山镇 西村");
    expect(explanation).toContain("绿水镇 西村");
    expect(notice).toContain("绿水镇");
    expect(analysis).toContain("监测");
  });

  it("of months without any birth divide by nobody", () => {
    const none = MONTHS.flatMap((month) =>
      (["计生", "卫生"] as const).map((side) =>
        form({ month, side, units: { 东村: [0, 0, 0], 西村: [0, 0, 0] } })
      )
    );
    const { notice, explanation, analysis } = printed(none);
    expect(`${notice}${explanation}${analysis}`).not.toMatch(/NaN|undefined|Infinity/);
    expect(explanation).toMatch(/6月\|0\|0\|0/);
  });

  it("of boys alone say that there are no girls", () => {
    const boys = MONTHS.map((month) =>
      form({ month, units: { 东村: [9, 9, 0], 西村: [7, 7, 0] } })
    );
    const { notice, analysis } = printed(boys);
    expect(`${notice}${analysis}`).not.toMatch(/NaN|undefined|Infinity/);
    expect(notice).toContain("无法计算（女婴为0）");
  });
});
