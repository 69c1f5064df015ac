/** @jest-environment jsdom */
import { configure, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { SkipReason, SkippedSheet } from "../../../src/core/model/reading";
import { FirstRunPage } from "../../../src/taskpane/first-run/first-run-page";
import { holdsNoTable } from "../../../src/taskpane/first-run/holds-no-table";
import { thisMonth } from "../../../src/taskpane/first-run/this-month";
import { foundTable } from "../sheets-found/found-table";
import { EMPTY_JUDGEMENT, NEW_STATE, renderPane } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";

// Everything is in view here; asking each element for its style takes most of the time.
configure({ defaultHidden: true });

const skipped = (sheet: string, reason: SkipReason): SkippedSheet => ({
  file: "",
  sheet,
  reason,
  cell: null,
});

describe("the first run", () => {
  it("explains itself, promises, and offers a blank form and the sample", async () => {
    const { did } = renderPane(<FirstRunPage />);
    expect(screen.getAllByRole("listitem").length).toBe(6);
    for (const promise of ["不读个人信息", "不联网", "不改您的表"]) {
      expect(screen.getByText(new RegExp(promise))).toBeTruthy();
    }
    await userEvent.click(screen.getByRole("button", { name: "打开示例" }));
    await userEvent.click(screen.getByRole("button", { name: /重新识别/ }));
    expect(did).toEqual([["openSample"], ["look"]]);
  });

  it("makes blank forms for the months chosen, the month that has just ended first", async () => {
    const { did } = renderPane(<FirstRunPage />);
    const opener = screen.getByRole("button", { name: "新建空白表" });
    await userEvent.click(opener);
    const dialog = within(await screen.findByRole("dialog", { name: "新建空白表" }));
    await userEvent.selectOptions(dialog.getByRole("combobox", { name: "从" }), "2");
    await userEvent.selectOptions(dialog.getByRole("combobox", { name: "到" }), "4");
    expect(dialog.getByText("将新建 6 张表，不动已有的表。")).toBeTruthy();
    const year = dialog.getByRole<HTMLSelectElement>("combobox", { name: "年份" }).value;
    await userEvent.click(dialog.getByRole("button", { name: "新建" }));
    expect(did).toEqual([["newBlankForm", [`${year}-02`, `${year}-03`, `${year}-04`]]]);
    expect(document.activeElement).toBe(opener);
  });

  it("makes nothing when the dialog is left by Esc", async () => {
    const { did } = renderPane(<FirstRunPage />);
    await userEvent.click(screen.getByRole("button", { name: "新建空白表" }));
    await screen.findByRole("dialog");
    await userEvent.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog", { hidden: true })).toBeNull());
    expect(did).toEqual([]);
  });

  it("says which sheets it looked at and why none was read", () => {
    renderPane(<FirstRunPage />, {
      state: {
        judgement: {
          ...EMPTY_JUDGEMENT,
          skipped: [skipped("Sheet1", "empty-sheet"), skipped("名册", "personal-data")],
        },
      },
    });
    expect(screen.getByText(/看过的 2 张工作表/)).toBeTruthy();
    expect(screen.getByText("空表")).toBeTruthy();
    expect(screen.getByText(/一个字也没有读取/)).toBeTruthy();
  });

  it.each(["zh", "en"] as const)("has nothing that axe calls serious (%s)", async (language) => {
    const { container } = renderPane(<FirstRunPage />, { language });
    expect(await seriousFindings(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: /新建空白表|New blank form/ }));
    expect(await seriousFindings(await screen.findByRole("dialog"))).toEqual([]);
  });
});

describe("whether it is the first run", () => {
  it.each<[string, Parameters<typeof holdsNoTable>[0], boolean]>([
    ["while nobody has looked", { ...NEW_STATE, activity: "starting" }, false],
    ["in an empty workbook", { ...NEW_STATE, judgement: EMPTY_JUDGEMENT }, true],
    ["where looking ended in nothing", NEW_STATE, true],
    [
      "with a table",
      { ...NEW_STATE, judgement: { ...EMPTY_JUDGEMENT, tables: [foundTable()] } },
      false,
    ],
    [
      "with a table that only lacks its side",
      {
        ...NEW_STATE,
        judgement: { ...EMPTY_JUDGEMENT, skipped: [skipped("Sheet1", "side-unknown")] },
      },
      false,
    ],
    [
      "with nothing but registers",
      {
        ...NEW_STATE,
        judgement: { ...EMPTY_JUDGEMENT, skipped: [skipped("名册", "personal-data")] },
      },
      true,
    ],
  ])("%s", (_, state, expected) => {
    expect(holdsNoTable(state)).toBe(expected);
  });

  it("counts months by the clerk's own calendar", () => {
    expect(thisMonth(new Date(2026, 0, 31, 23, 59))).toBe("2026-01");
  });
});
