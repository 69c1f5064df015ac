/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { WhatIf } from "../../../src/core/model/what-if";
import { WhatIfView } from "../../../src/taskpane/score/what-if-view";
import { WhatIfSection } from "../../../src/taskpane/score/what-if-section";
import { judgedSample } from "../judged-sample";
import type { JudgedSample } from "../judged-sample";
import { renderPane } from "../pane-fixture";

let sample: JudgedSample;
beforeAll(async () => {
  sample = await judgedSample();
});

function scored() {
  const { judgement } = sample;
  const unit = judgement.scores?.units[0];
  if (!unit) throw new Error("the sample has no score");
  return { unit, judgement };
}

async function show(answer: WhatIf | null, language: "zh" | "en" = "zh"): Promise<void> {
  const lists = { ...sample.lists, whatIf: () => Promise.resolve(answer) };
  await act(async () => {
    renderPane(<WhatIfView {...scored()} />, { ...sample, lists, language });
    await Promise.resolve();
  });
}

const ANSWER: WhatIf = {
  unit: "青山镇",
  total: 84083,
  notEntered: 2000,
  allDone: 86083,
  months: [
    {
      month: "2025-04",
      state: "to-confirm",
      points: -1000,
      steps: [
        { kind: "confirm-date", sides: ["health"] },
        { kind: "give-reasons", differences: 2, before: "2025-05-10" },
      ],
      outcomes: [
        { outcome: "done", state: "explained", total: 85083 },
        { outcome: "otherwise", state: "late", total: 83083 },
      ],
    },
    {
      month: "2025-05",
      state: "missing",
      points: -2000,
      steps: [{ kind: "send-form", sides: ["registration"] }],
      outcomes: [{ outcome: "done", state: "late", total: 84083 }],
    },
  ],
};

test("it lists the steps of each month with the points of both ends", async () => {
  await show(ANSWER);
  const page = document.body.textContent;
  expect(page).toContain("现在总分 840.83");
  expect(page).toContain("下列手续全部按期办妥：860.83（+20 分）");
  expect(page).toContain("另有 20 分未录入");
  expect(screen.getByRole("heading", { name: "2025年4月 · 待确认" })).toBeTruthy();
  expect(page).toContain("在“收报登记”填写卫生表的收到日期");
  expect(page).toContain("在“数据比对”写明 2 条差异的原因和依据（核对期限 2025年5月10日）");
  expect(page).toContain("按时，差异已说明，+10 分，总分 850.83");
  expect(page).toContain("迟报，−10 分，总分 830.83");
  expect(page).toContain("现在补报迟报，分数不变，总分 840.83");
});

test("it says that it is about procedure, and names no count and no reason", async () => {
  await show(ANSWER);
  const page = document.body.textContent;
  expect(page).toContain("不提示改数，也不提示选哪个原因");
  expect(page).not.toMatch(/D\d\d|应改|改成|改为/);
});

test("it says so where no procedure is open, and where nothing could be worked out", async () => {
  await show({ ...ANSWER, months: [], allDone: null, notEntered: 0 }, "en");
  expect(screen.getByText("No procedure is open that could still be done.")).toBeTruthy();
  await show(null);
  expect(screen.getByRole("alert").textContent).toBe("没有算出来，请重新审核后再看。");
});

test("the judge answers for the sample's township once the section is opened", async () => {
  const asked: number[] = [];
  const lists = {
    ...sample.lists,
    whatIf: (of: number) => {
      asked.push(of);
      return sample.lists.whatIf(of);
    },
  };
  await act(async () => {
    renderPane(<WhatIfSection {...scored()} />, { ...sample, lists });
    await Promise.resolve();
  });
  expect(asked).toEqual([]);
  await userEvent.click(screen.getByRole("button", { name: "办手续后会怎样" }));
  expect(await screen.findByText("现在总分 10")).toBeTruthy();
  expect(asked).toEqual([0]);
});
