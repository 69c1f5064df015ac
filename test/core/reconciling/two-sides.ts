/** Both sides of one month, and the clerk's reasons, for tests of reconciling and receiving. */
import type { BirthTable } from "../../../src/core/model/birth-table";
import type { ClerkEntries, Typed } from "../../../src/core/model/clerk-entries";
import { NO_ENTRIES } from "../../../src/core/model/clerk-entries";
import { birthTable } from "../../support/birth-table";
import type { TableRecipe, UnitCounts } from "../../support/birth-table";

export type Units = Readonly<Record<string, UnitCounts | "blank">>;

export function twoSides(
  registration: Units,
  health: Units,
  rest: Partial<TableRecipe> = {}
): BirthTable[] {
  return [
    birthTable({ ...rest, side: "registration", units: registration }),
    birthTable({ ...rest, side: "health", units: health }),
  ];
}

/** Rows of 数据比对 by difference id: [原因, 依据]. */
export function reasons(
  rows: Readonly<Record<string, readonly [reason: Typed, ground?: Typed]>>
): ClerkEntries {
  return {
    ...NO_ENTRIES,
    rows: Object.entries(rows).map(([id, [reason, ground]]) => ({
      kind: "comparison",
      id,
      values: ground === undefined ? { reason } : { reason, ground },
      shown: [],
    })),
  };
}
