import { verdictRule } from "../verdict-rule";

/** 低于103（有统计依据）. */
export const ratioLow = verdictRule("ratio-low", "low");
