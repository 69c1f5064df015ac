/** A township's year in two: the registration forms, and the health department's year in a file of its own. */
import { readFileSync } from "node:fs";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { readWorkbook } from "../../../src/hosts/xlsx-file/read-workbook";

export const HEALTH = "卫生2025年1-12月.xlsx";
const BYTES = new Uint8Array(readFileSync("assets/samples/township-year.xlsx"));

export interface Parted {
  readonly all: readonly SheetGrid[];
  readonly registration: readonly SheetGrid[];
  /** Under the file's name, its sheets called as in many files: 1月 … */
  readonly health: readonly SheetGrid[];
}

export async function partedSample(): Promise<Parted> {
  const { grids } = await readWorkbook(BYTES, "");
  const isHealth = ({ values }: SheetGrid) => {
    const title = values[0]?.[0];
    return typeof title === "string" && title.includes("卫生部门");
  };
  return {
    all: grids,
    registration: grids.filter((grid) => !isHealth(grid)),
    health: grids
      .filter(isHealth)
      .map((grid, index) => ({ ...grid, file: HEALTH, name: `${index + 1}月` })),
  };
}
