/** 跨月登记 (D04, D05): as many more in one month as there are fewer in the next; same unit, parity and sex. */
import { addMonths } from "../../model/period";
import type { CandidateAt } from "./candidate";
import { opposite } from "./candidate";

export const monthShift: CandidateAt = (first, neighbour) => {
  const nextMonth = addMonths(first.period, 1);
  const second = neighbour(first, { period: nextMonth });
  if (!opposite(first, second)) return null;
  return {
    kind: "month-shift",
    first,
    second,
    idEnd: [first.parity, first.sex],
    detail: { nextMonth },
  };
};
