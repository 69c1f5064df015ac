/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { CheckRunContext } from "../../../src/taskpane/check/check-run";
import { FindingsPage } from "../../../src/taskpane/findings/findings-page";
import type { Judgement } from "../../../src/taskpane/judge/judgement";
import { judgedSample } from "../judged-sample";
import type { JudgedSample } from "../judged-sample";
import { EMPTY_JUDGEMENT, NEW_STATE, renderPane } from "../pane-fixture";
import type { PaneOptions } from "../pane-fixture";
import { seriousFindings } from "../serious-findings";
import { giveSizes } from "./sized-page";
import { finding, judgement, table } from "./some-findings";

let sample: JudgedSample;
beforeAll(async () => {
  giveSizes();
  sample = await judgedSample();
});

function show(options: PaneOptions = { state: sample.state }) {
  return renderPane(<FindingsPage />, options);
}

/** The page, and a way to leave it. */
function TwoPages() {
  const [left, setLeft] = useState(false);
  return (
    <>
      <button onClick={() => setLeft(!left)}>another page</button>
      {!left && <FindingsPage />}
    </>
  );
}

const checked = (of: Judgement) => ({ state: { judgement: of, checked: true } });

/** Heads of the groups in sight, with their numbers. */
const heads = () =>
  screen
    .getAllByRole("row")
    .filter((row) => row.getAttribute("aria-level") === "1")
    .map((row) => row.textContent);

const rowsInAll = () => Number(screen.getByRole("treegrid").getAttribute("aria-rowcount"));

const severity = (name: RegExp) => screen.getByRole("button", { name });

describe("the counts", () => {
  it("say how many findings there are of each severity, as icon, number and word", () => {
    show();
    expect(severity(/必须更正/).textContent).toBe("7必须更正");
    expect(severity(/需要核实/).textContent).toBe("11需要核实");
    expect(severity(/提示/).textContent).toBe("1提示");
  });

  it("filter by one severity, by two, and by none again", async () => {
    show();
    const all = rowsInAll();
    await userEvent.click(severity(/提示/));
    expect(severity(/提示/).getAttribute("aria-pressed")).toBe("true");
    expect(screen.getByText("列出1条")).toBeTruthy();
    expect(rowsInAll()).toBe(2);
    await userEvent.click(severity(/必须更正/));
    expect(screen.getByText("列出8条")).toBeTruthy();
    await userEvent.click(severity(/提示/));
    await userEvent.click(severity(/必须更正/));
    expect(rowsInAll()).toBe(all);
  });
});

describe("a finding", () => {
  it("shows cell, unit, month and figure, the sentence, is and should be, and what to do", async () => {
    show();
    await userEvent.click(screen.getByRole("searchbox", { name: "查找" }));
    await userEvent.paste("望江村 男女相加不等于小计");
    const link = await screen.findByRole("button", { name: "3月!H9" });
    const row = within(link.closest<HTMLElement>("[role=row]") ?? document.body);
    expect(row.getByText("望江村 · 2025年3月 · 二孩小计")).toBeTruthy();
    expect(row.getByText("望江村“二孩小计”现为6，男女相加应为5。")).toBeTruthy();
    expect(row.getByText("现为").nextSibling?.textContent).toBe("6");
    expect(row.getByText("应为").nextSibling?.textContent).toBe("5");
    expect(row.getByText("怎么办").parentElement?.textContent).toContain("请查原始登记");
    expect(row.getAllByRole("button").map(({ textContent }) => textContent)).toEqual([
      "3月!H9",
      "男女相加不等于小计",
      "3月!B9",
      "3月!H17",
    ]);
  });

  it("names the office too where there are several: villages share names", () => {
    const tables = [table("3月"), table("3月红星", { reportingUnit: "红星镇" })];
    show(checked(judgement([finding("f")], [], [], { tables })));
    expect(screen.getByText("青山镇 · 李家村 · 2025年3月 · 一孩小计")).toBeTruthy();
  });

  it("of a sum that leaves open which cell is wrong states no should-be, nor does a date", () => {
    show(
      checked(
        judgement([
          finding("open", { detail: { open: 1, sums: 0 } }),
          finding("late", {
            rule: "late-submission",
            actual: "2025-04-09",
            expected: "2025-04-05",
          }),
        ])
      )
    );
    expect(screen.queryByText("应为")).toBeNull();
  });

  it("says what its rule means on demand", async () => {
    show(checked(judgement([finding("f")])));
    const name = screen.getByRole("button", { name: /男女相加不等于小计/ });
    expect(screen.queryByText(/男＋女（＋性别不明）不等于小计/)).toBeNull();
    await userEvent.click(name);
    expect(screen.getByText(/男＋女（＋性别不明）不等于小计/)).toBeTruthy();
    expect(name.getAttribute("aria-expanded")).toBe("true");
  });

  it("shows its cell in the workbook", async () => {
    const { did } = show(checked(judgement([finding("f")])));
    await userEvent.click(screen.getByRole("button", { name: "3月!E5" }));
    expect(did).toEqual([["reveal", { file: "", sheet: "3月", row: 4, column: 4 }]]);
    expect(screen.queryByText(/跳不到/)).toBeNull();
  });

  it("says inline when its cell cannot be shown", async () => {
    const cell = { file: "", sheet: "3月", row: 4, column: 4 };
    const reveal = jest.fn(() => Promise.resolve(false));
    show({ ...checked(judgement([finding("f", { cell })])), actions: { reveal } });
    await userEvent.click(screen.getByRole("button", { name: "3月!E5" }));
    expect(reveal).toHaveBeenCalledWith(cell);
    expect(await screen.findByText(/^跳不到3月!E5：这张表可能已隐藏/)).toBeTruthy();
  });

  it("has four related cells, and the others on demand", async () => {
    const related = Array.from({ length: 7 }, (_, row) => ({
      file: "",
      sheet: "3月",
      row,
      column: 1,
    }));
    show(checked(judgement([finding("f", { related })])));
    const cells = () => screen.getAllByRole("button", { name: /^3月!B/ }).map((b) => b.textContent);
    expect(cells()).toEqual(["3月!B1", "3月!B2", "3月!B3", "3月!B4"]);
    await userEvent.click(screen.getByRole("button", { name: "还有3处" }));
    expect(cells()).toHaveLength(7);
  });

  it("names the file where several were read, and is no link where the host cannot show cells", () => {
    const cell = { file: "甲.xlsx", sheet: "3月", row: 4, column: 4 };
    const of = judgement([finding("f", { cell })], [], [], { files: ["甲.xlsx", "乙.xlsx"] });
    const capabilities = { ...NEW_STATE.capabilities, reveal: false };
    show({ state: { judgement: of, checked: true, capabilities } });
    expect(screen.getByText("甲.xlsx#3月!E5")).toBeTruthy();
    expect(screen.queryByRole("button", { name: /3月!E5/ })).toBeNull();
  });
});

describe("search", () => {
  const search = async (text: string) => {
    const box = screen.getByRole("searchbox", { name: "查找" });
    await userEvent.clear(box);
    await userEvent.paste(text);
  };

  it("finds units, cells, months and rules, in full or half width and any case", async () => {
    show();
    for (const [text, found] of [
      ["望江村", 1],
      ["ｈ９", 1],
      ["3月!h9", 1],
      ["９月卫生", 2],
      ["迟报", 1],
      ["2025年6月 枫林村", 2],
      ["2025-06 两边数字不同", 2],
    ] as const) {
      await search(text);
      await waitFor(() => expect(screen.getByText(`列出${found}条`)).toBeTruthy());
    }
  });

  it("that finds nothing says so and offers to clear the filters", async () => {
    show();
    await search("没有这个村");
    expect(await screen.findByText("没有符合条件的问题")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "清除筛选" }));
    expect(await screen.findByRole("treegrid")).toBeTruthy();
    expect(screen.getByRole<HTMLInputElement>("searchbox", { name: "查找" }).value).toBe("");
  });
});

describe("grouping", () => {
  it("is by unit at first, then as the clerk chose, also when the page is shown again", async () => {
    renderPane(<TwoPages />, { state: sample.state });
    expect(heads()[0]).toContain("整张表");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "归类" }), "rule");
    expect(heads()[0]).not.toContain("整张表");
    const chosen = heads();
    await userEvent.click(screen.getByRole("button", { name: "another page" }));
    expect(screen.queryByRole("treegrid")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "another page" }));
    expect(heads()).toEqual(chosen);
  });

  it("counts each group by severity", () => {
    const few = judgement([
      finding("e"),
      finding("w", { severity: "warning" }),
      finding("w2", { severity: "warning" }),
    ]);
    show(checked(few));
    expect(heads()).toEqual(["李家村必须更正1需要核实2"]);
  });

  it("folds a group up on a click and open again", async () => {
    show(checked(judgement([finding("f"), finding("g", { unit: "王家村" })])));
    expect(rowsInAll()).toBe(4);
    await userEvent.click(screen.getByText("李家村"));
    expect(rowsInAll()).toBe(3);
    await userEvent.click(screen.getByText("李家村"));
    expect(rowsInAll()).toBe(4);
  });
});

describe("an empty page", () => {
  it("before the first check offers to check", async () => {
    const start = jest.fn();
    renderPane(
      <CheckRunContext.Provider value={{ running: false, start }}>
        <FindingsPage />
      </CheckRunContext.Provider>,
      { state: { ...sample.state, checked: false } }
    );
    expect(screen.getByText("还没有审核")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "审核" }));
    expect(start).toHaveBeenCalledTimes(1);
  });

  it("after a check without findings says what was checked and what was not", async () => {
    const { rows } = sample.judgement;
    const skipped = [{ file: "", sheet: "花名册", reason: "personal-data" as const, cell: null }];
    show(checked({ ...EMPTY_JUDGEMENT, rows, skipped }));
    expect(screen.getByText("没有发现问题")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "查了哪些，没查哪些" }));
    expect(screen.getByText(`读取 ${rows.read} 行`, { exact: false })).toBeTruthy();
    expect(screen.getByText(/^花名册：含个人信息的登记册/)).toBeTruthy();
    expect(screen.getByText(/两边同样漏报/)).toBeTruthy();
  });

  it("with one side only says that nothing was compared", async () => {
    const absent = finding("absent", { rule: "side-absent", severity: "info", side: "health" });
    const of = judgement([absent]);
    show(checked({ ...of, reconciliation: EMPTY_JUDGEMENT.reconciliation }));
    expect(screen.getByText(/只做了表内检查，没有两边比对/)).toBeTruthy();
    await userEvent.click(screen.getByRole("switch", { name: "只看两方差异" }));
    expect(screen.getByText(/没有可比对的月份/)).toBeTruthy();
  });
});

describe("the page", () => {
  for (const language of ["zh", "en"] as const) {
    it(`has nothing serious for axe (${language})`, async () => {
      const { container } = show({ state: sample.state, language });
      await userEvent.click(screen.getByRole("switch"));
      expect(await seriousFindings(container)).toEqual([]);
    });
  }

  it("breaks long names and leaves no Chinese words of ours in English", async () => {
    const unit = "青山镇枫林村村民委员会第三网格综合服务管理站暨生育登记点办公室";
    const of = judgement([finding("f", { unit })]);
    show({ ...checked(of), language: "en" });
    expect(screen.getByText(`${unit} · March 2025 · first births, both sexes`)).toBeTruthy();
    await userEvent.click(severity(/Note/));
    const text = document.body.textContent.replaceAll(unit, "");
    expect(text.match(/\p{Script=Han}+/gu)).toBeNull();
  });
});
