/** Boys and girls of 出生监测 as sums of the source cells. */
import type { PlanCell } from "../model/sheet-plan";
import type { RatioOrigin } from "../model/sex-ratio";
import { LONGEST_FORMULA, sumOf } from "./formula";
import type { ReportContext } from "./report-context";

export interface WatchCounts {
  readonly male: PlanCell;
  readonly female: PlanCell;
}

/**
 * Live; a sum whose formula would be too long for Excel (hundreds of offices of many sheets) stands as a number,
 * as in 出生人口性别比.
 */
export function watchCounts(
  of: RatioOrigin,
  { male, female }: { readonly male: number; readonly female: number },
  { cellsOf, sourceName, isText }: ReportContext
): WatchCounts {
  const cells = cellsOf(of);
  const count = (sex: "male" | "female", value: number): PlanCell => {
    const formula = sumOf(cells[sex], sourceName, isText);
    return cells[sex].length === 0 || formula.length > LONGEST_FORMULA
      ? { value, look: "count" }
      : { value, formula, look: "count" };
  };
  return { male: count("male", male), female: count("female", female) };
}
