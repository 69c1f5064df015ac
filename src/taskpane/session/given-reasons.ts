/**
 * Reasons (原因) and grounds (依据) that the clerk gave in the pane. They go along with every judgement until
 * a result sheet holds them: then the sheet is where they stand, and where the clerk may change them.
 */
import type { TypedRow } from "../../core/model/clerk-entries";
import { isOwnCell, placeText } from "../../core/model/cell-ref";
import type { Place } from "../../core/model/cell-ref";
import type { Difference } from "../../core/model/reconciliation";
import { pairText, reasonStamp } from "../../core/model/typed-reason";
import type { FigurePair } from "../../core/model/typed-reason";
import type { ComparisonKey } from "../../core/reporting/comparison-keys";
import type { ReasonInSheet } from "../judge/protocol";
import type { ShownWords } from "../../messages/shown-words";

export type ReasonAndGround = Pick<ReasonInSheet, "reason" | "ground" | "figures" | "expired">;

export interface GivenReason extends Pick<ReasonInSheet, "reason" | "ground"> {
  /** The difference as it was when the reason was given. */
  readonly difference: Difference;
  /** In a result workbook that was written, where that is another one than is read. */
  readonly written: boolean;
  /** What the sheet 数据比对 held when it was last read; undefined: not looked at since. */
  readonly inSheet?: ReasonAndGround;
}

/** By the difference's id. */
export type GivenReasons = ReadonlyMap<string, GivenReason>;

export const NOTHING_GIVEN: GivenReasons = new Map();

export function unwritten(given: GivenReasons): number {
  return [...given.values()].filter(({ written }) => !written).length;
}

/**
 * As rows of 数据比对, in the words of the language; null takes away what the sheet holds. A reason counts for the
 * figures that the clerk saw.
 */
export function givenRows(given: GivenReasons, words: ShownWords): TypedRow[] {
  return [...given].map(([id, { difference, ...said }]) => {
    const reason = reasonText(said.reason, words);
    const ground = said.ground ?? "";
    const isNothing = reason === "" && ground === "";
    return {
      kind: "comparison",
      id,
      values: {
        reason,
        ground,
        given: isNothing ? "" : reasonStamp(figuresOf(difference), reason, ground),
      },
      shown: [],
      shownBy: shownCells(difference, words),
    };
  });
}

function figuresOf({ registration, health }: Difference): FigurePair {
  return [registration, health];
}

/** The option of the drop-down that stands for a code: `D05 迟报、补报`. */
function reasonText(code: string | null, words: ShownWords): string {
  if (code === null) return "";
  return words.comparison.reasons.find((text) => text.startsWith(code)) ?? code;
}

/** What the row shows where the sheet never had it. */
function shownCells(
  difference: Difference,
  words: ShownWords
): Partial<Record<ComparisonKey, string | number>> {
  const { cells } = difference;
  return {
    office: difference.reportingUnit,
    unit: words.unit(difference.unit),
    period: words.period(difference.period),
    parity: words.parity[difference.parity],
    sex: words.sex[difference.sex],
    registration: difference.registration,
    health: difference.health,
    difference: difference.difference,
    registrationCell: addressOf(cells.registration),
    healthCell: addressOf(cells.health),
  };
}

function addressOf(place: Place): string {
  return isOwnCell(place) ? "" : placeText(place, place.file !== "");
}

/**
 * What is still to be written after the sheet was read again.
 *
 * @param isOurs the sheet was written by us since: whatever it holds is not newer than what was given
 */
export function givenBeside(
  given: GivenReasons,
  inSheet: ReadonlyMap<string, ReasonAndGround>,
  isOurs: boolean
): GivenReasons {
  const left = new Map<string, GivenReason>();
  for (const [id, each] of given) {
    const now = inSheet.get(id) ?? { reason: null, ground: null };
    if (!isWritten(now, each) && (isOurs || !isNewer(now, each.inSheet))) {
      left.set(id, { ...each, inSheet: now });
    }
  }
  return left;
}

/**
 * What is given now, after the judge looked at what was given then: what was given meanwhile is younger.
 *
 * @param left of what was sent, what the sheets do not say
 */
export function givenAfter(
  now: GivenReasons,
  sent: GivenReasons,
  left: GivenReasons
): GivenReasons {
  if (now === sent) return left;
  const after = new Map<string, GivenReason>();
  for (const [id, each] of now) {
    const still = sent.get(id) === each ? left.get(id) : each;
    if (still) after.set(id, still);
  }
  return after;
}

/** The clerk typed into the sheet after the reason was given in the pane: the last word counts. */
function isNewer(now: ReasonAndGround, before: ReasonAndGround | undefined): boolean {
  if (before === undefined || (now.reason === null && now.ground === null)) return false;
  return !saysTheSame(now, before);
}

/** The sheet says the same for the same figures, also where they changed since and it does not count any more. */
function isWritten(now: ReasonAndGround, { difference, ...each }: GivenReason): boolean {
  const figures = pairText(figuresOf(difference));
  const says = (sheet: ReasonAndGround) =>
    saysTheSame(sheet, each) && (sheet.figures === undefined || sheet.figures === figures);
  return says(now) || (now.expired !== undefined && says(now.expired));
}

function saysTheSame(
  one: Pick<ReasonAndGround, "reason" | "ground">,
  other: Pick<ReasonAndGround, "reason" | "ground">
): boolean {
  return one.reason === other.reason && one.ground === other.ground;
}
