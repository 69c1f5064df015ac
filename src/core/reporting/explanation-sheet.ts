/** 数据差异情况说明: for the last due month and the year so far, to be signed by both departments. */
import { reconcileDayOf } from "../model/calendar";
import type { SheetPlan } from "../model/sheet-plan";
import { DocumentDraft } from "./document-draft";
import type { DraftCell } from "./document-draft";
import { DocumentTexts } from "./document-texts";
import type { Figures } from "./document-texts";
import { explanationFacts } from "./explanation-facts";
import type { Explanation } from "./explanation-facts";
import { addLists, addMonths, addReasons } from "./explanation-tables";
import type { ExplanationFigure, ExplanationText } from "./explanation-words";
import { countText, plainText } from "./live-text";
import type { LiveCount } from "./live-text";
import type { ReportContext } from "./report-context";
import { senderRow } from "./sender-row";

/** In widths of a digit: month, unit, figure, both sides, the difference, reason and ground. */
const WIDTHS = [13, 15, 11, 13, 9, 9, 17, 18];

export function explanationSheet(context: ReportContext, name: string): SheetPlan {
  const { words, assessed } = context;
  const w = words.explanation;
  const draft = new DocumentDraft("explanation", WIDTHS, assessed.reading.entries);
  const texts = new DocumentTexts<ExplanationText, ExplanationFigure>(
    draft,
    w.templates,
    w.placeholders
  );
  const explanation = explanationFacts(context);
  const sender = senderRow(draft, onlyOffice(context), words.documents);
  draft.startPrinting();
  if (explanation) {
    texts.know({ sender, ...figuresOf(explanation, context) });
    const title = texts.cell("title", "document-title");
    if (title) draft.line(title, 34);
    texts.paragraphs("month", "state");
    const months = addMonths(draft, explanation, context);
    addReasons(draft, explanation, months, context);
    addLists(draft, explanation, context);
    texts.paragraphs("close");
    addSignatures(draft, context);
  } else {
    draft.line({ value: w.nothing, look: "note" });
  }
  draft.stopPrinting();
  texts.list(words.documents);
  return draft.plan(name);
}

/** Null where several offices were compared. */
function onlyOffice({ assessed }: ReportContext): string | null {
  const names = new Set(assessed.reconciliation.months.map(({ reportingUnit }) => reportingUnit));
  const [only = null] = names;
  return names.size === 1 ? only : null;
}

function figuresOf(
  { month, months }: Explanation,
  { words, assessed }: ReportContext
): Figures<ExplanationFigure> {
  const last = months.at(-1);
  if (!last) return {};
  const { registration, health, places, confirmedPlaces } = last;
  const minus = (a: LiveCount, b: LiveCount): LiveCount => ({
    value: a.value - b.value,
    at: `(${a.at}-${b.at})`,
  });
  const sum = (counts: readonly LiveCount[]): LiveCount => ({
    value: counts.reduce((all, { value }) => all + value, 0),
    at: `(${counts.map(({ at }) => at).join("+")})`,
  });
  const apart = registration && health ? minus(registration, health) : null;
  return {
    month: plainText(words.period(month)),
    deadline: plainText(words.documents.day(reconcileDayOf(month, assessed.settings))),
    registration: registration && countText(registration),
    health: health && countText(health),
    apart: apart && countText({ value: Math.abs(apart.value), at: `ABS${apart.at}` }),
    places: countText(places),
    "confirmed-places": countText(confirmedPlaces),
    "open-places": countText(minus(places, confirmedPlaces)),
    "year-places": countText(sum(months.map((of) => of.places))),
    "year-confirmed-places": countText(sum(months.map((of) => of.confirmedPlaces))),
  };
}

/** One block a department, side by side. */
function addSignatures(draft: DocumentDraft, { words }: ReportContext): void {
  const { registration, health, lines } = words.explanation.signatures;
  const row = (left: string, right: string, look: "strong" | "text", height: number) => {
    draft.mergeBlock(draft.next, draft.next, 0, 3);
    draft.mergeBlock(draft.next, draft.next, 4, 7);
    const empty: DraftCell = { value: null, look };
    draft.tall(height);
    draft.cells([
      { value: left, look },
      empty,
      empty,
      empty,
      { value: right, look },
      empty,
      empty,
      empty,
    ]);
  };
  draft.blank();
  row(registration, health, "strong", 22);
  for (const line of lines) row(line, line, "text", 26);
}
