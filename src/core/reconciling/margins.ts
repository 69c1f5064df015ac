/** The finest margin that two tables have in common (reconciliation.md 3.1): full cells, sexes, parities, totals. */
import { BIRTH_ORDERS } from "../model/births";
import type { Parity, Sex } from "../model/births";
import type { Margin } from "../model/reconciliation";
import type { TableCounts } from "../counting/table-counts";

/** What is compared for one unit. Unknown sex (性别不明) enters only where sexes are not told apart. */
export interface Figure {
  readonly parity: Parity;
  readonly sex: Sex;
}

const SEXES: readonly Sex[] = ["male", "female"];

/** From fine to coarse. */
export const MARGINS: readonly Margin[] = ["cell", "sex", "parity", "total"];

export const FIGURES: Readonly<Record<Margin, readonly Figure[]>> = {
  cell: BIRTH_ORDERS.flatMap((parity) => SEXES.map((sex) => ({ parity, sex }))),
  sex: SEXES.map((sex) => ({ parity: "all", sex })),
  parity: BIRTH_ORDERS.map((parity) => ({ parity, sex: "all" })),
  total: [{ parity: "all", sex: "all" }],
};

export function commonMargin(registration: TableCounts, health: TableCounts): Margin {
  const has = ({ parity, sex }: Figure) => registration.has(parity, sex) && health.has(parity, sex);
  return MARGINS.find((margin) => FIGURES[margin].every(has)) ?? "total";
}
