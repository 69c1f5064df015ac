import { cellFaultRule } from "../cell-fault-rule";

/** #DIV/0!, #REF! … in a count cell; it is in no figure. */
export const formulaError = cellFaultRule("formula-error", "error");
