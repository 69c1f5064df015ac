import { gapFound } from "../gap-found";
import type { Rule } from "../rule";

/** Last month's 累计 + 本月 + 补报 − 核减 is not this month's 累计. */
export const cumulativeSum: Rule<"cumulative-sum"> = {
  id: "cumulative-sum",
  severity: "error",
  since: "0.1.0",
  find: ({ cumulativeGaps }) => cumulativeGaps.map(gapFound),
};
