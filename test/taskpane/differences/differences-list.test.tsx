/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FindingsPage } from "../../../src/taskpane/findings/findings-page";
import { giveSizes } from "../findings/sized-page";
import { difference, finding, judgement, mismatch, sexSwap } from "../findings/some-findings";
import { judgedSample } from "../judged-sample";
import type { JudgedSample } from "../judged-sample";
import { renderPane } from "../pane-fixture";
import type { PaneOptions } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

let sample: JudgedSample;
beforeAll(async () => {
  giveSizes();
  sample = await judgedSample();
});

const BOYS = difference("boys");
const GIRLS = difference("girls", { sex: "female", registration: 5, health: 3 });
const OTHER = difference("other", { unit: "王家村", parity: "2", registration: 1, health: 0 });
const JUDGED = judgement(
  [BOYS, GIRLS, OTHER].map(mismatch),
  [BOYS, GIRLS, OTHER],
  [sexSwap("swap", "boys", "girls")]
);

function show(options: PaneOptions = { state: { judgement: JUDGED, checked: true } }) {
  return renderPane(<FindingsPage />, options);
}

const row = (key: string) =>
  within(screen.getAllByRole("row").find((one) => one.dataset["key"] === key) ?? document.body);
const card = (id: string) => row(`source-mismatch/${id}`);
const onlyDifferences = () => userEvent.click(screen.getByRole("switch", { name: "只看两方差异" }));

describe("a card", () => {
  it("shows both sides as equals with their cells and the difference, and never a should-be", () => {
    show();
    const boys = card("boys");
    expect(boys.getByText("李家村 · 2025年3月 · 一孩男")).toBeTruthy();
    expect(boys.getByText("计生").nextSibling?.textContent).toBe("3");
    expect(boys.getByText("卫生").nextSibling?.textContent).toBe("5");
    expect(boys.getByText("相差").nextSibling?.textContent).toBe("−2");
    expect(boys.getByRole("button", { name: "3月!F5" })).toBeTruthy();
    expect(boys.getByRole("button", { name: "3月卫生!F5" })).toBeTruthy();
    expect(document.body.textContent).not.toMatch(/应为|现为|怎么办/);
    // Neither side looks otherwise than the other.
    const figures = ["计生", "卫生"].map((side) => boys.getByText(side).parentElement);
    expect(figures[0]?.className).toBe(figures[1]?.className);
  });

  it("names possible causes as possible, either side as mistaken, and the other cell of the story", () => {
    show();
    const boys = card("boys");
    expect(boys.getByText("可能的原因（待核实）")).toBeTruthy();
    expect(boys.getByText(/较大可能：性别填错，一孩2人/)).toBeTruthy();
    expect(boys.getByText("计生、卫生任何一方都可能有误，也可能是口径不同。")).toBeTruthy();
    expect(boys.getByRole("button", { name: "2025年3月 · 一孩女" })).toBeTruthy();
    expect(card("other").queryByText("可能的原因（待核实）")).toBeNull();
  });

  it("leads to the other difference of the same cause", async () => {
    show();
    await userEvent.click(card("boys").getByRole("button", { name: /一孩女/ }));
    expect((document.activeElement as HTMLElement).dataset["key"]).toBe("source-mismatch/girls");
  });

  it("leads there also where its group is folded up", async () => {
    const later = difference("later", { unit: "王家村" });
    const cause = sexSwap("swap", "boys", "later");
    const of = judgement([BOYS, later].map(mismatch), [BOYS, later], [cause]);
    show({ state: { judgement: of, checked: true } });
    await userEvent.click(screen.getByText("王家村", { selector: "[aria-level='1'] *" }));
    expect(screen.getAllByRole("row")).toHaveLength(3);
    await userEvent.click(card("boys").getByRole("button", { name: /王家村/ }));
    expect((document.activeElement as HTMLElement).dataset["key"]).toBe("source-mismatch/later");
  });

  it("says how far it is explained", () => {
    const explained = { ...OTHER, reason: "D05", ground: "查登记第12页" };
    const of = judgement(
      [BOYS, explained].map(mismatch),
      [BOYS, explained],
      [sexSwap("swap", "boys", "girls")]
    );
    const { show: become } = show({ state: { judgement: of, checked: true } });
    expect(card("boys").getByText("可能原因待核实")).toBeTruthy();
    expect(card("other").getByText("已说明")).toBeTruthy();
    expect(card("other").getByText("D05 迟报、补报", { exact: false })).toBeTruthy();
    act(() => become({ judgement: judgement([mismatch(OTHER)], [OTHER]) }));
    expect(card("other").getByText("待说明")).toBeTruthy();
  });
});

describe("only differences", () => {
  it("of the sample are eight: one of them is told by a fault of one sheet, and says so", async () => {
    show({ state: sample.state });
    await onlyDifferences();
    expect(screen.getByText("列出8条")).toBeTruthy();
    await userEvent.click(screen.getByRole("searchbox", { name: "查找" }));
    await userEvent.paste("高坪村");
    expect(await screen.findByText(/其中有一格在表内就对不上/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "看那一条" }));
    const active = document.activeElement as HTMLElement;
    expect(active.dataset["key"]).toContain("count-breaks-sums");
    expect(screen.getByRole<HTMLInputElement>("switch").checked).toBe(false);
  });

  it("has nothing serious for axe with a form open and some chosen", async () => {
    const { container } = show();
    await onlyDifferences();
    await userEvent.click(screen.getByRole("checkbox", { name: "选中李家村的全部差异" }));
    await userEvent.click(card("boys").getByRole("button", { name: "填写原因" }));
    await userEvent.click(screen.getByRole("button", { name: "填同一原因" }));
    expect(await seriousFindings(container)).toEqual([]);
  });
});

describe("the balance", () => {
  it("adds up in one line, and says beside it what exchanges hide", async () => {
    show({ state: sample.state });
    const line = screen.getByText(/^相差合计/).parentElement;
    expect(line?.textContent.replace(/\s+/gu, " ")).toBe(
      "相差合计 −6= 已说明 0+ 较大可能 0+ 未说明 (−6)"
    );
    expect(screen.queryByText(/不抵消时/)).toBeNull();
    await onlyDifferences();
    expect(screen.getByText(/相差16人，已说明0，较大可能6，未说明10/)).toBeTruthy();
    expect(screen.getByText(/相差 = 计生 − 卫生/)).toBeTruthy();
  });

  it("is not there without a difference", () => {
    show({ state: { judgement: judgement([finding("f")]), checked: true } });
    expect(screen.queryByText(/相差合计/)).toBeNull();
  });
});
