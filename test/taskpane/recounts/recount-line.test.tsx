/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import type { Recount } from "../../../src/core/model/recount";
import { FindingsPage } from "../../../src/taskpane/findings/findings-page";
import { giveSizes } from "../findings/sized-page";
import { difference, judgement, mismatch } from "../findings/some-findings";
import { renderPane } from "../pane-fixture";

beforeAll(giveSizes);

const subject = {
  ...difference("difference/青山镇/东村/2025-03/1/male"),
  registration: 3,
  health: 5,
  difference: -2,
  parity: "1",
  sex: "male",
} as const;

function show(figures: Recount["figures"], rest: Partial<Recount> = {}) {
  const recount: Recount = {
    id: "recount/青山镇/东村/2025-03",
    reportingUnit: "青山镇",
    unit: "东村",
    period: "2025-03",
    figures,
    reason: null,
    day: null,
    ...rest,
  };
  const of = { ...judgement([mismatch(subject)], [subject]), recounts: [recount] };
  return renderPane(<FindingsPage />, { state: { judgement: of, checked: true } });
}

describe("the card of a difference", () => {
  it.each([
    [3, "重新点数 3 · 与计生一致"],
    [5, "重新点数 5 · 与卫生一致"],
    [4, "重新点数 4 · 与两边都不同"],
  ])("shows a fresh count of %d and which side has it too, nothing else", async (counted, said) => {
    show([{ parity: "1", sex: "male", counted, corrected: null }]);
    const line = await screen.findByText(said);
    expect(line.parentElement?.textContent).toBe(said);
  });

  it("shows the total where only that was counted, with what the unit wrote", async () => {
    show([{ parity: "all", sex: "all", counted: 8, corrected: null }], {
      reason: "月末漏抄",
      day: "2025-04-08",
    });
    expect(await screen.findByText("重新点数：当月出生合计 8")).toBeTruthy();
    expect(screen.getByText("反馈原因：月末漏抄")).toBeTruthy();
    expect(screen.getByText("反馈日期：2025-04-08")).toBeTruthy();
    expect(screen.queryByText(/一致/)).toBeNull();
  });

  it("of a unit that answered nothing has no such line", async () => {
    show([{ parity: "1", sex: "male", counted: 3, corrected: null }], {
      id: "recount/青山镇/西村/2025-03",
    });
    expect(await screen.findByText("相差")).toBeTruthy();
    expect(screen.queryByText(/重新点数/)).toBeNull();
  });
});
