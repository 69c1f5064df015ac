/** What the search for causes may look at: the differences, and both sides' counts around them. */
import type { Month } from "../../model/period";
import type { ComparedMonth, Difference } from "../../model/reconciliation";

/** Both sides' counts of one unit and month, in the order of FIGURES[margin] of that month. */
export interface ComparedFigures {
  readonly registration: readonly (number | null)[];
  readonly health: readonly (number | null)[];
}

export interface DifferencesToExplain {
  readonly differences: readonly Difference[];
  /** Null: this unit was not compared in this month. Asked only for units that differ. */
  readonly figures: (reportingUnit: string, unit: string, period: Month) => ComparedFigures | null;
  readonly months: readonly ComparedMonth[];
  /** Where the unit stands in registration's list of that month; null or absent: not known. */
  readonly rowOf?: (reportingUnit: string, unit: string, period: Month) => number | null;
}
