/** Findings and differences as the judge hands them on, one line each. */
import type { Finding } from "../../../src/core/model/finding";
import type { Cause, Difference, Reconciliation } from "../../../src/core/model/reconciliation";
import type { FoundTable, Judgement } from "../../../src/taskpane/judge/judgement";
import { EMPTY_JUDGEMENT } from "../pane-fixture";

export function finding(id: string, over: Partial<Finding> = {}): Finding {
  return {
    id,
    rule: "sex-sum",
    severity: "error",
    cell: { file: "", sheet: "3月", row: 4, column: 4 },
    related: [],
    side: "registration",
    reportingUnit: "青山镇",
    unit: "李家村",
    period: "2025-03",
    parity: "1",
    sex: "all",
    actual: 6,
    expected: 5,
    detail: { open: 0, sums: 0 },
    ...over,
  };
}

/** 计生 and 卫生 of one cell of 3月; the same place on both sheets. */
export function difference(id: string, over: Partial<Difference> = {}): Difference {
  const row = 4;
  const { registration = 3, health = 5 } = over;
  const cells = {
    registration: { file: "", sheet: "3月", row, column: 5 },
    health: { file: "", sheet: "3月卫生", row, column: 5 },
  };
  return {
    id,
    reportingUnit: "青山镇",
    unit: "李家村",
    period: "2025-03",
    parity: "1",
    sex: "male",
    registration,
    health,
    difference: registration - health,
    cells,
    parts: { registration: [cells.registration], health: [cells.health] },
    reason: null,
    ground: null,
    ...over,
  };
}

export function mismatch(of: Difference): Finding {
  return finding(`source-mismatch/${of.id}`, {
    rule: "source-mismatch",
    severity: "warning",
    cell: null,
    related: [of.cells.registration, of.cells.health],
    side: null,
    unit: of.unit,
    period: of.period,
    parity: of.parity,
    sex: of.sex,
    actual: null,
    expected: null,
    detail: {
      registration: of.registration,
      health: of.health,
      difference: of.difference,
      differenceId: of.id,
    },
  });
}

export function sexSwap(id: string, first: string, second: string): Cause {
  return {
    id,
    kind: "sex-swap",
    strength: "likely",
    chance: null,
    parts: [
      { difference: first, amount: -2 },
      { difference: second, amount: 2 },
    ],
    detail: { parity: "1", sex: "male", otherSex: "female", amount: 2 },
  };
}

export function table(sheet: string, over: Partial<FoundTable> = {}): FoundTable {
  return {
    file: "",
    sheet,
    hidden: false,
    title: { file: "", sheet, row: 0, column: 0 },
    side: sheet.endsWith("卫生") ? "health" : "registration",
    period: "2025-03",
    reportingUnit: "青山镇",
    part: null,
    units: 10,
    blankUnits: 0,
    births: 50,
    submitted: null,
    fingerprint: "0000000000000000",
    confidence: 1,
    code: "0354",
    doubts: [],
    ...over,
  };
}

/** What is given, over the sheets of two months. */
export function judgement(
  findings: readonly Finding[],
  differences: readonly Difference[] = [],
  causes: readonly Cause[] = [],
  over: Partial<Judgement> = {}
): Judgement {
  const reconciliation: Reconciliation = {
    ...EMPTY_JUDGEMENT.reconciliation,
    margin: "cell",
    months: [
      {
        reportingUnit: "青山镇",
        period: "2025-03",
        margin: "cell",
        byUnit: true,
        compared: 60,
        incomplete: [],
      },
    ],
    differences,
    causes,
  };
  return {
    ...EMPTY_JUDGEMENT,
    tables: ["2月", "2月卫生", "3月", "3月卫生"].map((sheet) => table(sheet)),
    findings,
    reconciliation,
    ...over,
  };
}
