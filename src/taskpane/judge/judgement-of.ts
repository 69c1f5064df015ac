/** What was assessed, as the plain values that the page shows. */
import type { Assessed } from "../../core/model/assessed";
import { foundTables } from "./found-tables";
import type { Judgement } from "./judgement";
import { ratioOverviews } from "./ratio-overview";
import { scoreOverview } from "./score-overview";

export function judgementOf(assessed: Assessed, milliseconds: number): Judgement {
  const { settings, asOf, reading, findings, reconciliation, assessment } = assessed;
  return {
    settings,
    asOf,
    files: reading.files,
    tables: foundTables(assessed),
    skipped: reading.skipped,
    forms: reading.forms,
    proposals: reading.proposals,
    ...(reading.unproposed !== undefined && { unproposed: reading.unproposed }),
    rows: reading.rows,
    cellsRead: reading.cellsRead,
    findings,
    reconciliation,
    ...(assessed.recounts.length > 0 && { recounts: assessed.recounts }),
    ratios: ratioOverviews(assessed.tellingRatios),
    scores: assessment ? scoreOverview(assessment) : null,
    milliseconds,
  };
}
