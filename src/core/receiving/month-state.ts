/** The state of one month of one assessed unit, from the arrival of both forms and their differences. */
import type { FormArrival, MonthState } from "../model/monthly-report";
import type { Settings } from "../model/settings";

export interface MonthFacts {
  readonly isDue: boolean;
  readonly deadlinePassed: boolean;
  readonly registration: FormArrival;
  readonly health: FormArrival;
  readonly compared: boolean;
  readonly differences: number;
  readonly unexplained: number;
}

/**
 * Not due, then what is not there, then what is not known, then late, then unequal. Open states
 * (待确认, 未到期) are neither won nor lost. A difference counts only when it is still unexplained at the
 * reconciliation deadline.
 */
export function computedState(
  facts: MonthFacts,
  settings: Pick<Settings, "missingBeforeFirst">
): MonthState {
  const forms = [facts.registration, facts.health];
  const any = (is: (form: FormArrival) => boolean) => forms.some(is);
  if (!facts.isDue) return "not-due";
  if (any((form) => form.status === "before-first")) {
    return settings.missingBeforeFirst === "lost" ? "missing" : "to-confirm";
  }
  if (any((form) => form.status === "missing")) return "missing";
  if (any((form) => form.status !== "reported" || form.arrived === null)) return "to-confirm";
  if (any((form) => form.late)) return "late";
  if (facts.unexplained > 0) return facts.deadlinePassed ? "unexplained" : "to-confirm";
  if (!facts.compared) return "to-confirm";
  return facts.differences > 0 ? "explained" : "agreed";
}
