/**
 * 监测分析（草稿）: what the figures show and what they do not, for whoever studies them in the office; what follows
 * from them is left to that person. A sheet of its own, because a clerk prints and sends a whole sheet.
 */
import type { SheetPlan } from "../model/sheet-plan";
import { analysisFacts } from "./analysis-facts";
import type { AnalysisFacts } from "./analysis-facts";
import { analysisFigures } from "./analysis-figures";
import { addUnitsToCheck } from "./analysis-units";
import type { AnalysisFigure, AnalysisInput, AnalysisText } from "./analysis-words";
import { DocumentDraft } from "./document-draft";
import { DocumentTexts } from "./document-texts";
import { addRatioRow, ratioHeader } from "./ratio-rows";
import type { ReportContext } from "./report-context";
import { senderRow } from "./sender-row";

/** In widths of a digit: a label, then births, boys, girls, the ratio and both limits. */
const WIDTHS = [26, 10, 9, 9, 10, 10, 10];

export function analysisSheet(context: ReportContext, name: string): SheetPlan {
  const { words, assessed } = context;
  const w = words.analysis;
  const draft = new DocumentDraft("analysis", WIDTHS, assessed.reading.entries);
  const texts = new DocumentTexts<AnalysisText, AnalysisFigure>(draft, w.templates, w.placeholders);
  const facts = analysisFacts(context);
  const office = facts?.reportingUnit === "*" ? null : (facts?.reportingUnit ?? null);
  const sender = senderRow(draft, office, words.documents);
  draft.startPrinting();
  draft.line({ value: w.internal, look: "warning" });
  if (facts) {
    texts.know({ sender, ...analysisFigures(facts, context) });
    const title = texts.cell("title", "document-title");
    if (title) draft.line(title, 34);
    draft.line({ value: w.draft, look: "note" });
    draft.line({ value: w.parts.situation, look: "section" }, 22);
    texts.paragraphs("situation");
    draft.line({ value: w.parts.trend, look: "section" }, 22);
    texts.paragraphs("rolling", "trend", "change");
    addSpans(draft, facts, context);
  } else {
    draft.line({ value: w.nothing, look: "note" });
  }
  draft.line({ value: w.parts.quality, look: "section" }, 22);
  texts.paragraphs("quality");
  addInputs(draft, context);
  draft.newPage();
  draft.line({ value: w.internal, look: "warning" });
  draft.line({ value: w.parts.units, look: "section" }, 22);
  addUnitsToCheck(draft, context);
  draft.stopPrinting();
  texts.list(words.documents);
  return draft.plan(name);
}

function addSpans(
  draft: DocumentDraft,
  { year, rolling, parities }: AnalysisFacts,
  { words }: ReportContext
): void {
  const rows = [...(year ? [year] : []), ...(rolling ? [rolling] : []), ...parities];
  if (rows.length === 0) return;
  draft.cells(ratioHeader(words.analysis.span, words.documents));
  for (const { ratio, pair } of rows) {
    const label = `${words.spanKind[ratio.spanKind]} ${words.period(ratio.span)} ${words.parity[ratio.parity]}`;
    addRatioRow(draft, label, pair, { shown: true, words: words.documents });
  }
  draft.line({ value: words.analysis.seeWatch, look: "note" });
}

function addInputs(draft: DocumentDraft, { words }: ReportContext): void {
  const w = words.analysis;
  const input = (id: AnalysisInput, height: number) => {
    const typed = draft.typedText(id);
    const kept = typed === null || w.unwrittenShipped.includes(typed) ? w.unwritten : typed;
    // A long text needs a row that follows it.
    if (kept === w.unwritten) draft.tall(height);
    draft.input(id, w.inputs[id], kept);
  };
  draft.line({ value: w.parts.departments, look: "section" }, 22);
  for (const id of ["education", "police", "other"] as const) input(id, 22);
  draft.line({ value: w.parts.advice, look: "section" }, 22);
  input("judgement", 60);
  input("advice", 60);
}
