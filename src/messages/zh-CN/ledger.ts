/** 加扣分原因的说法。 */
import type { LedgerEntry } from "../../core/model/score";
import type { MonthState } from "../../core/model/monthly-report";

export const monthState: Readonly<Record<MonthState, string>> = {
  agreed: "按时一致",
  explained: "按时，差异已说明",
  unexplained: "有未说明差异",
  late: "迟报",
  missing: "未报",
  "to-confirm": "待确认",
  "not-due": "未到期",
};

const acceptable: Readonly<Record<string, string>> = {
  "yes-no": "“是”或“否”",
  count: "不小于0的整数",
  points: "不小于0的分值",
  number: "不小于0的数",
  "part-of-sample": "不超过抽查数的数",
  "sample-above-zero": "大于0的抽查数",
};

/** `count:12` → 不小于0的整数，不超过12 */
function expectedEntry(expected: string): string {
  const [kind = "", max] = expected.split(":");
  return `${acceptable[kind] ?? kind}${max === undefined ? "" : `，不超过${max}`}`;
}

/** Why a line of the ledger is there; figures come from `why.detail`, in points. */
export function ledgerReason(entry: LedgerEntry): string {
  const { code, detail } = entry.why;
  const get = (key: string) => String(detail[key] ?? "");
  const state = monthState[get("state") as MonthState];
  switch (code) {
    case "month-state":
      return detail["unequal"] === 1 && get("state") !== "unexplained"
        ? `${state}，两边不一致`
        : state;
    case "month-open":
      return `${state}，不计得失`;
    case "not-entered":
      return Number(detail["inputs"]) > 1 ? `有 ${get("inputs")} 项未录入` : "未录入";
    case "invalid-entry":
      return `录入“${get("shown")}”不能用，应为${expectedEntry(get("expected"))}`;
    case "entered-below-full":
      return `得 ${rounded(detail["points"])} 分，满分 ${get("max")} 分`;
    case "target-missed":
      return `任务 ${get("task")}，完成 ${get("done")}`;
    case "share-faulty":
      return `抽查 ${get("sample")}，不符 ${get("faulty")}${Number(detail["allow"]) > 0 ? `（允许 ${get("allow")} 个百分点）` : ""}，每个百分点 ${get("each")} 分`;
    case "deduction":
      return `另行扣 ${get("points")} 分`;
    case "ratio-above":
      return `男 ${get("male")}、女 ${get("female")}，超过 ${get("limit")}，每高1扣 ${get("each")} 分`;
    case "ratio-undefined":
      return "全年没有女婴或没有数字，性别比无法计算";
    case "occurrences":
      return `${get("count")} 次（份、人），每次 ${get("each")} 分`;
    case "shortfall":
      return `任务 ${get("task")}，完成 ${get("done")}，每低1个百分点 ${get("each")} 分`;
  }
}

function rounded(value: string | number | undefined): string {
  return String(Math.round(Number(value ?? 0) * 100) / 100);
}
