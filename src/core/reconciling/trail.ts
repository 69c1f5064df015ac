/** 与上次相比: which differences are new, still open or back again since the last run, and which are gone. */
import type { Day } from "../model/period";
import type { Reading } from "../model/reading";
import type { Difference, Reconciliation, SettledDifference } from "../model/reconciliation";
import type { Settings } from "../model/settings";
import { pairText } from "../model/typed-reason";
import { equalFigures } from "./equal-figures";
import { figureOfId, lastFigures, lastRun, sinceOf, wasSettled } from "./run-rows";
import type { LastRun } from "./run-rows";

/**
 * The last run is the one whose rows stand in 数据比对, of this workbook or of last month's given along. Where
 * nothing changed since, what that run said still stands: writing twice says the same twice.
 *
 * @returns the reconciliation itself where no earlier run is known
 */
export function withTrail(
  reconciliation: Reconciliation,
  reading: Reading,
  settings: Settings,
  asOf: Day | null
): Reconciliation {
  const run = lastRun(reading.entries);
  if (!run) return reconciliation;
  const { differences } = reconciliation;
  const same = isSameRun(run, differences, asOf);
  return {
    ...reconciliation,
    differences: differences.map((difference) => withSince(difference, run, same)),
    settled: settledSince(run, differences, same, reading, settings),
  };
}

function withSince(difference: Difference, { rows }: LastRun, same: boolean): Difference {
  const row = rows.get(difference.id);
  if (!row) return { ...difference, since: "new" };
  if (!same) return { ...difference, since: wasSettled(row) ? "reopened" : "open" };
  const since = sinceOf(row);
  return since === "new" || since === "open" || since === "reopened"
    ? { ...difference, since }
    : difference;
}

function isSameRun(run: LastRun, differences: readonly Difference[], asOf: Day | null): boolean {
  if (run.asOf !== (asOf ?? "")) return false;
  let standing = 0;
  for (const row of run.rows.values()) {
    const since = sinceOf(row);
    if (!wasSettled(row) && since !== "unknown") standing += 1;
  }
  return (
    standing === differences.length &&
    differences.every(({ id, registration, health }) => {
      const row = run.rows.get(id);
      const isOpen = row !== undefined && !wasSettled(row) && sinceOf(row) !== "unknown";
      return isOpen && row.values["figures"] === pairText([registration, health]);
    })
  );
}

/** Rows without a difference now: gone only where both sides still report the figure, and the same one. */
function settledSince(
  { rows }: LastRun,
  differences: readonly Difference[],
  same: boolean,
  reading: Reading,
  settings: Settings
): SettledDifference[] {
  const standing = new Set(differences.map(({ id }) => id));
  const gone = [...rows].flatMap(([id, row]) => {
    const since = sinceOf(row);
    const wanted = same ? since === "settled" : !wasSettled(row);
    const figure = wanted && !standing.has(id) ? figureOfId(id) : null;
    const [registration = null, health = null] = lastFigures(row) ?? [];
    return figure && registration !== null && health !== null
      ? [{ ...figure, registration, health }]
      : [];
  });
  if (gone.length === 0) return [];
  const equal = new Set(equalFigures(gone, reading, settings).map(({ id }) => id));
  return gone.filter(({ id }) => equal.has(id));
}
