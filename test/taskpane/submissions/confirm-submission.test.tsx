/** @jest-environment jsdom */
import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { fireEvent } from "@testing-library/dom";
import type { SubmittableForm, SubmittedForm } from "../../../src/core/model/submission";
import { ConfirmSubmission } from "../../../src/taskpane/submissions/confirm-submission";
import { WriteSection } from "../../../src/taskpane/writing/write-section";
import { EMPTY_JUDGEMENT, renderPane } from "../pane-fixture";

const LAST: SubmittedForm = {
  id: "submitted/白云镇//registration/2025-03/1",
  reportingUnit: "白云镇",
  part: null,
  side: "registration",
  period: "2025-03",
  day: "2025-04-02",
  number: 1,
  births: 34,
  male: 17,
  female: 17,
  code: "0421",
};

const form = (rest: Partial<SubmittableForm>): SubmittableForm => ({
  reportingUnit: "青山镇",
  part: null,
  side: "registration",
  period: "2025-03",
  sheet: "3月",
  isDue: true,
  last: null,
  changes: 0,
  ...rest,
});

const FORMS = [
  form({ period: "2025-02" }),
  form({}),
  form({ reportingUnit: "白云镇", last: LAST, changes: 2 }),
  form({ side: "health" }),
  form({ period: "2025-04", isDue: false }),
];

function show(unwrittenForms: readonly string[] = []) {
  return renderPane(<ConfirmSubmission />, {
    state: { judgement: EMPTY_JUDGEMENT, checked: true, unwrittenForms },
    lists: { submissions: () => Promise.resolve({ today: "2025-04-04", forms: FORMS }) },
  });
}

it("offers the registration forms of the last due month, all of them, today", async () => {
  const { did } = show();
  expect(await screen.findByText("第1次 2025年4月2日，以后变动2处")).toBeTruthy();
  expect(screen.getAllByRole("checkbox")).toHaveLength(2);
  await userEvent.click(screen.getByRole("button", { name: "确认上报（2张表）" }));
  const key = { part: null, side: "registration", period: "2025-03" };
  expect(did).toEqual([
    [
      "confirmSubmission",
      [
        { reportingUnit: "青山镇", ...key },
        { reportingUnit: "白云镇", ...key },
      ],
      "2025-04-04",
    ],
  ]);
});

it("records what the clerk chooses: the side, the month, the forms and the day", async () => {
  const { did } = show();
  await screen.findAllByRole("checkbox");
  await userEvent.click(screen.getByRole("checkbox", { name: "白云镇" }));
  fireEvent.change(screen.getByLabelText("报送日期"), { target: { value: "2025-04-03" } });
  await userEvent.click(screen.getByRole("button", { name: "确认上报（1张表）" }));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "部门" }), "卫生");
  await userEvent.click(screen.getByRole("button", { name: "确认上报（1张表）" }));
  expect(did.map(([, forms, day]) => [forms, day])).toMatchObject([
    [[{ reportingUnit: "青山镇", side: "registration" }], "2025-04-03"],
    [[{ reportingUnit: "青山镇", side: "health" }], "2025-04-03"],
  ]);
});

it("asks for a day where there is none", async () => {
  const { did } = show();
  await screen.findAllByRole("checkbox");
  fireEvent.change(screen.getByLabelText("报送日期"), { target: { value: "" } });
  expect(screen.getByText("请填一个日期。")).toBeTruthy();
  await userEvent.click(screen.getByRole("button", { name: /确认上报/ }));
  expect(did).toEqual([]);
});

it("lists what waits to be written, and takes it back", async () => {
  const { did } = show([LAST.id]);
  await waitFor(() => expect(screen.getByText(/白云镇：第1次，2025年4月2日/)).toBeTruthy());
  await userEvent.click(screen.getByRole("button", { name: "撤回" }));
  expect(did).toEqual([["takeBackSubmission", LAST.id]]);
});

it("is told beside the button that writes, as long as no sheet holds it", () => {
  renderPane(<WriteSection />, {
    state: { judgement: EMPTY_JUDGEMENT, checked: true, unwrittenForms: [LAST.id] },
  });
  expect(screen.getByText(/有 1 张表的报送还没有写进“报送台账”/)).toBeTruthy();
});
