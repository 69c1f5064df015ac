import { cellFaultRule } from "../cell-fault-rule";

/** A text that reads as a count (full-width digits, blanks, apostrophe): used, and reported. */
export const numberAsText = cellFaultRule("number-as-text", "warning");
