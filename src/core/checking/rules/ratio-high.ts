import { verdictRule } from "../verdict-rule";

/** 高于107（有统计依据）. */
export const ratioHigh = verdictRule("ratio-high", "high");
