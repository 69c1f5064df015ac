/** One recognised table, as the judge would report it. */
import type { FoundTable } from "../../../src/taskpane/judge/judgement";

export function foundTable(rest: Partial<FoundTable> = {}): FoundTable {
  const { file = "", sheet = "3月" } = rest;
  return {
    file,
    sheet,
    hidden: false,
    title: { file, sheet, row: 0, column: 0 },
    side: "registration",
    period: "2025-03",
    reportingUnit: "青山镇",
    part: null,
    units: 12,
    blankUnits: 0,
    births: 45,
    submitted: "2025-04-03",
    fingerprint: "0000000000000000",
    confidence: 1,
    code: "0354",
    doubts: [],
    ...rest,
  };
}
