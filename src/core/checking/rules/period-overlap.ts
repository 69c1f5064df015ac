import { aboutTable } from "../found";
import type { Rule } from "../rule";

/** A table over a span that months or another span already cover: it is checked and never added. */
export const periodOverlap: Rule<"period-overlap"> = {
  id: "period-overlap",
  severity: "info",
  since: "0.1.0",
  find: ({ series, sums }) =>
    series.flatMap((one) =>
      one.overlapping
        // 合计 beside the months of one form says itself what it is.
        .filter((table) => sums.has(table) && !table.timeCells)
        .map((table) => aboutTable(table, { cell: table.title, actual: table.period }))
    ),
};
