import { cellFaultRule } from "../cell-fault-rule";

/** A formula without a stored value: sums are added up by the reader, anything else is unknown, never 0. */
export const formulaNotCalculated = cellFaultRule("formula-not-calculated", "warning");
