/** Why points were lost or gained, in English. */
import type { LedgerEntry } from "../../core/model/score";
import type { MonthState } from "../../core/model/monthly-report";

export const monthState: Readonly<Record<MonthState, string>> = {
  agreed: "on time, equal",
  explained: "on time, differences explained",
  unexplained: "unexplained difference",
  late: "late",
  missing: "not reported",
  "to-confirm": "to be confirmed",
  "not-due": "not due",
};

const acceptable: Readonly<Record<string, string>> = {
  "yes-no": "yes or no",
  count: "a whole number not below 0",
  points: "points not below 0",
  number: "a number not below 0",
  "part-of-sample": "no more than the sample",
  "sample-above-zero": "a sample above 0",
};

/** `count:12` → a whole number not below 0, at most 12 */
function expectedEntry(expected: string): string {
  const [kind = "", max] = expected.split(":");
  return `${acceptable[kind] ?? kind}${max === undefined ? "" : `, at most ${max}`}`;
}

/** Why a line of the ledger is there; figures come from `why.detail`, in points. */
export function ledgerReason(entry: LedgerEntry): string {
  const { code, detail } = entry.why;
  const get = (key: string) => String(detail[key] ?? "");
  const state = monthState[get("state") as MonthState];
  switch (code) {
    case "month-state":
      return detail["unequal"] === 1 && get("state") !== "unexplained"
        ? `${state}, and unequal`
        : state;
    case "month-open":
      return `${state}: neither won nor lost`;
    case "not-entered":
      return Number(detail["inputs"]) > 1 ? `${get("inputs")} entries missing` : "not entered";
    case "invalid-entry":
      return `the entry "${get("shown")}" cannot be used; expected ${expectedEntry(get("expected"))}`;
    case "entered-below-full":
      return `${rounded(detail["points"])} of ${get("max")} points`;
    case "target-missed":
      return `task ${get("task")}, done ${get("done")}`;
    case "share-faulty":
      return `${get("faulty")} of ${get("sample")} faulty${Number(detail["allow"]) > 0 ? ` (${get("allow")} percentage points allowed)` : ""}, ${get("each")} a percentage point`;
    case "deduction":
      return `${get("points")} taken off besides`;
    case "ratio-above":
      return `${get("male")} boys, ${get("female")} girls: above ${get("limit")}, ${get("each")} a point`;
    case "ratio-undefined":
      return "no girls or no figures in the year: the ratio is undefined";
    case "occurrences":
      return `${get("count")} × ${get("each")}`;
    case "shortfall":
      return `task ${get("task")}, done ${get("done")}, ${get("each")} a percentage point`;
  }
}

function rounded(value: string | number | undefined): string {
  return String(Math.round(Number(value ?? 0) * 100) / 100);
}
