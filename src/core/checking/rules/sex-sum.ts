import { sumRule } from "../sum-rule";

/** 男 + 女 (+ 性别不明) is not 小计. */
export const sexSum = sumRule("sex-sum");
