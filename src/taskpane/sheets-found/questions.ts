/** What the reader could not settle, so that the clerk is asked. */
import type { CellRef } from "../../core/model/cell-ref";
import type { Finding } from "../../core/model/finding";
import type { Period } from "../../core/model/period";
import type { Settings } from "../../core/model/settings";
import type { FoundTable, Judgement } from "../judge/judgement";
import { isByHand, tablesOnSheet } from "./sheet-corrections";
import { surenessOf } from "./sureness-of";

export interface Question {
  /** Whose sheet it is; which month; or whether it was read rightly. */
  readonly kind: "side" | "period" | "doubt";
  readonly file: string;
  readonly sheet: string;
  readonly cell: CellRef | null;
  /** Null where the table was not taken for want of a side. */
  readonly table: FoundTable | null;
  /** Findings about the reading. */
  readonly doubts: readonly Finding[];
  /** Periods that the sheet itself names, where it names several: one of them is to be chosen. */
  readonly periods: readonly Period[];
  /** Tables on the sheet, and whether they are all of one side: else one answer cannot hold for all. */
  readonly tables: number;
  readonly sameSide: boolean;
}

/** The question about the month says it already; columns are asked about by form, once for all its sheets. */
const ASKED_OTHERWISE: ReadonlySet<string> = new Set(["period-missing", "column-unknown"]);

export function questionsOf(
  judgement: Pick<Judgement, "tables" | "skipped" | "findings">,
  settings: Settings
): Question[] {
  const { tables, skipped, findings } = judgement;
  const byId = new Map(findings.map((finding) => [finding.id, finding]));
  const sides = new Map(
    skipped
      .filter(({ reason }) => reason === "side-unknown")
      .map((sheet) => [`${sheet.file}#${sheet.sheet}`, sheet])
  );
  const asked = [...sides.values()].map(({ file, sheet, cell }): Question => ({
    kind: "side",
    file,
    sheet,
    cell,
    table: null,
    doubts: [],
    periods: [],
    tables: 0,
    sameSide: true,
  }));
  const about = tables.flatMap((table): Question[] => {
    const doubts = table.doubts
      .map((id) => byId.get(id))
      .filter((finding) => finding !== undefined)
      .filter(({ rule }) => !ASKED_OTHERWISE.has(rule));
    const unsure = surenessOf(table, settings) === "look" || doubts.length > 0;
    const kind = table.period === null ? "period" : "doubt";
    if (kind === "doubt" && (!unsure || isByHand(table, settings))) return [];
    const { file, sheet, title: cell } = table;
    const together = tablesOnSheet(table, tables);
    const sameSide = together.every(({ side }) => side === table.side);
    const periods = together.length === 1 ? periodsNamed(doubts) : [];
    return [{ kind, file, sheet, cell, table, doubts, periods, tables: together.length, sameSide }];
  });
  return [
    ...asked,
    ...about.filter(({ kind }) => kind === "period"),
    ...about.filter(({ kind }) => kind === "doubt"),
  ];
}

/** Title and sheet name say different months (period-conflict). */
function periodsNamed(doubts: readonly Finding[]): Period[] {
  return doubts
    .filter(({ rule }) => rule === "period-conflict")
    .flatMap(({ detail }) => [detail["title"], detail["sheetName"]])
    .filter((period) => typeof period === "string")
    .filter((period) => period !== "");
}
