/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { DEFAULT_SETTINGS } from "../../../src/core/model/settings";
import type { NameProposal } from "../../../src/core/model/reading";
import type { UnitAlias } from "../../../src/core/model/settings";
import { UnitNamesSection } from "../../../src/taskpane/unit-names/unit-names-section";
import { foundTable } from "../sheets-found/found-table";
import { EMPTY_JUDGEMENT, renderPane } from "../pane-fixture";

const cell = (sheet: string) => ({ file: "", sheet, row: 5, column: 0 });

const LIKE: NameProposal = {
  reportingUnit: "青山镇",
  name: "李家庄村",
  spellings: [],
  unit: "李家村",
  why: "similar",
  cell: cell("卫生3月"),
  unitCell: cell("计生3月"),
};

function shown(
  proposals: readonly NameProposal[],
  aliases: readonly UnitAlias[] = [],
  language: "zh" | "en" = "zh"
) {
  const judgement = {
    ...EMPTY_JUDGEMENT,
    proposals,
    tables: [
      foundTable({ sheet: "计生3月", side: "registration" }),
      foundTable({ sheet: "卫生3月", side: "health" }),
    ],
  };
  return renderPane(<UnitNamesSection judgement={judgement} />, {
    state: { settings: { ...DEFAULT_SETTINGS, aliases } },
    language,
  });
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("单位名称", () => {
  it("asks whether two names are one unit, and says in which sheets they stand", () => {
    shown([LIKE]);
    expect(
      screen.getByText("卫生部门表中的“李家庄村”与计生表中的“李家村”是同一单位吗？")
    ).toBeTruthy();
    expect(screen.getByRole("button", { name: "卫生3月" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "计生3月" })).toBeTruthy();
  });

  it.each<[string, NameProposal, UnitAlias[]]>([
    ["是同一单位", LIKE, [{ name: "李家庄村", unit: "李家村", reportingUnit: "青山镇" }]],
    ["不是", LIKE, [{ name: "李家庄村", unit: "李家庄村", reportingUnit: "青山镇" }]],
    [
      "“李家庄村”已合并到“李家村”",
      LIKE,
      [{ name: "李家庄村", unit: "李家村", reportingUnit: "青山镇", partOf: true }],
    ],
    [
      "“李家村”已合并到“李家庄村”",
      { ...LIKE, why: "renamed" },
      [{ name: "李家村", unit: "李家庄村", reportingUnit: "青山镇", partOf: true }],
    ],
    [
      "是同一单位",
      { ...LIKE, reportingUnit: "", spellings: ["李家庄村委会"] },
      [
        { name: "李家庄村", unit: "李家村" },
        { name: "李家庄村委会", unit: "李家村" },
      ],
    ],
  ])("keeps the answer %s", async (answer, proposal, aliases) => {
    const { did } = shown([proposal]);
    await press(answer);
    expect(did).toEqual([["changeSettings", { aliases }]]);
    expect(screen.queryByText(/同一单位/u)).toBeNull();
  });

  it("offers every unit that a name may be", async () => {
    const bare = { ...LIKE, name: "李家", why: "two-matches" as const };
    const { did } = shown([
      { ...bare, unit: "李家村" },
      { ...bare, unit: "李家社区" },
    ]);
    expect(screen.getByText("卫生部门表中的“李家”是下面哪一个单位？")).toBeTruthy();
    expect(screen.getByRole("button", { name: "是“李家村”" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "都不是" })).toBeTruthy();
    await press("是“李家社区”");
    expect(did).toEqual([
      [
        "changeSettings",
        { aliases: [{ name: "李家", unit: "李家社区", reportingUnit: "青山镇" }] },
      ],
    ]);
  });

  it("keeps an answer that was given before the sheets were judged again", async () => {
    const before = { name: "东风", unit: "东风社区" };
    const { did } = shown([LIKE, { ...LIKE, name: "王家庄村", unit: "王家村" }], [before]);
    const [first, second] = screen.getAllByRole("button", { name: "是同一单位" });
    if (!first || !second) throw new Error("not two questions");
    await userEvent.click(first);
    await userEvent.click(screen.getByRole("button", { name: "是同一单位" }));
    expect(did.at(-1)).toEqual([
      "changeSettings",
      {
        aliases: [
          before,
          { name: "李家庄村", unit: "李家村", reportingUnit: "青山镇" },
          { name: "王家庄村", unit: "王家村", reportingUnit: "青山镇" },
        ],
      },
    ]);
  });

  it("lists what was said, and takes it back", async () => {
    const aliases = [
      { name: "李家庄村", unit: "李家村" },
      { name: "王庄村", unit: "李家村", partOf: true },
      { name: "赵家", unit: "赵家" },
    ];
    const { did } = shown([], aliases);
    await press("已确认的单位名称（3）");
    expect(
      within(screen.getByRole("list"))
        .getAllByRole("listitem")
        .map((item) => item.textContent)
    ).toEqual([
      "“李家庄村”就是“李家村”撤销",
      "“王庄村”已合并到“李家村”，人数加在一起撤销",
      "“赵家”单独算一个单位撤销",
    ]);
    await press("撤销：“王庄村”已合并到“李家村”，人数加在一起");
    expect(did).toEqual([["changeSettings", { aliases: [aliases[0], aliases[2]] }]]);
  });

  it("shows three questions first, and all on demand", async () => {
    const many = ["甲村", "乙村", "丙村", "丁村", "戊村"].map((name) => ({ ...LIKE, name }));
    shown(many, [], "en");
    expect(screen.getAllByRole("button", { name: "One unit" })).toHaveLength(3);
    await press("2 more: show all");
    expect(screen.getAllByRole("button", { name: "One unit" })).toHaveLength(5);
  });
});
