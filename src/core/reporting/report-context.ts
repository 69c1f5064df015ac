/** What every sheet of the report is made from. */
import type { Assessed } from "../model/assessed";
import type { CellRef } from "../model/cell-ref";
import type { PlanCell } from "../model/sheet-plan";
import type { RatioCells, RatioOrigin } from "../model/sex-ratio";
import { a1, isOwnCell, isRange, placeText } from "../model/cell-ref";
import type { Located, OwnCell, Place } from "../model/cell-ref";
import type { FormStandings } from "./form-standings";
import type { ReportWords } from "./report-words";
import type { SourceSheetName, WrittenKind } from "./result-sheets";
import type { SummaryTable } from "./summary-facts";
import type { SheetLayout } from "./table-sheet";

export interface ReportContext {
  readonly assessed: Assessed;
  readonly words: ReportWords;
  /** Version of the product, for the run record. */
  readonly version: string;
  readonly sourceName: SourceSheetName;
  readonly layouts: Readonly<Record<WrittenKind, SheetLayout>>;
  readonly locate: (cell: OwnCell) => CellRef | null;
  readonly cellsOf: (of: RatioOrigin) => RatioCells;
  readonly standings: FormStandings;
  /** 汇总, which 出生情况通报 repeats. */
  readonly summaries: readonly SummaryTable[];
  /** Whether a source cell holds a number as text. */
  readonly isText: (cell: CellRef) => boolean;
  readonly severalFiles: boolean;
}

/** The place in the written workbook; null for an own cell that is not there. */
export function located(place: Place, context: Pick<ReportContext, "locate">): Located | null {
  return isOwnCell(place) ? context.locate(place) : place;
}

/** `3月!F9`, or the own sheet's address; "" where it has none. */
export function showPlace(place: Place, context: ReportContext): string {
  const at = located(place, context);
  if (!at) return "";
  return placeText(at, context.severalFiles && !isOwnCell(place));
}

/** A cell that shows an address and jumps there. */
export function linkTo(place: Place | null, context: ReportContext, shown?: string): PlanCell {
  const at = place ? located(place, context) : null;
  if (!at || !place) return { value: shown ?? null, look: "text" };
  const sheet = isOwnCell(place) ? at.sheet : context.sourceName(at);
  const address = isRange(at)
    ? `${a1(at.firstRow, at.firstColumn)}:${a1(at.lastRow, at.lastColumn)}`
    : a1(at.row, at.column);
  return {
    value: shown ?? showPlace(place, context),
    look: "link",
    link: { sheet, address },
  };
}
