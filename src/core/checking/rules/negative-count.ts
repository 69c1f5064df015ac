import { cellFaultRule } from "../cell-fault-rule";

/** A count below 0 outside 核减 and 更正; it is in no figure. */
export const negativeCount = cellFaultRule("negative-count", "error");
