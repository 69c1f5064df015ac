/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { addMonths } from "../../../src/core/model/period";
import type { GirlsDeviation, RatioChange, Watched } from "../../../src/core/model/surveillance";
import type { Funnel, PlainRatio, WatchView } from "../../../src/taskpane/judge/judgement";
import type { Subject } from "../../../src/taskpane/ratio/ratio-subject";
import { WatchSection } from "../../../src/taskpane/watch/watch-section";
import { EMPTY_JUDGEMENT, renderPane } from "../pane-fixture";
import type { RenderedPane } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

const COUNTY: Subject = { reportingUnit: "清河县", unit: "*", part: null };
const VILLAGE: Subject = { reportingUnit: "清河县", unit: "北村", part: null };

/** 14 months; in the last one the upward chart passes its limit. */
const WATCHED: Watched = {
  reportingUnit: "清河县",
  part: null,
  unwatched: null,
  birthsAMonth: 500,
  design: {
    births: 500,
    ...{ control: 107, high: 115, controlLow: 103, low: 96, upLimit: 4.22, downLimit: 4.22 },
    falseAlarm: 0.1,
    power: [{ truth: 115, caughtInYear: 0.58, birthsNeeded: 6060 }],
  },
  months: Array.from({ length: 14 }, (_, index) => ({
    month: addMonths("2024-01", index),
    male: 270,
    female: 230,
    rolling:
      index < 11
        ? null
        : {
            span: `${addMonths("2024-01", index - 11)}/${addMonths("2024-01", index)}`,
            ...{ male: 3240, female: 2760, ratio: (3240 / 2760) * 100, low: 111.5, high: 123.6 },
          },
    up: index === 13 ? 4.5 : index * 0.3,
    down: 0,
    alarm: index === 13 ? "high" : null,
  })),
};

const CHANGE: RatioChange = {
  reportingUnit: "清河县",
  part: null,
  spanKind: "year",
  from: "2024-01/2024-12",
  to: "2025-01/2025-12",
  countsBefore: { male: 300, female: 280 },
  countsAfter: { male: 310, female: 270 },
  before: (300 / 280) * 100,
  after: (310 / 270) * 100,
  ratioPart: 8.1,
  compositionPart: (310 / 270 - 300 / 280) * 100 - 8.1,
  parities: [
    {
      parity: "1",
      before: { male: 160, female: 150 },
      after: { male: 170, female: 140 },
      ratioPart: 8.1,
      compositionPart: -0.2,
    },
  ],
  z: 0.6,
};

const DEVIATION: GirlsDeviation = {
  of: { ...COUNTY, span: "2025-01/2025-12", spanKind: "year", parity: "all" },
  reference: 107,
  estimate: 447.4,
  low: 302.2,
  high: 591.6,
};

function point(unit: string, male: number, female: number): PlainRatio {
  return {
    ...{ reportingUnit: "清河县", unit, part: null, span: "2025-01/2025-12", spanKind: "year" },
    ...{ parity: "all", male, female, ratio: (male / female) * 100, low: 75, high: 171 },
    ...{ pAbove: 0.4, pBelow: 0.6, qAbove: 0.4, qBelow: 0.6, family: "units", tests: 3 },
    verdict: "undetermined",
  };
}

const FUNNEL: Funnel = {
  spanKind: "year",
  span: "2025-01/2025-12",
  points: [point("东村", 53, 47), point("北村", 61, 58), point("南村", 120, 101)],
  undrawn: 0,
  withoutRatio: 1,
  beyondAxis: 0,
  mostBirths: 221,
  axis: { min: 60, max: 180, step: 20 },
  curve: [20, 100, 230].map((births) => ({
    births,
    inner: { low: births < 50 ? null : 80, high: births < 50 ? null : 140 },
    outer: { low: births < 50 ? null : 70, high: births < 50 ? null : 160 },
  })),
};

const VIEW: WatchView = {
  watched: WATCHED,
  changes: [CHANGE],
  deviations: [DEVIATION],
  funnel: FUNNEL,
};

interface Shown extends RenderedPane {
  readonly chosen: Subject[];
}

interface Options {
  readonly of?: Subject;
  readonly language?: "zh" | "en";
}

function show(view: WatchView | Error, { of = COUNTY, language = "zh" }: Options = {}): Shown {
  const chosen: Subject[] = [];
  const pane = renderPane(
    <WatchSection judgement={EMPTY_JUDGEMENT} chosen={of} onChoose={(one) => chosen.push(one)} />,
    {
      language,
      lists: {
        watch: () => (view instanceof Error ? Promise.reject(view) : Promise.resolve(view)),
      },
    }
  );
  return { ...pane, chosen };
}

async function cells(row: RegExp, of: HTMLElement): Promise<(string | null)[]> {
  const found = await within(of).findByRole("row", { name: row });
  return within(found)
    .getAllByRole("cell")
    .map((cell) => cell.textContent);
}

test("an alarm is said in words, with what it is not and how many births it takes", async () => {
  show(VIEW);
  expect(await screen.findByText("2025年2月上行报警。")).toBeTruthy();
  expect(
    screen.getByText(/报警不是认定，也不说明原因.*约需6060个出生（按现在每月的出生数，约13个月）/)
  ).toBeTruthy();
  expect(screen.getByText(/5年内两图误报一次以上的机会约10%/)).toBeTruthy();
  const table = screen.getByRole("table", { name: /要多少出生数才有把握/ });
  expect(await cells(/115/, table)).toEqual(["58%", "6,060"]);
});

test("the rolling year and the sums are pictures, and tables on demand", async () => {
  show(VIEW);
  const rolling = await screen.findByRole("img", { name: /^近12个月性别比的图，共 3 个月/ });
  expect(rolling.querySelectorAll("circle")).toHaveLength(3);
  const sums = screen.getByRole("img", { name: /^累计和图，共 14 个月.*报警线 4\.22/ });
  expect([...sums.querySelectorAll("title")].map((title) => title.textContent)).toEqual([
    "2025年2月 上行报警",
  ]);
  await userEvent.click(screen.getByRole("button", { name: "看数字：近12个月性别比" }));
  const months = screen.getByRole("table", { name: "近12个月性别比" });
  expect(await cells(/2024年12月/, months)).toEqual(["3,240", "2,760", "117.39", "111.50—123.60"]);
  await userEvent.click(screen.getByRole("button", { name: "看数字：累计和图（CUSUM）" }));
  const chart = screen.getByRole("table", { name: "累计和图（CUSUM）" });
  expect(await cells(/2025年2月/, chart)).toEqual(["4.50", "0.00", "上行报警"]);
  expect(await cells(/2025年1月/, chart)).toEqual(["3.60", "0.00", "无"]);
});

test("a change within chance is called that, and its parts add up", async () => {
  show(VIEW);
  expect(await screen.findByText("在偶然波动范围内")).toBeTruthy();
  const table = screen.getByRole("table", { name: /^变化的孩次分解/ });
  expect(await cells(/一孩/, table)).toEqual(["106.67", "121.43", "+8.10", "−0.20", "+7.90"]);
  expect(await cells(/^合计/, table)).toEqual(["107.14", "114.81", "+8.10", "−0.43", "+7.67"]);
});

test("the deviation of girls has its interval and its caution", async () => {
  show(VIEW);
  const table = await screen.findByRole("table", { name: "女婴数估计差额" });
  expect(await cells(/统计年度/, table)).toEqual(["447", "302—592"]);
  expect(screen.getByText(/它不说明原因，也不是补报的指标/)).toBeTruthy();
});

test("the funnel tells who a point is, unit by unit, and opens it", async () => {
  const { chosen } = show(VIEW);
  const funnel = await screen.findByRole("img", { name: /^漏斗图，共 3 个单位/ });
  expect(funnel.querySelectorAll("circle")).toHaveLength(3);
  const said = screen.getByRole("status");
  expect(said.textContent).toBe("指向或点一个点，看是哪个单位。");
  await userEvent.click(screen.getByRole("button", { name: "下一个单位" }));
  expect(said.textContent).toBe(
    "东村 男 53 · 女 47 · 合计 100 · 性别比 112.77 · 95%区间 75—171 · 尚不能认定偏离"
  );
  expect(funnel.querySelectorAll("circle")).toHaveLength(4);
  await userEvent.click(screen.getByRole("button", { name: "上一个单位" }));
  expect(said.textContent).toMatch(/^南村/);
  await userEvent.click(screen.getByRole("button", { name: "看南村的性别比" }));
  expect(chosen).toEqual([expect.objectContaining({ unit: "南村", reportingUnit: "清河县" })]);
  expect(screen.getByText("1 个单位没有女婴或没有出生，无法计算，未画。")).toBeTruthy();
});

test("the funnel follows the pointer, and names nobody where no point is near", async () => {
  show(VIEW);
  const funnel = await screen.findByRole("img", { name: /^漏斗图/ });
  // One unit of the picture is one pixel.
  funnel.getBoundingClientRect = () => new DOMRect(0, 0, 300, 176);
  const { pointer } = userEvent.setup();
  await pointer({ target: funnel, coords: { clientX: 40, clientY: 20 } });
  expect(screen.getByRole("status").textContent).toMatch(/^指向或点/);
  // 南村: 221 of 230 births across the plot, 118.81 between 60 and 180 upwards.
  const y = 140 - ((118.81 - 60) / 120) * 132;
  await pointer({ target: funnel, coords: { clientX: 28 + (221 / 230) * 264, clientY: y + 4 } });
  expect(screen.getByRole("status").textContent).toMatch(/^南村/);
});

test("a single unit is marked in the funnel and not watched by month", async () => {
  show({ ...VIEW, watched: null, changes: [], deviations: [] }, { of: VILLAGE });
  expect(await screen.findByText(/单个单位一个月的出生太少/)).toBeTruthy();
  expect(screen.getByRole("status").textContent).toMatch(/^北村/);
  expect(screen.queryByRole("button", { name: /^看北村/ })).toBeNull();
});

test("without limits it says why, and draws no sums", async () => {
  const watched: Watched = {
    ...WATCHED,
    design: null,
    unwatched: "too-few-births",
    birthsAMonth: 12,
  };
  show({ ...VIEW, watched });
  expect(await screen.findByText(/不设报警线：每月约12个出生，少于30个/)).toBeTruthy();
  expect(screen.queryByRole("img", { name: /^累计和图/ })).toBeNull();
});

test("figures that do not come are said", async () => {
  show(new Error("stopped"));
  expect((await screen.findByRole("alert")).textContent).toContain("没有取到监测的数");
});

test.each(["zh", "en"] as const)("axe finds nothing serious (%s)", async (language) => {
  const { container } = show(VIEW, { language });
  await screen.findAllByRole("img");
  expect(await seriousFindings(container)).toEqual([]);
  for (const button of screen.getAllByRole("button", { name: /^(看数字|Show numbers)/ })) {
    await userEvent.click(button);
  }
  expect(screen.queryByRole("img")).toBeNull();
  expect(await seriousFindings(container)).toEqual([]);
});
