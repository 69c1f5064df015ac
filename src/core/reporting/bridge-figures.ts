/** The compared figures of every office and month below the printed part of 差异调节表: live, cell by cell. */
import type { Side } from "../model/births";
import type { PlanCell } from "../model/sheet-plan";
import type { ComparedBirths } from "../reconciling/compared-births";
import { at, down, fixedAt } from "./bridge-columns";
import type { BridgeDraft } from "./bridge-draft";
import type { BridgeFacts } from "./bridge-facts";
import type { MonthFormula } from "./bridge-months";
import type { BlockRows, RowSpan } from "./bridge-places";
import { LONGEST_FORMULA, sumOf } from "./formula";
import type { ReportContext } from "./report-context";

/** The columns in which both sides stand, among the months and among the figures. */
export const SIDE_COLUMNS = { health: "direction", registration: "confirmed" } as const;

export function addFigures(
  draft: BridgeDraft,
  births: readonly ComparedBirths[],
  context: ReportContext
): void {
  const { words } = context;
  const w = words.bridge;
  draft.line({ value: w.figures.title, look: "strong" }, 22);
  draft.line({ value: w.figures.note, look: "note" });
  const header = (value: string): PlanCell => ({ value, look: "header" });
  draft.add({
    code: header(w.months.headers.month),
    reason: header(w.figures.office),
    direction: header(w.months.headers.health),
    confirmed: header(w.months.headers.registration),
    presumed: header(w.months.headers.difference),
  });
  for (const month of births) {
    const row = draft.next;
    draft.add({
      code: { value: words.period(month.period), look: "text-center" },
      reason: { value: month.reportingUnit || w.unnamed, look: "text" },
      direction: figure(month, "health", context),
      confirmed: figure(month, "registration", context),
      presumed: {
        value: month.registration.births - month.health.births,
        formula: `${at(row, "confirmed")}-${at(row, "direction")}`,
        look: "count",
      },
    });
  }
}

/** The sum of the source cells; the number itself where that would be no formula of Excel any more. */
function figure(of: ComparedBirths, side: Side, context: ReportContext): PlanCell {
  const formula = sourceFormula(of, side, context);
  const value = of[side].births;
  return formula === null ? { value, look: "count" } : { value, formula, look: "count" };
}

function sourceFormula(of: ComparedBirths, side: Side, context: ReportContext): string | null {
  const formula = sumOf(of[side].cells, context.sourceName, context.isText);
  return formula.length > LONGEST_FORMULA ? null : formula;
}

/** One office: its cells; several: the rows of the figures. */
export function monthFormula(
  { births, months }: BridgeFacts,
  firstMonthRow: number,
  figures: RowSpan | null,
  context: ReportContext
): MonthFormula {
  if (figures) {
    const months = down(figures.first, figures.last, "code");
    return (index, side) =>
      `SUMPRODUCT((${months}=$${at(firstMonthRow + index, "code")})*${down(figures.first, figures.last, SIDE_COLUMNS[side])})`;
  }
  const byMonth = new Map(births.map((month) => [month.period, month]));
  return (index, side) => {
    const month = byMonth.get(months[index]?.period ?? "");
    return month ? sourceFormula(month, side, context) : null;
  };
}

/** All months of the office that stands above the block. */
export function officeTotal(rows: BlockRows, figures: RowSpan, side: Side): string {
  const column = (key: Parameters<typeof down>[2]) => down(figures.first, figures.last, key);
  return `SUMPRODUCT((${column("reason")}=${fixedAt(rows.name, "code")})*${column(SIDE_COLUMNS[side])})`;
}
