/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { RatioOverview } from "../../../src/taskpane/judge/judgement";
import { RatioPage } from "../../../src/taskpane/ratio/ratio-page";
import { judgedSample } from "../judged-sample";
import type { JudgedSample } from "../judged-sample";
import { renderPane } from "../pane-fixture";
import type { PaneOptions, RenderedPane } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

let sample: JudgedSample;
/** Of the villages, in the order of the sheets. */
let units: readonly string[];
let tooFew: string;
beforeAll(async () => {
  sample = await judgedSample();
  const subjects = await sample.lists.subjects();
  units = subjects.filter(({ unit }) => unit !== "*").map(({ unit }) => unit);
  tooFew = subjects.find(({ verdict }) => verdict === "too-few")?.unit ?? "";
});

/** Renders and lets the judge answer. */
async function show(options: PaneOptions): Promise<RenderedPane> {
  return act(async () => {
    const pane = renderPane(<RatioPage />, options);
    await Promise.resolve();
    return pane;
  });
}

async function choose(unit: string): Promise<void> {
  await userEvent.click(screen.getByRole("combobox"));
  await userEvent.keyboard(unit);
  await userEvent.click(screen.getByRole("option", { name: unit }));
}

test("before the first check the page says what to do", async () => {
  await show({ state: { ...sample.state, checked: false } });
  expect(screen.getByText(/还没有审核/)).toBeTruthy();
  expect(screen.queryByText(/95%区间/)).toBeNull();
});

test("all units of the sample: ratio, interval, births, verdict and what it means", async () => {
  await show(sample);
  const heading = await screen.findByRole("heading", { name: "统计年度 2025年1月—12月" });
  const card = within(heading.parentElement ?? document.body);
  expect(card.getByText("103.57")).toBeTruthy();
  expect(card.getByText("95%区间 88—122")).toBeTruthy();
  expect(card.getByText("男 319 · 女 308 · 合计 627")).toBeTruthy();
  expect(card.getByText("尚不能认定偏离")).toBeTruthy();
  expect(card.getByText(/既不能认定偏离，也不能说正常/)).toBeTruthy();
});

test("the months are drawn, and given as numbers on demand", async () => {
  await show(sample);
  const drawing = await screen.findByRole("img", { name: /^各月性别比的图/ });
  expect(drawing.getAttribute("aria-label")).toContain("共 12 个月");
  expect(drawing.querySelectorAll("circle")).toHaveLength(12);
  await userEvent.click(screen.getByRole("button", { name: "看数字" }));
  expect(screen.queryByRole("img", { name: /^各月性别比的图/ })).toBeNull();
  const table = screen.getByRole("table", { name: "各月性别比" });
  expect(within(table).getAllByRole("row")).toHaveLength(13);
  const july = within(table).getByRole("row", { name: /2025年7月/ });
  expect(
    within(july)
      .getAllByRole("cell")
      .map((cell) => cell.textContent)
  ).toEqual(["34", "19", "178.95", "99—332"]);
});

test("parities stand with their births, intervals and verdicts", async () => {
  await show(sample);
  const table = await screen.findByRole("table", { name: "分孩次" });
  const first = within(table).getByRole("row", { name: /一孩/ });
  expect(
    within(first)
      .getAllByRole("cell")
      .map((cell) => cell.textContent)
  ).toEqual(["151", "142", "106.34", "84—135", "尚不能认定偏离"]);
});

test("units are listed in the order of the sheets and found by name", async () => {
  await show(sample);
  const choice = await screen.findByRole("combobox", { name: "看哪里的性别比" });
  await userEvent.click(choice);
  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual([
    "青山镇（全部单位）",
    ...units,
  ]);
  await userEvent.keyboard("社区");
  expect(screen.getAllByRole("option").map((option) => option.textContent)).toEqual(
    units.filter((unit) => unit.includes("社区"))
  );
});

test("a chosen unit with few births is shown, and not judged", async () => {
  await show(sample);
  await choose(tooFew);
  expect((await screen.findAllByText("出生数太少，不作判断")).length).toBeGreaterThan(0);
  expect(screen.getByText(/再多1个男孩就变成/)).toBeTruthy();
});

test("a unit whose figures do not come says so", async () => {
  const overview = () => Promise.reject(new Error("stopped"));
  await show({ ...sample, lists: { ...sample.lists, overview } });
  await choose(tooFew);
  expect((await screen.findByRole("alert")).textContent).toContain("没有取到");
});

test("a unit that an edit took away gives way to all units", async () => {
  let gone = false;
  const subjects = async () => {
    const all = await sample.lists.subjects();
    return gone ? all.filter(({ unit }) => unit !== tooFew) : all;
  };
  const pane = await show({ ...sample, lists: { ...sample.lists, subjects } });
  await choose(tooFew);
  expect(screen.getByRole("combobox").getAttribute("value")).toBe(tooFew);
  gone = true;
  await act(async () => {
    pane.show({ judgement: { ...sample.judgement } });
    await Promise.resolve();
  });
  expect(screen.getByRole("combobox").getAttribute("value")).toBe("青山镇（全部单位）");
});

test("without girls the ratio is a dash with its reason and the limit is infinite in words", async () => {
  const { judgement } = sample;
  const [all] = judgement.ratios;
  const [card] = all?.cards ?? [];
  if (!all || !card) throw new Error("the sample has no ratio");
  const noGirls = { ...card, male: 5, female: 0, ratio: null, low: 91.64, high: null };
  const overview: RatioOverview = { ...all, cards: [{ ...noGirls, verdict: "too-few" }] };
  await show({
    state: { ...sample.state, judgement: { ...judgement, ratios: [overview] } },
  });
  expect(screen.getByText("—")).toBeTruthy();
  expect(screen.getByText("无法计算")).toBeTruthy();
  expect(screen.getByText("95%区间 92—∞（没有上限）")).toBeTruthy();
  expect(screen.getByText("女婴为0，无法计算。")).toBeTruthy();
  expect(screen.queryByText("出生数太少，不作判断")).toBeNull();
});

test.each(["zh", "en"] as const)("axe finds nothing serious (%s)", async (language) => {
  const { container } = await show({ ...sample, language });
  await screen.findByRole("img", { name: /^(各月性别比的图|Chart of the ratio)/ });
  expect(await seriousFindings(container)).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: /^(看数字|Show numbers)$/ }));
  expect(await seriousFindings(container)).toEqual([]);
});
