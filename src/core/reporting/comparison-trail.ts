/** What a row of 数据比对 keeps for the next run, what it says of the last one, and the rows that are gone. */
import type { TypedRow } from "../model/clerk-entries";
import { typedRows } from "../model/clerk-entries";
import type { Difference, Reconciliation } from "../model/reconciliation";
import type { PlanCell } from "../model/sheet-plan";
import { expiredText, expiredTexts, pairText, shownFigures } from "../model/typed-reason";
import type { FigurePair, TypedReason } from "../model/typed-reason";
import { reasonOfRow } from "../reconciling/clerk-reasons";
import { RUN_ID, lastFigures, wasSettled } from "../reconciling/run-rows";
import { COMPARISON_KEYS } from "./comparison-keys";
import type { ComparisonKey } from "./comparison-keys";
import type { ReportContext } from "./report-context";
import { keptRow } from "./typed-cells";
import type { TrailState, TrailWords } from "./trail-words";
import type { TableColumn } from "./table-sheet";

export interface ComparedRow {
  readonly difference: Difference;
  readonly typed: TypedReason;
}

/** The differences with what their rows said. */
export function comparedRows({ assessed }: Pick<ReportContext, "assessed">): ComparedRow[] {
  const typed = typedRows(assessed.reading.entries, "comparison");
  return assessed.reconciliation.differences.map((difference) => ({
    difference,
    typed: reasonOfRow(typed.get(difference.id), difference),
  }));
}

/** Hidden: for the next run. Empty texts are no cells. */
export function keptColumns(): TableColumn<ComparedRow>[] {
  const hidden = (
    key: ComparisonKey,
    of: (row: ComparedRow) => string | null
  ): TableColumn<ComparedRow> => ({
    key,
    header: key.slice("typed.".length),
    width: 8,
    hidden: true,
    cell: (row) => ({ value: of(row) || null, look: "faded" }),
  });
  return [
    hidden("typed.figures", ({ difference }) => pairText(pairOfDifference(difference))),
    hidden("typed.given", ({ typed }) => typed.stamp),
    hidden("typed.since", ({ difference }) => difference.since ?? null),
    hidden("typed.expired", ({ typed }) => expiredText(typed.expired)),
  ];
}

/** 与上次相比, 上次原因. */
export function trailColumns(words: TrailWords): TableColumn<ComparedRow>[] {
  return [
    {
      key: "since",
      header: words.headers.since,
      width: 9,
      cell: ({ difference: { since } }) => ({
        value: since ? words.since[since] : null,
        look: "text-center",
      }),
    },
    {
      key: "earlier",
      header: words.headers.earlier,
      width: 20,
      cell: ({ typed }) => ({ value: earlierText(typed, words) || null, look: "text" }),
    },
  ];
}

function earlierText({ expired }: Pick<TypedReason, "expired">, words: TrailWords): string {
  return expired.map(words.earlier).join("\n");
}

function pairOfDifference({ registration, health }: Difference): FigurePair {
  return [registration, health];
}

/** Rows without a difference now: those settled since the last run first, then what could not be compared. */
export function goneRows(context: ReportContext): (PlanCell | null)[][] {
  const { assessed } = context;
  const { reconciliation, reading } = assessed;
  const standing = new Set(reconciliation.differences.map(({ id }) => id));
  const rows = [...typedRows(reading.entries, "comparison").values()].filter(
    ({ id }) => id !== RUN_ID && !standing.has(id)
  );
  const states = ["settled", "unknown", "gone"] as const;
  return states.flatMap((state) =>
    rows
      .filter((row) => stateOfGone(row, reconciliation) === state)
      .map((row) => goneRow(row, state, context))
  );
}

function stateOfGone(row: TypedRow, { settled }: Reconciliation): "settled" | "gone" | "unknown" {
  if (settled?.some(({ id }) => id === row.id)) return "settled";
  if (wasSettled(row)) return "gone";
  // Written before anything was kept for the next run, or told of in the pane when the edit made both equal.
  return lastFigures(row) === null ? "settled" : "unknown";
}

/** With the figures at which they differed: live ones would be the same by now. */
function goneRow(row: TypedRow, state: TrailState, context: ReportContext): (PlanCell | null)[] {
  const { comparison, trail } = context.words;
  const figures = lastFigures(row) ?? shownFigures(row);
  const [registration, health] = figures ?? [null, null];
  const known = lastFigures(row) !== null;
  const mark = state === "unknown" ? trail.unknown : known ? trail.settled : comparison.gone;
  const over: Partial<Record<ComparisonKey, string | number | null>> = {
    "typed.figures": figures && pairText(figures),
    // A reason under a row that is gone says why it was corrected; it is for no difference.
    "typed.given": null,
    "typed.since": state,
    number: null,
    state: mark,
    since: known ? trail.since[state] : null,
    earlier: earlierText({ expired: expiredTexts(row.values["expired"]) }, trail) || null,
    ...(registration !== null &&
      health !== null && { registration, health, difference: registration - health }),
  };
  return keptRow(row, COMPARISON_KEYS, over);
}
