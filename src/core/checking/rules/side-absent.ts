import { SIDES } from "../../model/births";
import { monthlyRange } from "../monthly-forms";
import type { Rule } from "../rule";

/** There are monthly forms, and none of any kind of the other side: nothing can be compared. */
export const sideAbsent: Rule<"side-absent"> = {
  id: "side-absent",
  severity: "info",
  since: "0.1.0",
  find: (examination) =>
    monthlyRange(examination) === null
      ? []
      : SIDES.filter(
          (side) => !examination.reading.tables.some((table) => table.side === side)
        ).map((side) => ({ cell: null, side })),
};
