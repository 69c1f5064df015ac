import type { Rule } from "../rule";

/** Fewer than half of the names match: only totals are compared. One finding a pair of forms. */
export const unitSetsDiffer: Rule<"unit-sets-differ"> = {
  id: "unit-sets-differ",
  severity: "info",
  since: "0.1.0",
  find: ({ reconciliation }) =>
    reconciliation.unitSetsDiffer.map((pair) => ({
      cell: pair.registration,
      related: [pair.health],
      reportingUnit: pair.reportingUnit,
      period: pair.period,
      detail: {
        matched: pair.matched,
        registration: pair.registrationUnits,
        health: pair.healthUnits,
      },
    })),
};
