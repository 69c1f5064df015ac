/**
 * A year of births by unit and month without any fault, the same on both sides: the ground on which the
 * samples put their mistakes, and what the benchmark multiplies.
 */
import type { Month } from "../../src/core/model/period";
import { addMonths, dayOf, month } from "../../src/core/model/period";
import type { Side } from "../../src/core/model/births";
import { SIDES } from "../../src/core/model/births";
import type { FormRecipe, SixCounts } from "./standard-form";
import { Random } from "./random";

export interface CleanYear {
  readonly reportingUnit: string;
  readonly months: readonly Month[];
  readonly units: readonly string[];
  /** By month, then by unit, in the order of `months` and `units`. */
  readonly counts: readonly (readonly SixCounts[])[];
}

export interface CleanYearRecipe {
  readonly year: number;
  readonly reportingUnit: string;
  readonly units: readonly string[];
  /** Mean births of a unit and month. */
  readonly births: number;
  readonly seed: number;
}

/** Shares of 一孩, 二孩, 多孩 among births: near those of the 2020 census (0.46, 0.43, 0.11). */
const PARITY_SHARES = [0.46, 0.42, 0.12] as const;
/** 106 boys to 100 girls. */
const BOYS = 106 / 206;

export function cleanYear(recipe: CleanYearRecipe): CleanYear {
  const random = new Random(recipe.seed);
  // Villages differ in size: each has its own share, kept through the year.
  const sizes = recipe.units.map(() => 0.5 + random.next());
  const months = Array.from({ length: 12 }, (_, index) => month(recipe.year, index + 1));
  return {
    reportingUnit: recipe.reportingUnit,
    units: recipe.units,
    months,
    counts: months.map(() =>
      sizes.map((size) => {
        const cell = (share: number) => random.poisson(recipe.births * size * share);
        const [first, second, more] = PARITY_SHARES;
        return [
          cell(first * BOYS),
          cell(first * (1 - BOYS)),
          cell(second * BOYS),
          cell(second * (1 - BOYS)),
          cell(more * BOYS),
          cell(more * (1 - BOYS)),
        ] as const;
      })
    ),
  };
}

/** `1村`, `2村` … as long invented lists go; names of equal length sort as they count. */
export function numberedUnits(units: number): string[] {
  const digits = String(units).length;
  return Array.from(
    { length: units },
    (_, index) => `第${String(index + 1).padStart(digits, "0")}村`
  );
}

/** The 24 forms of a clean year: 1月, 1月卫生, 2月 …; all arrive between the 2nd and the 4th. */
export function formsOf(year: CleanYear): FormRecipe[] {
  return year.months.flatMap((of, index) =>
    SIDES.map((side) => ({
      side,
      month: of,
      sheet: sheetName(side, of),
      reportingUnit: year.reportingUnit,
      submitted: dayOf(addMonths(of, 1), side === "health" ? 2 + (index % 2) : 3 + (index % 2)),
      rows: year.units.map((name, unit) => ({
        name,
        counts: year.counts[index]?.[unit] ?? null,
      })),
      live: "all" as const,
    }))
  );
}

export function sheetName(side: Side, of: Month): string {
  return `${Number(of.slice(5))}月${side === "health" ? "卫生" : ""}`;
}
