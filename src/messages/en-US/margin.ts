/** What codes are made of. */
import type { Margin } from "../../core/model/reconciliation";

/** After "Check codes are made from". */
export const margin: Readonly<Record<Margin, string>> = {
  cell: "counts by birth order and sex",
  sex: "boys and girls",
  parity: "first, second and further children",
  total: "all births",
};
