/**
 * 口径确认单: the readings of the scheme that a county decides, what is chosen, and what every other reading would
 * change in the points; with the basis, the dates and room for seals. One page of A4.
 */
import type { Assessment } from "../model/score";
import type { SheetPlan } from "../model/sheet-plan";
import { decidedReadings } from "../scoring/reading-effects";
import type { DecidedReading, ReadingOption } from "../scoring/reading-effects";
import { BASIS_ID } from "../scoring/score-inputs";
import { DocumentDraft } from "./document-draft";
import { text } from "./formula";
import type { ReportContext } from "./report-context";
import { refTo } from "./table-sheet";

/** In widths of a digit: the question, its readings, which is in use, what another would change. */
const WIDTHS = [34, 42, 8, 30];

/** A question stands over all its readings: their rows are set, because heights follow no merged text. */
const ONE_LINE = 20;
const TWO_LINES = 32;
const OPTION_WIDTH = 44;

export function readingsSheet(context: ReportContext, name: string): SheetPlan {
  const { assessed, words } = context;
  const w = words.readings;
  const { assessment, asOf } = assessed;
  const draft = new DocumentDraft("readings", WIDTHS, assessed.reading.entries);
  draft.startPrinting();
  if (!assessment || asOf === null) {
    draft.line({ value: w.nothing, look: "note" });
    return draft.plan(name);
  }
  draft.line({ value: w.title(words.of(assessment.scheme.title)), look: "title" }, 30);
  const provisional = assessment.scores.filter((score) => score.provisional).length;
  const notes = w.notes({ asOf, units: assessment.scores.length, provisional });
  for (const note of notes) draft.line({ value: note, look: "note" });
  addBasis(draft, assessment, context);
  addReadings(draft, assessment, context);
  addDates(draft, context);
  addSignatures(draft, context);
  draft.stopPrinting();
  return draft.plan(name);
}

/** What the scheme says of itself, and what the county fills in. */
function addBasis(
  draft: DocumentDraft,
  { scheme, basisConfirmed }: Assessment,
  context: ReportContext
): void {
  const { words, layouts } = context;
  const w = words.readings;
  draft.line({ value: w.basisTitle, look: "strong" }, 20);
  const stated = (label: string, value: string | null) =>
    draft.labelled({ value: label, look: "text" }, { value: value ?? w.unstated, look: "text" });
  stated(w.basis.document, words.of(scheme.basis.document));
  stated(w.basis.number, scheme.basis.number);
  stated(w.basis.year, scheme.basis.year);
  for (const key of ["typedDocument", "typedNumber", "typedYear"] as const) {
    draft.input(`basis/${key}`, w.basis[key], draft.typedText(`basis/${key}`));
  }
  const value = basisConfirmed ? w.confirmed : w.unconfirmed;
  const formula = `IF(${refTo(layouts["score-input"], BASIS_ID, "used")}=1,${text(w.confirmed)},${text(w.unconfirmed)})`;
  draft.labelled(
    { value: w.inForce, look: "text" },
    scheme.basis.inForce === true ? { value, look: "text" } : { value, formula, look: "text" }
  );
}

function addReadings(draft: DocumentDraft, assessment: Assessment, context: ReportContext): void {
  const { assessed, words } = context;
  const { headers, readingsTitle } = words.readings;
  draft.line({ value: readingsTitle, look: "strong" }, 20);
  draft.cells(
    [headers.question, headers.option, headers.chosen, headers.effect].map((value) => ({
      value,
      look: "header",
    }))
  );
  const decided = decidedReadings(assessment, assessed.ratios, assessed.reading.entries);
  const several = assessment.scores.length > 1;
  for (const [index, reading] of decided.entries()) {
    addReading(draft, reading, { number: index + 1, several }, context);
  }
}

function addReading(
  draft: DocumentDraft,
  { question, isDefault, options }: DecidedReading,
  { number, several }: { readonly number: number; readonly several: boolean },
  { words }: ReportContext
): void {
  const w = words.readings;
  const first = draft.next;
  for (const [index, option] of options.entries()) {
    const said = option.label ? words.of(option.label) : w.ownNumber(option.value);
    draft.tall(widthOf(said) > OPTION_WIDTH ? TWO_LINES : ONE_LINE);
    draft.cells([
      {
        value: index === 0 ? w.question(number, words.of(question), isDefault) : null,
        look: "text",
      },
      {
        value: said,
        look: option.chosen ? "strong" : "text",
      },
      { value: option.chosen ? w.chosen : w.notChosen, look: "text-center" },
      { value: effectText(option, several, w), look: "text" },
    ]);
  }
  if (options.length > 1) draft.mergeBlock(first, draft.next - 1, 0, 0);
}

/** In digits: a Chinese character takes two. */
function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign > "\u02ff" ? 2 : 1), 0);
}

function effectText(
  { effect }: ReadingOption,
  several: boolean,
  words: ReportContext["words"]["readings"]
): string | null {
  return effect ? words.effect(effect, several) : null;
}

function addDates(draft: DocumentDraft, { assessed, words }: ReportContext): void {
  const w = words.readings;
  const { dueDay, dueInclusive, reconcileDay, dueDates, missingBeforeFirst, lateRegistration } =
    assessed.settings;
  draft.line({ value: w.datesTitle, look: "strong" }, 20);
  const dates = w.dates({
    ...{ dueDay, reconcileDay, missingBeforeFirst, lateRegistration },
    inclusive: dueInclusive,
    ownDays: Object.keys(dueDates).length,
  });
  for (const [label, said] of dates) {
    draft.labelled({ value: label, look: "text" }, { value: said, look: "text" });
  }
}

function addSignatures(draft: DocumentDraft, { words }: ReportContext): void {
  const w = words.readings;
  draft.line({ value: w.signTitle, look: "strong" }, 20);
  for (const who of w.sign) {
    draft.tall(44);
    draft.labelled({ value: who, look: "text" }, { value: w.signature, look: "text" });
  }
}
