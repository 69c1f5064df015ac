/** 重新点数: what the unit found when it counted the figure afresh, beside the difference that it is about. */
import { unitKey } from "../counting/unit-key";
import type { Assessed } from "../model/assessed";
import type { Difference } from "../model/reconciliation";
import type { ComparedRow } from "./comparison-trail";
import type { TableColumn } from "./table-sheet";

export function recountColumn(
  { recounts }: Pick<Assessed, "recounts">,
  header: string
): TableColumn<ComparedRow> {
  const counted = new Map(
    recounts.flatMap((recount) =>
      recount.figures.map(({ parity, sex, counted: count }) => [
        keyOf({ ...recount, parity, sex }),
        count,
      ])
    )
  );
  return {
    key: "recount",
    header,
    width: 8,
    cell: ({ difference }) => ({ value: counted.get(keyOf(difference)) ?? null, look: "count" }),
  };
}

type Counted = Pick<Difference, "reportingUnit" | "unit" | "period" | "parity" | "sex">;

function keyOf({ reportingUnit, unit, period, parity, sex }: Counted): string {
  return JSON.stringify([unitKey(reportingUnit), unitKey(unit), period, parity, sex]);
}
