/** 乡镇, 街道, 村, 社区, 部门: what a unit is, as far as its name ends in a word that says so. */

export type UnitType = "乡镇" | "街道" | "村" | "社区" | "部门" | "";

const ENDINGS: readonly (readonly [UnitType, RegExp])[] = [
  ["街道", /(?:街道|办事处|街道办)$/u],
  ["社区", /(?:社区|居委会|居民委员会)$/u],
  ["村", /(?:村|村委会|村民委员会)$/u],
  ["乡镇", /(?:乡|镇)$/u],
  ["部门", /(?:局|委|办|院|站|中心|部|厅)$/u],
];

/** "" where the name does not tell. The name comes without blanks (`unitKey`). */
export function unitTypeOf(key: string): UnitType {
  return ENDINGS.find(([, ending]) => ending.test(key))?.[0] ?? "";
}

export function isVillage(key: string): boolean {
  return ["村", "社区"].includes(unitTypeOf(key));
}

export function isTownship(key: string): boolean {
  return ["乡镇", "街道"].includes(unitTypeOf(key));
}
