/** Series of tables for the tests of the ratio: what matters here are months, offices and counts. */
import type { BirthTable } from "../../../src/core/model/birth-table";
import { monthsOf } from "../../../src/core/model/period";
import type { SexRatio } from "../../../src/core/model/sex-ratio";
import { birthTable } from "../../support/birth-table";
import type { TableRecipe, UnitCounts } from "../../support/birth-table";

/** The same counts in every month from `first` to `last`. */
export function monthly(
  first: string,
  last: string,
  units: TableRecipe["units"],
  rest: Partial<TableRecipe> = {}
): BirthTable[] {
  return monthsOf(first, last).map((period) => birthTable({ period, units, ...rest }));
}

/** Boys and girls of 一孩 only. */
export function firstChildren(boys: number, girls: number): UnitCounts {
  return [boys, girls, 0, 0, 0, 0];
}

/** `kind span` of every ratio of a unit and parity, in order. */
export function spansOf(ratios: readonly SexRatio[], unit = "*", parity = "all"): string[] {
  return ratios
    .filter((ratio) => ratio.unit === unit && ratio.parity === parity)
    .map((ratio) => `${ratio.spanKind} ${ratio.span}`);
}

/** The one ratio with these properties; fails when there is none or another. */
export function theRatio(ratios: readonly SexRatio[], like: Partial<SexRatio>): SexRatio {
  const found = ratios.filter((ratio) =>
    Object.entries(like).every(([key, value]) => ratio[key as keyof SexRatio] === value)
  );
  const [only] = found;
  if (!only || found.length > 1)
    throw new Error(`${found.length} ratios like ${JSON.stringify(like)}`);
  return only;
}
