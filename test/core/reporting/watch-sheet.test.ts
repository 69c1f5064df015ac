/** 出生监测: months, charts, limits, changes by parity and the deviation of girls, from sheets to plan. */
import type { GridRange, SheetGrid } from "../../../src/core/model/sheet-grid";
import type { PlanCell, PlanChart, SheetPlan } from "../../../src/core/model/sheet-plan";
import { addMonths } from "../../../src/core/model/period";
import { clerkEntries } from "../../../src/core/reading/own-sheets";
import { planReport } from "../../../src/core/reporting/plan-report";
import { WATCH_KEYS } from "../../../src/core/reporting/watch-draft";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import { assessed } from "../../hosts/excel/judged-plans";
import { sheetGrid, standardForm } from "../../support/sheet-grid";

type Counts = readonly [number, number, number, number, number, number];

/** The same counts of one village (boys and girls of three parities) month after month. */
interface Run {
  readonly months: number;
  readonly counts: Counts;
}

/** From January 2024 on, one form a month. */
function office(runs: readonly Run[], reportingUnit = "清河县"): SheetGrid[] {
  const months = runs.flatMap(({ months: many, counts }) => Array<Counts>(many).fill(counts));
  return months.map((counts, index) => {
    const month = addMonths("2024-01", index);
    const name = `${reportingUnit}${month}`;
    return standardForm({ units: { 东村: counts }, month, reportingUnit, name });
  });
}

function watchPlan(grids: readonly SheetGrid[], language: "zh" | "en" = "zh"): SheetPlan {
  const options = { version: "0", copies: false };
  const { plans } = planReport(assessed(grids), grids, reportWordsIn(language), options);
  const plan = plans.find(({ kind }) => kind === "watch");
  if (!plan) throw new Error("no sheet of the watch");
  return plan;
}

function texts({ rows }: SheetPlan): string[] {
  return rows.flatMap((row) => row.flatMap((cell) => (cell ? [String(cell.value ?? "")] : [])));
}

function rowOf(plan: SheetPlan, first: string): number {
  return plan.rows.findIndex((row) => row[1]?.value === first);
}

function cellOf(plan: SheetPlan, month: string, key: (typeof WATCH_KEYS)[number]): PlanCell | null {
  return plan.rows[rowOf(plan, month)]?.[WATCH_KEYS.indexOf(key)] ?? null;
}

function values({ rows }: SheetPlan, range: GridRange): (string | number | null)[] {
  return rows
    .slice(range.firstRow, range.lastRow + 1)
    .map((row) => row[range.firstColumn]?.value ?? null);
}

function chart(plan: SheetPlan, name: string): PlanChart {
  const found = plan.charts?.find((each) => each.name === name);
  if (!found) throw new Error(`no chart ${name}`);
  return found;
}

/** 300 boys and 280 girls a month: 107.14. */
const EVEN: Counts = [150, 140, 120, 110, 30, 30];
/** 340 boys and 240 girls a month: 141.67. */
const SHIFTED: Counts = [160, 130, 140, 90, 40, 20];

describe("the months", () => {
  const plan = watchPlan(office([{ months: 14, counts: EVEN }]));

  it("add up the source cells of each month, and of twelve months from the twelfth on", () => {
    const male = cellOf(plan, "2024年3月", "male");
    expect(male?.value).toBe(300);
    expect(male?.formula).toMatch(/^SUM\('清河县2024-03'!\w+\)$/);
    expect(cellOf(plan, "2024年11月", "male12")).toEqual({ value: null, look: "ratio" });
    const row = rowOf(plan, "2024年12月") + 1;
    expect(cellOf(plan, "2024年12月", "male12")).toEqual({
      value: 3600,
      formula: `SUM(C${row - 11}:C${row})`,
      look: "count",
    });
    expect(cellOf(plan, "2024年12月", "ratio")?.value).toBeCloseTo((3600 / 3360) * 100, 10);
    expect(cellOf(plan, "2024年12月", "low")?.formula).toMatch(/^IF\(F\d+\+G\d+=0,"".*BETAINV/);
  });

  it("gather the two sums from month to month, with the levels as cells", () => {
    const row = rowOf(plan, "2024年3月") + 1;
    const formula = String(cellOf(plan, "2024年3月", "up")?.formula);
    expect(formula).toMatch(new RegExp(`^MAX\\(0,K${row - 1}\\+C${row}\\*\\(LN\\(\\$E\\$`));
    expect(String(cellOf(plan, "2024年1月", "up")?.formula)).toMatch(/^MAX\(0,0\+/);
    const levels = rowOf(plan, "上行");
    expect(plan.rows[levels]?.slice(2, 6).map((cell) => cell?.value)).toEqual([
      107,
      null,
      115,
      null,
    ]);
    const fallen = plan.rows[levels + 1];
    expect(fallen?.slice(1, 6).map((cell) => cell?.value)).toEqual(["下行", 103, null, 96, null]);
  });

  it("stand still, and are blank, where a month has no form", () => {
    const all = office([{ months: 14, counts: SHIFTED }]);
    const gap = watchPlan(all.filter((_, index) => index !== 2));
    expect(cellOf(gap, "2024年3月", "births")?.value).toBeNull();
    const row = rowOf(gap, "2024年3月") + 1;
    expect(cellOf(gap, "2024年3月", "up")?.formula).toBe(`K${row - 1}`);
    expect(cellOf(gap, "2024年3月", "up")?.value).toBe(cellOf(gap, "2024年2月", "up")?.value);
    expect(cellOf(gap, "2024年12月", "male12")?.value).toBeNull();
  });

  it("say nothing of an alarm while none rings, and that this proves nothing", () => {
    expect(texts(plan)).toContain("到2025年2月没有报警。");
    expect(texts(plan).join("\n")).toMatch(
      /没有报警不等于正常。按每月约580个出生，真实水平升到115，12个月内报警的机会\d+%。/
    );
  });
});

describe("what is stated beside the charts", () => {
  const plan = watchPlan(office([{ months: 14, counts: EVEN }]));
  const all = texts(plan).join("\n");

  it("is the chance of a false alarm", () => {
    expect(all).toMatch(/没有变化时，5年内两图误报一次以上的机会约10%/);
  });

  it("is how many births it takes to be sure, by fixed levels and not by the ratio observed", () => {
    const first = rowOf(plan, "上行");
    const needed = [0, 1, 2, 3].map((down) => {
      const row = plan.rows[first + down] ?? [];
      return [row[8]?.value, row[12]?.value, row[14]?.value];
    });
    // Births as in statistics.md §3 (two-sided 5 %, power 80 %), months of 580 births.
    expect(needed).toEqual([
      [112, 15_089, 27],
      [115, 6060, 11],
      [120, 2401, 5],
      [130, 836, 2],
    ]);
    const months = plan.rows[first]?.[14]?.formula ?? "";
    const [from, to] = [rowOf(plan, "2024年1月") + 1, rowOf(plan, "2025年2月") + 1];
    expect(months).toContain(`MEDIAN(E${from}:E${to})`);
  });
});

describe("an alarm", () => {
  const plan = watchPlan(
    office([
      { months: 12, counts: EVEN },
      { months: 12, counts: SHIFTED },
    ])
  );

  it("is told in words with its month and with the births that it takes to be sure", () => {
    const [outcome] = texts(plan).filter((text) => text.endsWith("上行报警。"));
    expect(outcome).toMatch(/^2025年\d月上行报警。$/);
    expect(texts(plan).join("\n")).toMatch(
      /报警不是认定，也不说明原因。请先核对登记（女婴漏报、迟报，性别、孩次填错）.*约需6060个出生（按现在每月的出生数，约11个月）/
    );
    const months = plan.rows.filter((row) => row[14]?.value === "上行报警");
    expect(months).toHaveLength(1);
    expect(months[0]?.[14]?.formula).toMatch(/^IF\(AND\(K(\d+)>=\$G\$\d+,K\d+<\$G\$\d+\)/);
  });

  it("is amber, and nothing in the sheet is red or calls a ratio high by itself", () => {
    expect(plan.conditionalLooks.map(({ look }) => look)).toEqual(["warning"]);
    expect(plan.rows.flat().some((cell) => cell?.look === "error")).toBe(false);
    expect(texts(plan).join("")).not.toMatch(/明显|严重|偏高|偏低|异常|失衡/);
  });
});

describe("the charts", () => {
  const plan = watchPlan(office([{ months: 16, counts: EVEN }]));

  it("draw the rolling year with its limits and references", () => {
    const { series } = chart(plan, "hengbi.watch-rolling.1");
    expect(series.map(({ name }) => name)).toEqual([
      "性别比",
      "95%区间下限",
      "95%区间上限",
      "参考值107",
      "参考值103",
    ]);
    const [ratio, , , above] = series;
    if (!ratio || !above) throw new Error("five series");
    expect(values(plan, ratio.x)).toEqual(["2024-12", "2025-01", "2025-02", "2025-03", "2025-04"]);
    expect(new Set(values(plan, ratio.values))).toEqual(new Set([(3600 / 3360) * 100]));
    expect(new Set(values(plan, above.values))).toEqual(new Set([107]));
  });

  it("draw both sums with the limit that they share", () => {
    const { series } = chart(plan, "hengbi.watch-cusum.1");
    expect(series.map(({ name }) => name)).toEqual(["上行累计和", "下行累计和", "报警线"]);
    const limit = series[2];
    expect(new Set(limit ? values(plan, limit.values) : [])).toEqual(
      new Set([cellOf(plan, "2024年1月", "up-limit")?.value])
    );
  });

  it("stand beside each other on cells that hold nothing", () => {
    const anchors = plan.charts?.map(({ anchor }) => anchor) ?? [];
    expect(anchors).toHaveLength(2);
    expect(anchors[1]?.firstColumn).toBe((anchors[0]?.lastColumn ?? 0) + 1);
    for (const { firstRow, lastRow } of anchors) {
      for (const row of plan.rows.slice(firstRow, lastRow + 1)) expect(row).toEqual([]);
    }
  });

  it("are not drawn of a rolling year that is not there yet", () => {
    const young = watchPlan(office([{ months: 8, counts: EVEN }]));
    expect(young.charts?.map(({ name }) => name)).toEqual(["hengbi.watch-cusum.1"]);
    expect(texts(young)).toContain("连续有表的月份不足13个，近12个月的曲线暂不画。");
  });
});

describe("several offices", () => {
  const names = ["甲镇", "乙镇", "丙镇", "丁镇", "戊镇"];
  const plan = watchPlan(
    names.flatMap((name) => office([{ months: 13, counts: [30, 28, 0, 0, 0, 0] }], name))
  );

  it("are watched together, first in the sheet; the others are listed without an alarm", () => {
    const headings = plan.rows.flatMap((row) =>
      String(row[1]?.value ?? "").endsWith("全部单位") ||
      /^.镇（全部单位）$/.test(String(row[1]?.value))
        ? [row[1]?.value]
        : []
    );
    expect(headings).toEqual(["全部单位", ...names.map((name) => `${name}（全部单位）`)]);
    expect(texts(plan).filter((text) => /没有报警。$/.test(text))).toHaveLength(1);
    expect(texts(plan).filter((text) => text.startsWith("不单独设报警线"))).toHaveLength(5);
  });

  it("have charts for the first few only, and the sheet says so", () => {
    expect(new Set(plan.charts?.map(({ name }) => name)).size).toBe(plan.charts?.length);
    expect(plan.charts?.filter(({ name }) => name.includes("rolling"))).toHaveLength(4);
    expect(texts(plan).join("\n")).toContain("共6个填报单位（含合计、分城乡等）。前4个画图");
  });
});

describe("a change of the ratio", () => {
  const plan = watchPlan(
    office([
      { months: 12, counts: EVEN },
      { months: 12, counts: SHIFTED },
    ])
  );
  const heading = rowOf(plan, "清河县（全部单位）：2024年1月—12月 → 2025年1月—12月");
  const [total = [], test = []] = plan.rows.slice(heading + 5, heading + 7);

  it("is split by parity into two parts that add up to it", () => {
    const parities = plan.rows.slice(heading + 2, heading + 5);
    expect(parities.map((row) => row[1]?.value)).toEqual(["一孩", "二孩", "多孩"]);
    const sum = (column: number) =>
      parities.reduce((all, row) => all + Number(row[column]?.value), 0);
    const change = (4080 / 2880 - 3600 / 3360) * 100;
    expect(Number(total[10]?.value)).toBeCloseTo(sum(10), 9);
    expect(Number(total[11]?.value)).toBeCloseTo(sum(11), 9);
    expect(Number(total[12]?.value)).toBeCloseTo(change, 9);
    expect(Number(total[10]?.value) + Number(total[11]?.value)).toBeCloseTo(change, 9);
    expect(total[10]?.formula).toMatch(/^SUM\(K\d+:K\d+\)$/);
  });

  it("is called a rise only by its test, live", () => {
    expect(Number(test[2]?.value)).toBeGreaterThan(1.96);
    expect(test[3]?.value).toBe("上升（有统计依据）");
    expect(test[3]?.formula).toContain('"在偶然波动范围内"');
    const even = watchPlan(office([{ months: 24, counts: EVEN }]));
    expect(texts(even)).toContain("在偶然波动范围内");
    expect(texts(even)).not.toContain("上升（有统计依据）");
  });

  it("is not split where a parity has no girls", () => {
    const none = watchPlan(office([{ months: 24, counts: [150, 140, 120, 110, 5, 0] }]));
    expect(texts(none).join("\n")).toContain("未作孩次分解");
  });
});

describe("the deviation of girls", () => {
  it("stands beside a verdict with its interval and its caution", () => {
    const plan = watchPlan(office([{ months: 12, counts: SHIFTED }]));
    const row = plan.rows.find((cells) => cells[1]?.value === "清河县（全部单位） 合计");
    expect(row?.slice(4, 8).map((cell) => cell?.value)).toEqual([
      4080,
      2880,
      (4080 / 2880) * 100,
      107,
    ]);
    expect(Number(row?.[8]?.value)).toBeCloseTo(4080 / 1.07 - 2880, 9);
    expect(Number(row?.[9]?.value)).toBeGreaterThan(0);
    expect(row?.[9]?.formula).toContain("BETAINV(0.025,");
    expect(texts(plan).join("\n")).toContain("它不说明原因，也不是补报的指标");
  });

  it("is not there without one", () => {
    const plan = watchPlan(office([{ months: 12, counts: EVEN }]));
    expect(texts(plan).join("\n")).not.toContain("女婴数估计差额");
  });
});

describe("the sheet", () => {
  it("says in one line why there is nothing to watch", () => {
    const named = standardForm({ units: { 东村: EVEN }, month: "2024-03" });
    const [title = []] = named.values;
    const quarter = {
      ...named,
      name: "一季度",
      values: [["2024年1月至3月出生实名制汇总表", ...title.slice(1)], ...named.values.slice(1)],
    };
    const plan = watchPlan([quarter]);
    expect(plan.charts).toBeUndefined();
    expect(plan.rows).toHaveLength(3);
    expect(String(plan.rows[2]?.[1]?.value)).toMatch(/^没有可监测的内容：.*补齐后重新审核。$/);
  });

  it("holds nothing that reads as typed by the clerk", () => {
    const plan = watchPlan(office([{ months: 14, counts: EVEN }]));
    const grid = sheetGrid(
      plan.name,
      plan.rows.map((row) => row.map((cell) => cell?.value ?? null))
    );
    expect(clerkEntries([{ ...grid, ownKind: "watch" }]).rows).toEqual([]);
  });

  it("is told in English too", () => {
    const plan = watchPlan(office([{ months: 14, counts: EVEN }]), "en");
    expect(plan.charts?.map(({ title }) => title)).toEqual([
      "Sex ratio at birth of the last 12 months: 清河县 (all units)",
      "Chart of sums (CUSUM): 清河县 (all units)",
    ]);
    expect(texts(plan).join("\n")).toMatch(/the chance of at least one false alarm .* about 10%/);
  });
});
