import { sumRule } from "../sum-rule";

/** One count whose change alone would mend every broken sum that it is part of. */
export const countBreaksSums = sumRule("count-breaks-sums");
