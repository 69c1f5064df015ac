/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FindingsPage } from "../../../src/taskpane/findings/findings-page";
import { renderPane } from "../pane-fixture";
import { giveSizes } from "./sized-page";
import { difference, finding, judgement, mismatch } from "./some-findings";

beforeAll(giveSizes);

const at = (unit: string, row: number) =>
  finding(`${unit} ${row}`, { unit, cell: { file: "", sheet: "3月", row, column: 4 } });

const FOUR = [at("李家村", 4), at("李家村", 5), at("王家村", 6), at("王家村", 7)];

function show(findings = FOUR) {
  return renderPane(<FindingsPage />, { state: { judgement: judgement(findings), checked: true } });
}

/** Key of the row that has the focus. */
const focused = () => (document.activeElement as HTMLElement | null)?.dataset["key"];

/** The one row that Tab reaches. */
async function enterList(): Promise<void> {
  const [row, another] = screen
    .getAllByRole("row")
    .filter((one) => one.getAttribute("tabindex") === "0");
  expect(another).toBeUndefined();
  await act(async () => {
    row?.focus();
    await Promise.resolve();
  });
}

it("goes up and down row by row, to the first and to the last", async () => {
  show();
  await enterList();
  expect(focused()).toBe("unit|青山镇|李家村");
  await userEvent.keyboard("{ArrowUp}");
  expect(focused()).toBe("unit|青山镇|李家村");
  await userEvent.keyboard("{ArrowDown}{ArrowDown}");
  expect(focused()).toBe("李家村 5");
  await userEvent.keyboard("{ArrowDown}");
  expect(focused()).toBe("unit|青山镇|王家村");
  await userEvent.keyboard("{End}");
  expect(focused()).toBe("王家村 7");
  await userEvent.keyboard("{ArrowDown}{Home}");
  expect(focused()).toBe("unit|青山镇|李家村");
});

it("folds groups with left and right, and goes from a row to its group", async () => {
  show();
  await enterList();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowLeft}");
  expect(focused()).toBe("unit|青山镇|李家村");
  await userEvent.keyboard("{ArrowLeft}");
  expect(screen.getAllByRole("row")).toHaveLength(4);
  expect(document.activeElement?.getAttribute("aria-expanded")).toBe("false");
  await userEvent.keyboard("{ArrowRight}");
  expect(screen.getAllByRole("row")).toHaveLength(6);
  await userEvent.keyboard("{ArrowRight}");
  expect(focused()).toBe("李家村 4");
});

it("shows the cell on Enter, and folds a group", async () => {
  const { did } = show();
  await enterList();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  expect(did).toEqual([["reveal", { file: "", sheet: "3月", row: 4, column: 4 }]]);
  await userEvent.keyboard("{ArrowUp}{Enter}");
  expect(screen.getAllByRole("row")).toHaveLength(4);
});

it("reaches only the controls of its own row by Tab, and comes back with Escape", async () => {
  show();
  await enterList();
  await userEvent.keyboard("{ArrowDown}{Tab}");
  expect(document.activeElement?.textContent).toBe("3月!E5");
  await userEvent.keyboard("{Tab}");
  expect(document.activeElement?.textContent).toBe("男女相加不等于小计");
  await userEvent.keyboard("{ArrowDown}{Escape}");
  expect(focused()).toBe("李家村 4");
});

it("stays on its row over a recheck, and on the next one when its row is gone", async () => {
  const { show: become } = show();
  await enterList();
  await userEvent.keyboard("{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}");
  expect(focused()).toBe("王家村 6");
  const rechecked = (left: typeof FOUR) => ({ judgement: judgement(left), checked: true });
  await act(async () => {
    become(rechecked(FOUR.slice(1)));
    await Promise.resolve();
  });
  expect(focused()).toBe("王家村 6");
  await act(async () => {
    become(rechecked(FOUR.filter(({ id }) => id !== "王家村 6" && id !== "李家村 4")));
    await Promise.resolve();
  });
  expect(focused()).toBe("王家村 7");
});

it("does not take the keyboard from the workbook when rows come and go", async () => {
  const { show: become } = show();
  await act(async () => {
    become({ judgement: judgement(FOUR.slice(2)) });
    await Promise.resolve();
  });
  expect(document.activeElement).toBe(document.body);
});

it("shows 计生's cell of a difference on Enter; both cells are links", async () => {
  const one = difference("d1");
  const { did } = renderPane(<FindingsPage />, {
    state: { judgement: judgement([mismatch(one)], [one]), checked: true },
  });
  await enterList();
  await userEvent.keyboard("{ArrowDown}{Enter}");
  await userEvent.click(screen.getByRole("button", { name: "3月卫生!F5" }));
  expect(did).toEqual([
    ["reveal", one.cells.registration],
    ["reveal", one.cells.health],
  ]);
});
