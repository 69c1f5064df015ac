import { cellFaultRule } from "../cell-fault-rule";

/** Text or a sign in a count cell; it is in no figure. */
export const notANumber = cellFaultRule("not-a-number", "error");
