/**
 * Differences between the two sides that are not already told: where a count breaks its own sums, and
 * the count that mends them leaves no difference, there is one fault and one finding.
 */
import { countCell } from "../model/birth-table";
import type { CellRef } from "../model/cell-ref";
import type { Difference } from "../model/reconciliation";
import type { Consequences } from "./consequences";
import type { Blame, SumFaults } from "./sums/sum-faults";
import { orZero } from "./table-parts";

/** In the order of the reconciliation. The other side's cell of a told difference goes to `consequences`. */
export function mismatches(
  differences: readonly Difference[],
  faults: Iterable<SumFaults>,
  consequences: Consequences
): Difference[] {
  if (differences.length === 0) return [];
  const blames = new Map<string, Blame>();
  for (const { sums, blames: own } of faults) {
    for (const blame of own) {
      blames.set(keyOf(countCell(sums.table, blame.row, blame.column)), blame);
    }
  }
  if (blames.size === 0) return [...differences];
  return differences.filter((difference) => {
    const { registration, health } = difference.parts;
    const mended =
      difference.difference + correction(registration, blames) - correction(health, blames);
    if (mended !== 0) return true;
    for (const cell of registration) {
      const blame = blames.get(keyOf(cell));
      if (blame) consequences.add(blame, difference.cells.health);
    }
    for (const cell of health) {
      const blame = blames.get(keyOf(cell));
      if (blame) consequences.add(blame, difference.cells.registration);
    }
    return false;
  });
}

function correction(cells: readonly CellRef[], blames: ReadonlyMap<string, Blame>): number {
  return cells.reduce((sum, cell) => {
    const blame = blames.get(keyOf(cell));
    return blame ? sum + blame.expected - orZero(blame.stated) : sum;
  }, 0);
}

function keyOf({ file, sheet, row, column }: CellRef): string {
  return `${file}|${sheet}|${row}|${column}`;
}
