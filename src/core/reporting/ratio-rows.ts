/** Rows of births, boys, girls, ratio and interval in a document, from boys and girls. */
import type { Look } from "../model/sheet-plan";
import { ratioInterval } from "../statistics/ratio-interval";
import type { DocumentDraft, DraftCell } from "./document-draft";
import type { DocumentWords } from "./document-words";
import type { LiveCount, LivePair } from "./live-text";
import { DECIMALS_FROM_BIRTHS, highFormula, lowFormula, ratioFormula } from "./ratio-formulas";

/** Columns in sight: a label, births, boys, girls, ratio, both limits. */
const MALE = 2;
const FEMALE = 3;

export function ratioHeader(label: string, { ratioHeaders: w }: DocumentWords): DraftCell[] {
  return [label, w.births, w.male, w.female, w.ratio, w.low, w.high].map((value) => ({
    value,
    look: "header",
  }));
}

/**
 * Adds a row, and gives boys and girls as they stand there.
 *
 * @param pair `at` is the formula that the cell gets; "": a number without one
 * @param shown false: births alone, because there are too few
 */
export function addRatioRow(
  draft: DocumentDraft,
  label: string,
  { male, female }: LivePair,
  { shown, words }: { readonly shown: boolean; readonly words: DocumentWords }
): LivePair | null {
  const row = draft.next;
  const births = male.value + female.value;
  const name: DraftCell = { value: label, look: "text" };
  const none: DraftCell = { value: words.none, look: "text-center" };
  if (!shown) {
    const total = count({ value: births, at: male.at && female.at && `${male.at}+${female.at}` });
    draft.cells([name, total, none, none, none, none, none]);
    return null;
  }
  const [boys, girls] = [draft.at(row, MALE), draft.at(row, FEMALE)];
  const { low, high } = ratioInterval(male.value, female.value);
  const limit: Look = births < DECIMALS_FROM_BIRTHS ? "limit" : "ratio";
  draft.cells([
    name,
    { value: births, formula: `${boys}+${girls}`, look: "count" },
    count(male),
    count(female),
    {
      value: female.value > 0 ? (male.value / female.value) * 100 : null,
      formula: ratioFormula(boys, girls),
      look: "ratio",
    },
    { value: low, formula: lowFormula(boys, girls), look: limit },
    {
      value: high ?? (births > 0 ? words.infinite : null),
      formula: highFormula(boys, girls, words.infinite),
      look: limit,
    },
  ]);
  return { male: { value: male.value, at: boys }, female: { value: female.value, at: girls } };
}

function count({ value, at }: LiveCount): DraftCell {
  return at === "" ? { value, look: "count" } : { value, formula: at, look: "count" };
}
