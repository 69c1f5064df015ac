/** Which pages 核查反馈单 has: one a unit, a further one for each twelve months more. */
import type { Month } from "../model/period";
import type { Margin } from "../model/reconciliation";
import { RECOUNT_LINES, recountId } from "../model/recount";
import { SLIP_FIGURES, slipLineId } from "../recounting/slip-keys";
import type { SlipRow } from "../recounting/slip-rows";
import type { AskedMargins } from "./asked-margins";
import { BOXES } from "./feedback-columns";
import type { RecountRequest } from "./recount-requests";

export interface AskedMonth {
  readonly month: Month;
  /** Id of the recount. */
  readonly slip: string;
  readonly margin: Margin;
}

export interface FeedbackPage {
  readonly request: RecountRequest;
  readonly months: readonly AskedMonth[];
  /** How its boxes are drawn. */
  readonly drawn: Margin;
}

/** With both lines of a month so many fit on a sheet of paper, heading and signatures included. */
const MONTHS_A_PAGE = 12;

export function feedbackPages(
  requests: readonly RecountRequest[],
  margins: AskedMargins,
  rows: ReadonlyMap<string, SlipRow>
): FeedbackPage[] {
  return requests.flatMap((request) => {
    const months = request.months.map((each): AskedMonth => ({
      month: each.month,
      slip: recountId(each.difference),
      margin: margins.of(request, each),
    }));
    const pages = Math.ceil(months.length / MONTHS_A_PAGE);
    return Array.from({ length: pages }, (_, page): FeedbackPage => {
      const shown = months.slice(page * MONTHS_A_PAGE, (page + 1) * MONTHS_A_PAGE);
      return { request, months: shown, drawn: drawnAs(shown, rows) };
    });
  });
}

/** The boxes that all months of the page share; single ones where a value was typed that no other box would show. */
function drawnAs(months: readonly AskedMonth[], rows: ReadonlyMap<string, SlipRow>): Margin {
  const finer = new Set(months.map(({ margin }) => margin).filter((margin) => margin !== "total"));
  const [margin = "total"] = finer;
  if (finer.size > 1) return "cell";
  const shown = new Set(
    BOXES[margin]
      .filter(({ closed }) => closed !== true)
      .map(({ figure }) => SLIP_FIGURES[figure]?.key)
  );
  const hides = months.some(({ slip }) =>
    RECOUNT_LINES.some((line) => {
      const values = rows.get(slipLineId(slip, line))?.values ?? {};
      return SLIP_FIGURES.some(({ key }) => values[key] !== undefined && !shown.has(key));
    })
  );
  return hides ? "cell" : margin;
}
