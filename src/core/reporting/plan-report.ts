/** From what was assessed to the sheets to write. Layouts come first, because the formulas of the sheets point at each other. */
import type { Assessed } from "../model/assessed";
import { isOwnCell, placeText } from "../model/cell-ref";
import type { Place } from "../model/cell-ref";
import type { SheetGrid } from "../model/sheet-grid";
import type { SheetPlan } from "../model/sheet-plan";
import { ratioCells } from "../ratio/ratio-cells";
import { analysisSheet } from "./analysis-sheet";
import { BRIDGE_KEYS, bridgeSheet } from "./bridge-sheet";
import { chartedRatios } from "./charted-ratios";
import { COMPARISON_HEAD_ROWS, COMPARISON_KEYS } from "./comparison-keys";
import { comparisonNotes, comparisonSheet } from "./comparison-sheet";
import { explanationSheet } from "./explanation-sheet";
import { feedbackSheet } from "./feedback-sheet";
import { FormStandings } from "./form-standings";
import { FINDINGS_KEYS, findingsSheet } from "./findings-sheet";
import { LEDGER_KEYS, ledgerRows, ledgerSheet } from "./ledger-sheet";
import { noticeSheet } from "./notice-sheet";
import { ratioHeadRows, ratioId, RATIO_KEYS, ratioSheet, shownRatios } from "./ratio-sheet";
import { readingsSheet } from "./readings-sheet";
import { RECEIPTS_HEAD_ROWS, RECEIPTS_KEYS, receiptsSheet } from "./receipts-sheet";
import type { ReportContext } from "./report-context";
import type { ReportWords } from "./report-words";
import { DOCUMENT_KINDS, resultSheetNames } from "./result-sheets";
import type { DocumentKind, ResultKind, WrittenKind } from "./result-sheets";
import { RUN_KEYS, runRecordSheet } from "./run-record-sheet";
import { SCORE_INPUT_KEYS, scoreInputRows, scoreInputSheet } from "./score-input-sheet";
import { scoresLayout } from "./scores-layout";
import { scoresNotes, scoresSheet } from "./scores-sheet";
import { sourceCopies } from "./source-copies";
import { layOut, locator } from "./table-sheet";
import type { SheetLayout } from "./table-sheet";
import { SUBMISSIONS_KEYS, submissionsSheet } from "./submissions-sheet";
import { SUMMARY_KEYS } from "./summary-columns";
import { summaryTables } from "./summary-facts";
import { summarySheet } from "./summary-sheet";
import { textCells } from "./text-cells";
import { WATCH_KEYS, watchSheet } from "./watch-sheet";

export interface Report {
  /** In the order in which they stand in the workbook. */
  readonly plans: readonly SheetPlan[];
  /** A place as text (contract §1); null for an own cell that is not in the written workbook. */
  readonly place: (of: Place) => string | null;
}

export interface ReportOptions {
  readonly version: string;
  /**
   * The result is a new workbook: the tables read are copied into it, and formulas point at the copies. Else it
   * goes into the first workbook of those read, and only tables of the others are copied.
   */
  readonly copies: boolean;
  /** 文书 asked for; those that the workbook has already are written anyway. */
  readonly documents?: readonly DocumentKind[];
}

const DOCUMENTS: Readonly<
  Record<DocumentKind, (context: ReportContext, name: string) => SheetPlan | null>
> = {
  explanation: explanationSheet,
  feedback: feedbackSheet,
  notice: noticeSheet,
  analysis: analysisSheet,
  readings: readingsSheet,
};

/** @param grids all grids that were assessed: their names are taken, their values go into the copies */
export function planReport(
  assessed: Assessed,
  grids: readonly SheetGrid[],
  words: ReportWords,
  options: ReportOptions
): Report {
  const into = options.copies ? null : (grids[0]?.file ?? "");
  const others = grids.filter(
    ({ file, ownKind }) => file === into && (ownKind === null || ownKind === "source-copy")
  );
  const present = options.copies ? {} : assessed.reading.entries.sheetNames;
  const names = resultSheetNames(
    words.sheetNames,
    present,
    others.map((grid) => grid.name)
  );
  const tables = assessed.reading.tables.filter(({ file }) => file !== into);
  const taken = [...Object.values(names), ...others.map(({ name }) => name)];
  const copies = sourceCopies({ tables, grids, into, taken }, words.copies);

  const ratios = shownRatios(assessed.ratios);
  const charted = chartedRatios(ratios, assessed.settings);
  const layouts = layoutsOf(assessed, words, names, {
    ids: ratios.map(ratioId),
    headRows: ratioHeadRows(charted),
  });
  const severalFiles = assessed.reading.files.length > 1;
  const standings = new FormStandings(assessed);
  const context: ReportContext = {
    assessed,
    words,
    version: options.version,
    sourceName: copies.nameOf,
    layouts,
    locate: locator(Object.values(layouts)),
    cellsOf: ratioCells(assessed.reading, assessed.settings),
    isText: textCells(assessed.reading.tables),
    standings,
    summaries: summaryTables(assessed, standings),
    severalFiles,
  };
  const documents = DOCUMENT_KINDS.filter(
    (kind) =>
      present[kind] !== undefined ||
      options.documents?.includes(kind) === true ||
      // Typed into a copy of the document that came back in another workbook.
      assessed.reading.entries.rows.some((row) => row.kind === kind)
  );
  return {
    plans: [
      findingsSheet(context),
      summarySheet(context),
      comparisonSheet(context),
      bridgeSheet(context),
      ratioSheet(context, ratios, charted),
      watchSheet(context),
      receiptsSheet(context),
      scoreInputSheet(context),
      scoresSheet(context),
      ledgerSheet(context),
      submissionsSheet(context),
      ...documents.map((kind) => DOCUMENTS[kind](context, names[kind])),
      runRecordSheet(context),
      ...copies.plans,
    ].filter((plan) => plan !== null),
    place: (of) => {
      if (!isOwnCell(of)) return placeText(of, severalFiles);
      const at = context.locate(of);
      return at ? placeText(at, false) : null;
    },
  };
}

function layoutsOf(
  assessed: Assessed,
  words: ReportWords,
  names: Readonly<Record<ResultKind, string>>,
  ratios: { readonly ids: readonly string[]; readonly headRows: number }
): Record<WrittenKind, SheetLayout> {
  const { assessment, reconciliation, findings, settings } = assessed;
  const make = (
    kind: WrittenKind,
    keys: readonly string[],
    ids: readonly string[],
    rowsAbove: number
  ) => layOut(kind, names[kind], keys, ids, rowsAbove);
  const counts = { error: 0, warning: 0, info: 0 };
  return {
    findings: make(
      "findings",
      FINDINGS_KEYS,
      findings.map((finding) => finding.id),
      words.findings.notes(counts).length
    ),
    // Its rows are counts and sums: nothing points at them.
    summary: make("summary", SUMMARY_KEYS, [], 0),
    comparison: make(
      "comparison",
      COMPARISON_KEYS,
      reconciliation.differences.map((difference) => difference.id),
      comparisonNotes(reconciliation, words).length + COMPARISON_HEAD_ROWS
    ),
    bridge: make("bridge", BRIDGE_KEYS, [], 0),
    watch: make("watch", WATCH_KEYS, [], 0),
    submissions: make("submissions", SUBMISSIONS_KEYS, [], 0),
    "sex-ratio": make(
      "sex-ratio",
      RATIO_KEYS,
      ratios.ids,
      words.ratio.notes(settings).length + ratios.headRows
    ),
    receipts: make(
      "receipts",
      RECEIPTS_KEYS,
      (assessment?.reports ?? []).map((report) => report.id),
      words.receipts.notes.length + RECEIPTS_HEAD_ROWS
    ),
    "score-input": make(
      "score-input",
      SCORE_INPUT_KEYS,
      scoreInputRows(assessed).map((row) => row.id),
      words.scoreInput.notes.length
    ),
    scores: scoresLayout(names.scores, assessment, scoresNotes(assessment, { words }).length),
    ledger: make(
      "ledger",
      LEDGER_KEYS,
      ledgerRows(assessment).map((row) => row.id),
      words.ledger.notes.length
    ),
    "run-record": make("run-record", RUN_KEYS, [], 0),
  };
}
