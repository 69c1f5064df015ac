import type { Rule } from "../rule";

/** Registration and health differ where both count the same. Neither is called right. */
export const sourceMismatch: Rule<"source-mismatch"> = {
  id: "source-mismatch",
  severity: "warning",
  since: "0.1.0",
  find: ({ mismatches }) =>
    mismatches.map((one) => ({
      cell: null,
      related: [one.cells.registration, one.cells.health],
      reportingUnit: one.reportingUnit,
      unit: one.unit,
      period: one.period,
      parity: one.parity,
      sex: one.sex,
      detail: {
        registration: one.registration,
        health: one.health,
        difference: one.difference,
        // What the clerk's reason and the causes are kept by.
        differenceId: one.id,
      },
    })),
};
