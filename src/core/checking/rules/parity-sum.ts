import { sumRule } from "../sum-rule";

/** The parities do not add up to 出生合计 (小计, 男 or 女). */
export const paritySum = sumRule("parity-sum");
