import { gapFound } from "../gap-found";
import type { Rule } from "../rule";

/** A table over a span that single months cover completely is not their sum. */
export const spanTotal: Rule<"span-total"> = {
  id: "span-total",
  severity: "error",
  since: "0.1.0",
  find: ({ spanGaps }) => spanGaps.map(gapFound),
};
