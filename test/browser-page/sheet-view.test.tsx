/** @jest-environment jsdom */
import { act, fireEvent, screen } from "@testing-library/react";
import type { CellRef } from "../../src/core/model/cell-ref";
import { cellKey } from "../../src/core/model/sheet-grid";
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import type { Finding } from "../../src/core/model/finding";
import { SheetView } from "../../src/browser-page/sheet-view/sheet-view";
import { renderPane } from "../taskpane/pane-fixture";
import { merged, sheetGrid } from "../support/sheet-grid";

const GRID = sheetGrid(
  "3月",
  [
    ["2025年3月出生实名制汇总表", null, null],
    ["单位", "男", "女"],
    ["李家村", 3, 104.166],
    ["王家村", "=1+1", true],
  ],
  {
    file: "a.xlsx",
    merges: [merged("A1:C1")],
    hiddenRows: new Set([3]),
    numberFormats: new Map([[cellKey(2, 2), "0.00"]]),
  }
);

const FINDING: Finding = {
  id: "f",
  rule: "sex-sum",
  severity: "error",
  cell: { file: "a.xlsx", sheet: "3月", row: 2, column: 1 },
  related: [],
  side: "registration",
  reportingUnit: "青山镇",
  unit: "李家村",
  period: "2025-03",
  parity: "1",
  sex: "all",
  actual: 3,
  expected: 4,
  detail: {},
};

function shown(
  { grid = GRID, findings = [] as readonly Finding[], selected = null as CellRef | null } = {},
  chosen: CellRef[] = []
) {
  return act(async () => {
    renderPane(
      <SheetView
        grid={grid}
        findings={findings}
        selected={selected}
        shown={0}
        onSelect={(cell) => chosen.push(cell)}
      />
    );
    await Promise.resolve();
  });
}

const cell = (text: string) => screen.getByRole("gridcell", { name: new RegExp(`^${text}`) });

/** jsdom lays nothing out: a window of this size shows the whole sheet. */
beforeAll(() => {
  for (const [side, pixels] of [
    ["clientWidth", 800],
    ["clientHeight", 600],
  ] as const) {
    Object.defineProperty(HTMLElement.prototype, side, { configurable: true, get: () => pixels });
  }
  Element.prototype.scrollTo = () => undefined;
});

describe("the sheet view", () => {
  it("shows numbers by their format and text as text", async () => {
    await shown();
    expect(cell("104.17")).toBeTruthy();
    expect(cell("=1\\+1").textContent).toBe("=1+1");
    expect(cell("TRUE")).toBeTruthy();
  });

  it("draws a merged title once, as wide as its columns", async () => {
    await shown();
    const titles = screen.getAllByText("2025年3月出生实名制汇总表");
    expect(titles).toHaveLength(1);
    const width = Number.parseInt(titles[0]?.style.width ?? "0", 10);
    const one = Number.parseInt(cell("李家村").style.width, 10);
    expect(width).toBeGreaterThan(2 * one);
  });

  it("marks the cells that findings point at, also for who does not see the mark", async () => {
    await shown({ findings: [FINDING] });
    expect(cell("3").getAttribute("aria-label")).toMatch(/^3 有问题：.+/);
    expect(cell("李家村").getAttribute("aria-label")).toBeNull();
  });

  it("selects the first cell of a merged range", async () => {
    const chosen: CellRef[] = [];
    await shown({}, chosen);
    fireEvent.mouseDown(cell("2025年3月"));
    expect(chosen).toEqual([{ file: "a.xlsx", sheet: "3月", row: 0, column: 0 }]);
  });

  it.each([
    ["ArrowDown", { row: 2, column: 1 }, { row: 3, column: 1 }],
    ["ArrowUp", { row: 2, column: 1 }, { row: 1, column: 1 }],
    ["ArrowRight", { row: 2, column: 1 }, { row: 2, column: 2 }],
    ["ArrowLeft", { row: 2, column: 0 }, { row: 2, column: 0 }],
    ["ArrowRight", { row: 0, column: 0 }, { row: 0, column: 3 }],
    ["Home", { row: 2, column: 2 }, { row: 2, column: 0 }],
  ])("moves by %s from %o to %o", async (key, from, to) => {
    const chosen: CellRef[] = [];
    await shown({ selected: { file: "a.xlsx", sheet: "3月", ...from } }, chosen);
    fireEvent.keyDown(screen.getByRole("grid"), { key });
    expect(chosen).toEqual([{ file: "a.xlsx", sheet: "3月", ...to }]);
  });

  it("leaves other keys to the page", async () => {
    const chosen: CellRef[] = [];
    await shown({}, chosen);
    fireEvent.keyDown(screen.getByRole("grid"), { key: "a" });
    expect(chosen).toEqual([]);
  });

  it("hides the keys of our own sheets", async () => {
    const own: SheetGrid = {
      ...sheetGrid("审核结果", [
        ["hengbi.findings", "severity"],
        ["f1", "必须更正"],
      ]),
      ownKind: "findings",
      hiddenRows: new Set([0]),
    };
    await shown({ grid: own });
    expect(screen.queryByText("hengbi.findings")).toBeNull();
    expect(screen.queryByText("f1")).toBeNull();
    expect(screen.getByText("必须更正")).toBeTruthy();
  });

  it("names its sheet and the active cell", async () => {
    await shown({ selected: { file: "a.xlsx", sheet: "3月", row: 2, column: 1 } });
    const grid = screen.getByRole("grid", { name: "工作表“3月”" });
    expect(grid.getAttribute("aria-activedescendant")).toBe("cell-B3");
    expect(document.getElementById("cell-B3")?.getAttribute("aria-selected")).toBe("true");
  });
});
