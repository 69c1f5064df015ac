/** The words that place a count: side, parity, sex (contract §1). */

/** 计生统计 · 卫生部门: which department a sheet comes from. */
export type Side = "registration" | "health";
export const SIDES: readonly Side[] = ["registration", "health"];

/** 一孩 · 二孩 · 多孩(三孩及以上) · 合计. 四孩, 五孩 … columns are added into `3+`. */
export type Parity = "1" | "2" | "3+" | "all";
export const PARITIES: readonly Parity[] = ["all", "1", "2", "3+"];
export const BIRTH_ORDERS: readonly Parity[] = ["1", "2", "3+"];

/** 男 · 女 · 性别不明 · 小计. */
export type Sex = "male" | "female" | "unknown" | "all";

/** All units of a reporting unit together. */
export const ALL_UNITS = "*";
