/** Zero rows judged is never a success: why nothing could be judged. */
import type { SkipReason } from "../../core/model/reading";
import type { FoundTable, Judgement } from "../judge/judgement";
import type { Problem } from "./session-state";

type WorkbookProblem = Extract<Problem, { readonly from: "workbook" }>;

const HOLDS_NOTHING: ReadonlySet<SkipReason> = new Set(["empty-sheet", "own-sheet"]);

/** Null where there is something to judge. */
export function nothingJudged({ tables, rows, skipped }: Judgement): WorkbookProblem | null {
  if (rows.judged > 0 && tables.some(hasFigures)) return null;
  if (tables.length > 0) return { from: "workbook", code: "no-figures" };
  const telling = skipped.filter(({ reason }) => !HOLDS_NOTHING.has(reason));
  if (telling.some(({ reason }) => reason === "to-be-confirmed")) {
    return { from: "workbook", code: "to-confirm" };
  }
  const onlyRegisters =
    telling.length > 0 && telling.every(({ reason }) => reason === "personal-data");
  return { from: "workbook", code: onlyRegisters ? "only-registers" : "nothing-found" };
}

/** A workbook of nothing but empty sheets and our own: there is nothing to say about it. */
export function holdsNothing({ tables, skipped }: Judgement): boolean {
  return tables.length === 0 && skipped.every(({ reason }) => HOLDS_NOTHING.has(reason));
}

/** A number in a unit's row, or in the total row. */
function hasFigures({ units, blankUnits, births }: FoundTable): boolean {
  return units > blankUnits || births !== null;
}
