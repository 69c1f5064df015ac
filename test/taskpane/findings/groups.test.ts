import type { Finding } from "../../../src/core/model/finding";
import { messagesIn } from "../../../src/messages/languages";
import type { Grouping } from "../../../src/messages/pane/findings-words";
import { groupsOf } from "../../../src/taskpane/findings/groups";
import { itemsOf } from "../../../src/taskpane/findings/items";
import { listRows } from "../../../src/taskpane/findings/list-rows";
import type { Judgement } from "../../../src/taskpane/judge/judgement";
import { difference, finding, judgement, mismatch, table } from "./some-findings";

const at = (unit: string, row: number, over: Partial<Finding> = {}) =>
  finding(`${unit}/${row}/${over.rule ?? ""}`, {
    unit,
    cell: { file: "", sheet: "3月", row, column: 4 },
    ...over,
  });

const one = difference("d1", { unit: "王家村" });
const mixed = judgement(
  [
    at("王家村", 6),
    at("李家村", 4),
    at("*", 9, { rule: "column-total" }),
    at("", 0, { rule: "late-submission", parity: null, sex: null }),
    // Shown at the header of the units, yet 石桥村 stands last in the forms.
    at("石桥村", 2, { rule: "unit-missing", parity: null, sex: null }),
    finding("no sheet", { rule: "month-missing", cell: null, unit: "", parity: null }),
    mismatch(one),
  ],
  [one]
);

function groups(grouping: Grouping, of: Judgement = mixed) {
  return groupsOf(itemsOf(of, []), grouping, of, messagesIn("zh")).map(
    ({ name, of: office, items }) => `${name}${office && ` (${office})`} ${items.length}`
  );
}

test("by unit: whole sheets, all units together, then the units as the forms list them", () => {
  expect(groups("unit")).toEqual(["整张表 2", "全部单位 1", "李家村 1", "王家村 2", "石桥村 1"]);
});

test("by unit with several offices: each office's units together, and the office is named", () => {
  const tables = [table("3月"), table("3月红星", { reportingUnit: "红星镇" })];
  const two = [at("李家村", 4, { reportingUnit: "红星镇" }), { ...at("李家村", 7), id: "other" }];
  expect(groups("unit", judgement(two, [], [], { tables }))).toEqual([
    "李家村 (青山镇) 1",
    "李家村 (红星镇) 1",
  ]);
});

test("by rule: what must be corrected first", () => {
  expect(groups("rule")).toEqual([
    "迟报 1",
    "缺少单位 1",
    "男女相加不等于小计 2",
    "各单位相加不等于合计行 1",
    "缺一个月的表 1",
    "两边数字不同 1",
  ]);
});

test("by sheet: sheets in their order, both sheets of a difference as a pair, then what has none", () => {
  expect(groups("sheet")).toEqual(["3月 5", "计生 3月 | 卫生 3月卫生 1", "没有对应的表 1"]);
});

test("a folded group is its head alone", () => {
  const all = groupsOf(itemsOf(mixed, []), "sheet", mixed, messagesIn("zh"));
  const folded = all[0]?.key ?? "";
  expect(listRows(all, []).map(({ kind }) => kind)).toHaveLength(7 + 3);
  const rows = listRows(all, [folded]);
  expect(rows).toHaveLength(2 + 3);
  expect(rows[0]).toMatchObject({ kind: "group", open: false });
  expect(rows[1]).toMatchObject({ kind: "group", open: true });
});
