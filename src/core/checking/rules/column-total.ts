import { sumRule } from "../sum-rule";

/** The 合计 row, or an inner 小计 row, is not the sum of its units. */
export const columnTotal = sumRule("column-total");
