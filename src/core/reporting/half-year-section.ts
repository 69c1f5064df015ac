/** 半年小结 on a page of its own: the table of the half-year by sex and parity, then the text that points at it. */
import type { DocumentDraft } from "./document-draft";
import type { DocumentTexts, Figures } from "./document-texts";
import { LONGEST_FORMULA, sumOf, text } from "./formula";
import { halfYearFacts } from "./half-year";
import type { FormFigure } from "./form-figure";
import type { HalfYearFacts, HalfYearRow } from "./half-year";
import { countText, intervalText, plainText, ratioChangeText, ratioText } from "./live-text";
import type { LiveCount, LivePair, LiveText } from "./live-text";
import type { NoticeFigure, NoticeText } from "./notice-words";
import { addRatioRow, ratioHeader } from "./ratio-rows";
import type { ReportContext } from "./report-context";
import { FEWEST_SHOWN, showsSexes } from "./small-counts";
import type { SummaryTable } from "./summary-facts";

export function addHalfYear(
  draft: DocumentDraft,
  texts: DocumentTexts<NoticeText, NoticeFigure>,
  table: SummaryTable,
  context: ReportContext
): void {
  const { words } = context;
  const w = words.notice.half;
  const facts = halfYearFacts(table, context.assessed.settings);
  draft.line({ value: w.title(facts), look: "section" }, 24);
  if (facts.rows.length === 0) {
    draft.line({ value: w.nothing, look: "note" });
    return;
  }
  draft.cells(ratioHeader(w.parity, words.documents));
  const now = addRows(draft, facts.rows, "", context);
  const before = facts.before ? addRows(draft, facts.before, w.before, context) : [];
  if (facts.lacking.length > 0) draft.line({ value: w.lacking(facts.lacking), look: "note" });
  if (facts.partial.length > 0) {
    const names = facts.partial.map((name) => words.unit(name));
    draft.line({ value: w.partial(names), look: "note" });
  }
  texts.know(figuresOf(facts, now, before[0] ?? null, context));
  texts.paragraphs("half", "half-parities", "half-change");
}

interface ShownRow {
  readonly births: LiveCount;
  /** Null: too few to show boys and girls. */
  readonly pair: LivePair | null;
}

/** 合计, and the parities; small ones show their total alone. */
function addRows(
  draft: DocumentDraft,
  rows: readonly HalfYearRow[],
  before: string,
  context: ReportContext
): ShownRow[] {
  const { words } = context;
  const births = rows.map(({ male, female }) => male.value + female.value);
  const all = (births[0] ?? 0) >= FEWEST_SHOWN;
  const parities = showsSexes(births.slice(1));
  return rows.map((row, at) => {
    const shown = all && (at === 0 || parities[at - 1] === true);
    const label = `${before}${words.parity[row.parity]}`;
    const pair = { male: live(row.male, context), female: live(row.female, context) };
    const of = { value: births[at] ?? 0, at: draft.at(draft.next, 1) };
    return {
      births: of,
      pair: addRatioRow(draft, label, pair, { shown, words: words.documents }),
    };
  });
}

/** Of very many cells: the number alone. */
function live({ value, cells }: FormFigure, context: ReportContext): LiveCount {
  const formula = sumOf(cells, context.sourceName, context.isText);
  return { value, at: formula.length > LONGEST_FORMULA ? "" : formula };
}

function figuresOf(
  facts: HalfYearFacts,
  now: readonly ShownRow[],
  before: ShownRow | null,
  { words }: ReportContext
): Figures<NoticeFigure> {
  const { documents: d, notice, listSeparator } = words;
  const w = notice.half;
  const [all, ...parities] = now;
  const pair = all?.pair ?? null;
  const ofParities = facts.rows.slice(1).map(({ parity }, at): LiveText => {
    const [first, last] = w.ofParity(words.parity[parity]);
    const count = parities[at] ? countText(parities[at].births) : plainText("");
    return {
      value: first + count.value + last,
      formula: count.formula && `${text(first)}&${count.formula}&${text(last)}`,
    };
  });
  return {
    "half-year": plainText(w.name(facts)),
    "half-births": all ? countText(all.births) : null,
    "half-boys": pair && countText(pair.male),
    "half-girls": pair && countText(pair.female),
    "half-ratio": pair && ratioText(pair, d.noGirls),
    "half-interval": pair && intervalText(pair, d),
    "half-parities": ofParities.length > 0 ? joined(ofParities, listSeparator) : null,
    "half-ratio-change":
      pair && before?.pair ? ratioChangeText(pair, before.pair, d.ratioChange) : null,
  };
}

function joined(parts: readonly LiveText[], separator: string): LiveText {
  return {
    value: parts.map(({ value }) => value).join(separator),
    formula: parts.map(({ formula, value }) => formula ?? text(value)).join(`&${text(separator)}&`),
  };
}
