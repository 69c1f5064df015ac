import { cellFaultRule } from "../cell-fault-rule";

/** Births are whole numbers. */
export const fractionalCount = cellFaultRule("fractional-count", "error");
