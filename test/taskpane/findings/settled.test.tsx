/** @jest-environment jsdom */
import { act, screen, within } from "@testing-library/react";
import { FindingsPage } from "../../../src/taskpane/findings/findings-page";
import { renderPane } from "../pane-fixture";
import { giveSizes } from "./sized-page";
import { difference, finding, judgement, mismatch } from "./some-findings";

beforeAll(giveSizes);

const at = (row: number) =>
  finding(`row ${row}`, { cell: { file: "", sheet: "3月", row, column: 4 } });
const [FIRST, SECOND, THIRD] = [at(4), at(5), at(6)];

const order = () => screen.getAllByRole("row").map((row) => row.dataset["key"]);

it("leaves where it stood, struck through and marked, and is gone when the session drops it", async () => {
  const { show } = renderPane(<FindingsPage />, {
    state: { judgement: judgement([FIRST, SECOND, THIRD]), checked: true },
  });
  await act(async () => {
    show({
      judgement: judgement([FIRST, THIRD]),
      recheck: 1,
      settled: [{ finding: SECOND, recheck: 1 }],
    });
    await Promise.resolve();
  });
  expect(order()).toEqual(["unit|青山镇|李家村", "row 4", "row 5", "row 6"]);
  const row = screen.getAllByRole("row")[2];
  const settled = within(row ?? document.body);
  expect(settled.getByText("已改正")).toBeTruthy();
  expect(settled.getByText(/男女相加应为5/).tagName).toBe("S");
  expect(settled.queryByText("怎么办")).toBeNull();
  // It is no finding any more: the counts say so at once.
  expect(screen.getByRole("button", { name: /必须更正/ }).textContent).toBe("2必须更正");
  await act(async () => {
    show({ settled: [] });
    await Promise.resolve();
  });
  expect(order()).toEqual(["unit|青山镇|李家村", "row 4", "row 6"]);
});

it("says how many the last recheck settled, aloud and in sight", () => {
  const { show } = renderPane(<FindingsPage />, {
    state: { judgement: judgement([THIRD]), checked: true },
  });
  const summary = () => document.querySelector("[aria-live=polite]:not(.spoken)")?.textContent;
  expect(summary()).toBe("");
  act(() =>
    show({
      recheck: 2,
      settled: [
        { finding: at(9), recheck: 1 },
        { finding: FIRST, recheck: 2 },
        { finding: SECOND, recheck: 2 },
      ],
    })
  );
  expect(summary()).toBe("已改正 2 处");
  act(() => show({ settled: [] }));
  expect(summary()).toBe("");
});

it("between both sides nothing was put right: they agree", () => {
  const one = difference("d1");
  renderPane(<FindingsPage />, {
    state: {
      judgement: judgement([FIRST]),
      checked: true,
      settled: [{ finding: mismatch(one), recheck: 1 }],
    },
  });
  expect(screen.getByText("已一致")).toBeTruthy();
  expect(screen.queryByText(/已改正/)).toBeNull();
  expect(screen.getByText("两边已一致 1 处")).toBeTruthy();
});
