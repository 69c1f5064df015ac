/** Plans for tests of hosts: small, and one that uses everything a plan can hold. */
import type { PlanCell, SheetPlan } from "../../src/core/model/sheet-plan";

export function cell(
  value: PlanCell["value"],
  look: PlanCell["look"] = "text",
  rest: Partial<PlanCell> = {}
): PlanCell {
  return { value, look, ...rest };
}

export function sheetPlan(
  name: string,
  rows: SheetPlan["rows"],
  rest: Partial<SheetPlan> = {}
): SheetPlan {
  return {
    kind: "findings",
    name,
    columns: Array.from({ length: Math.max(1, ...rows.map((row) => row.length)) }, () => ({
      width: 14,
    })),
    rows,
    rowHeights: {},
    hiddenRows: [],
    merges: [],
    freeze: { rows: 0, columns: 0 },
    printTitle: null,
    filter: null,
    validations: [],
    conditionalLooks: [],
    ...rest,
  };
}

/** Texts that a careless writer would run, cut or break the file with. */
export const HOSTILE_TEXTS: readonly string[] = [
  "=1+1",
  "@SUM(A1)",
  "＝x",
  "'a",
  "+86",
  "-1",
  "村".repeat(200),
  "<b>&amp;</b>",
  ']]>"',
  "a_x0041_b",
  " 前后有空 ",
  "第一行\n第二行",
  "制表\t符",
  "\u0001\u001f",
  "回\r车",
  "😀𠮷",
];
