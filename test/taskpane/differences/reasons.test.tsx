/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Difference } from "../../../src/core/model/reconciliation";
import { REASON_CODES } from "../../../src/messages/reason-codes";
import { FindingsPage } from "../../../src/taskpane/findings/findings-page";
import { giveSizes } from "../findings/sized-page";
import { difference, judgement, mismatch } from "../findings/some-findings";
import { renderPane } from "../pane-fixture";

beforeAll(giveSizes);

function show(...differences: readonly Difference[]) {
  const of = judgement(differences.map(mismatch), differences);
  return renderPane(<FindingsPage />, { state: { judgement: of, checked: true } });
}

const reason = () => screen.getByRole("combobox", { name: "原因" });
const ground = () => screen.getByRole("textbox", { name: "依据" });
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

it("offers all codes in their order, none chosen", async () => {
  show(difference("d1"));
  await press("填写原因");
  const options = within(reason()).getAllByRole("option");
  expect(options.map(({ textContent }) => textContent.slice(0, 3))).toEqual([
    "（请选",
    ...REASON_CODES,
  ]);
  expect((reason() as HTMLSelectElement).value).toBe("");
  expect(screen.getByRole("button", { name: "保存" }).getAttribute("aria-disabled")).toBe("true");
});

it("keeps reason and ground, as the clerk chose and wrote them", async () => {
  const { did } = show(difference("d1"));
  await press("填写原因");
  await userEvent.selectOptions(reason(), "D05");
  await userEvent.type(ground(), " 查登记第12页 ");
  await press("保存");
  expect(did).toEqual([["giveReason", "d1", "D05", "查登记第12页"]]);
  expect(screen.queryByRole("combobox", { name: "原因" })).toBeNull();
});

it("says that a reason without a ground does not explain yet, and the other way round", async () => {
  const { did } = show(difference("d1"));
  await press("填写原因");
  expect(screen.getByText(/原因和依据都填，才算已说明/)).toBeTruthy();
  await userEvent.selectOptions(reason(), "D06");
  expect(screen.getByText("只有原因，没有依据，还不算已说明。")).toBeTruthy();
  await press("保存");
  expect(did).toEqual([["giveReason", "d1", "D06", null]]);
});

it("of which half was given stands as it is and says what is missing", async () => {
  show(difference("d1", { ground: "查登记" }));
  expect(screen.getByText("只有依据，没有原因，还不算已说明。")).toBeTruthy();
  expect(screen.getByText("待说明")).toBeTruthy();
  await press("修改");
  expect((ground() as HTMLTextAreaElement).value).toBe("查登记");
});

it("is taken back by clearing, and left alone by cancelling", async () => {
  const { did } = show(difference("d1", { reason: "D05", ground: "查登记" }));
  await press("修改");
  await press("取消");
  expect(did).toEqual([]);
  await press("修改");
  await press("清除");
  expect(did).toEqual([["giveReason", "d1", null, null]]);
});

it("leaves the keyboard on the row when the form closes", async () => {
  show(difference("d1"));
  await press("填写原因");
  await userEvent.selectOptions(reason(), "D05");
  await press("保存");
  expect((document.activeElement as HTMLElement).dataset["key"]).toBe("source-mismatch/d1");
});

it("is given to several at once, chosen one by one or by group", async () => {
  const units = ["李家村", "李家村", "王家村"].map((unit, at) =>
    difference(`d${at}`, { unit, parity: at === 1 ? "2" : "1" })
  );
  const { did } = show(...units);
  expect(screen.queryByRole("checkbox")).toBeNull();
  await userEvent.click(screen.getByRole("switch", { name: "只看两方差异" }));
  await userEvent.click(screen.getByRole("checkbox", { name: "选中李家村的全部差异" }));
  expect(screen.getByText("已选2处")).toBeTruthy();
  await userEvent.click(screen.getByRole("checkbox", { name: /^选中王家村 · 2025年3月/ }));
  await userEvent.click(screen.getByRole("checkbox", { name: /^选中李家村 · .* · 二孩男/ }));
  expect(screen.getByText("已选2处")).toBeTruthy();
  await press("填同一原因");
  const bar = within(screen.getByRole("region", { name: "填同一原因" }));
  await userEvent.selectOptions(bar.getByRole("combobox", { name: "原因" }), "D04");
  await userEvent.type(bar.getByRole("textbox", { name: "依据" }), "月末截止不同");
  await userEvent.click(bar.getByRole("button", { name: "保存" }));
  expect(did).toEqual([
    ["giveReason", "d0", "D04", "月末截止不同"],
    ["giveReason", "d2", "D04", "月末截止不同"],
  ]);
  expect(screen.queryByText(/^已选/)).toBeNull();
});

describe("已改为一致，尚缺更正原因", () => {
  const before = difference("d1");

  it("stands at the top with the old figures of both sides until reason and ground are given", async () => {
    const { did, show: become } = renderPane(<FindingsPage />, {
      state: {
        judgement: judgement([]),
        checked: true,
        equalised: [{ before, reason: null, ground: null }],
      },
    });
    const block = within(screen.getByRole("region", { name: "已改为一致，尚缺更正原因" }));
    expect(block.getByText("改前 计生").nextSibling?.textContent).toBe("3");
    expect(block.getByText("改前 卫生").nextSibling?.textContent).toBe("5");
    await press("填写原因");
    await userEvent.selectOptions(reason(), "D16");
    await userEvent.type(ground(), "抄错行");
    await press("保存");
    expect(did).toEqual([["giveReason", "d1", "D16", "抄错行"]]);
    act(() => become({ equalised: [{ before, reason: "D16", ground: null }] }));
    expect(screen.getByText("只有原因，没有依据，还不算已说明。")).toBeTruthy();
    act(() => become({ equalised: [{ before, reason: "D16", ground: "抄错行" }] }));
    expect(screen.queryByText("已改为一致，尚缺更正原因")).toBeNull();
  });

  it("shows three, and the others on demand", async () => {
    const equalised = [1, 2, 3, 4, 5].map((at) => ({
      before: difference(`d${at}`, { unit: `第${at}村` }),
      reason: null,
      ground: null,
    }));
    renderPane(<FindingsPage />, { state: { judgement: judgement([]), checked: true, equalised } });
    expect(screen.getAllByText("改前 计生")).toHaveLength(3);
    await press("还有2处");
    expect(screen.getAllByText("改前 计生")).toHaveLength(5);
  });

  it("has links to both cells, and says when one cannot be shown", async () => {
    renderPane(<FindingsPage />, {
      state: {
        judgement: judgement([]),
        checked: true,
        equalised: [{ before, reason: null, ground: null }],
      },
      actions: { reveal: () => Promise.resolve(false) },
    });
    await press("3月卫生!F5");
    expect(await screen.findByText(/^跳不到3月卫生!F5/)).toBeTruthy();
  });
});
