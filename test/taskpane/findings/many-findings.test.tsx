/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FindingsPage } from "../../../src/taskpane/findings/findings-page";
import { renderPane } from "../pane-fixture";
import { giveSizes } from "./sized-page";
import { finding, judgement } from "./some-findings";

beforeAll(giveSizes);

const MANY = Array.from({ length: 10_000 }, (_, at) =>
  finding(`finding ${at}`, {
    unit: `第${Math.floor(at / 10)}村`,
    cell: { file: "", sheet: "3月", row: at, column: 4 },
  })
);
/** 1,000 groups of 10. */
const ROWS = 11_000;

const show = () =>
  renderPane(<FindingsPage />, { state: { judgement: judgement(MANY), checked: true } });

const list = () => screen.getByRole("treegrid");
const keys = () => screen.getAllByRole("row").map((row) => row.dataset["key"]);

async function scrollTo(top: number): Promise<void> {
  const scroller = list().parentElement;
  if (!scroller) throw new Error("a list that scrolls");
  await act(async () => {
    scroller.scrollTop = top;
    fireEvent.scroll(scroller);
    await Promise.resolve();
  });
}

it("puts only the rows in sight into the page, of 10,000", () => {
  show();
  expect(list().getAttribute("aria-rowcount")).toBe(String(ROWS));
  expect(keys().length).toBeLessThan(20);
  expect(keys()[0]).toBe("unit|青山镇|第0村");
});

it("shows others when scrolled, and keeps the row that has the keyboard", async () => {
  show();
  act(() => screen.getAllByRole("row")[0]?.focus());
  await userEvent.keyboard("{ArrowDown}");
  await scrollTo(500_000);
  expect(document.activeElement).toBe(screen.getAllByRole("row")[0]);
  expect(keys()[0]).toBe("finding 0");
  expect(keys().length).toBeLessThan(25);
  expect(Number(keys()[5]?.replace(/\D/gu, ""))).toBeGreaterThan(3000);
});

it("keeps the first row in sight when a recheck takes rows above it away", async () => {
  const { show: become } = show();
  await scrollTo(500_000);
  const scroller = list().parentElement;
  const inSight = () => {
    const top = scroller?.scrollTop ?? 0;
    return screen
      .getAllByRole("row")
      .map((row) => ({
        key: row.dataset["key"],
        start: Number(/\((-?[\d.]+)px\)/u.exec(row.style.transform)?.[1]),
      }))
      .filter(({ start }) => start <= top)
      .map(({ key, start }) => ({ key, past: top - start }))
      .at(-1);
  };
  const before = inSight();
  await act(async () => {
    become({ judgement: judgement(MANY.slice(1000)), recheck: 1 });
    await Promise.resolve();
  });
  // As a browser does by itself after the list was moved.
  await scrollTo(scroller?.scrollTop ?? 0);
  expect(list().getAttribute("aria-rowcount")).toBe(String(ROWS - 1100));
  expect(scroller?.scrollTop).toBeLessThan(450_000);
  expect(inSight()).toEqual(before);
});

it("starts at the top when the clerk looks at other findings", async () => {
  show();
  await scrollTo(500_000);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "归类" }), "rule");
  expect(list().parentElement?.scrollTop).toBe(0);
});
