/** 口径: what each other option of a reading would do to the points of the present data, by scoring everybody again. */
import type { ClerkEntries } from "../model/clerk-entries";
import type { Bilingual, SchemeReading } from "../model/scheme";
import type { Assessment, Score } from "../model/score";
import type { ReadingValue } from "../model/settings";
import type { SexRatio } from "../model/sex-ratio";
import { scoreUnits } from "./score";

/** Of one option, against the chosen ones; changes in hundredths over all assessed units. */
export interface ReadingEffect {
  readonly least: number;
  readonly most: number;
  /** Units whose total would be another. */
  readonly units: number;
  /** Units whose class or veto flags would be others. */
  readonly flags: number;
}

export interface ReadingOption {
  readonly value: ReadingValue;
  /** Null: a number that is not among the scheme's options. */
  readonly label: Bilingual | null;
  readonly chosen: boolean;
  /** Null for the chosen one. */
  readonly effect: ReadingEffect | null;
}

export interface DecidedReading {
  readonly id: string;
  readonly question: Bilingual;
  readonly isDefault: boolean;
  readonly options: readonly ReadingOption[];
}

/** Every reading of the scheme with all its options, one of them chosen. */
export function decidedReadings(
  assessment: Assessment,
  ratios: readonly SexRatio[],
  entries: ClerkEntries
): DecidedReading[] {
  const { scheme, readings, reports, months, scores } = assessment;
  const again = (id: string, value: ReadingValue): readonly Score[] =>
    scoreUnits(
      scheme,
      { ...readings, [id]: value },
      scores.map(({ target }) => target),
      reports,
      ratios,
      entries,
      months
    ).scores;
  return scheme.readings.map((reading) => {
    const chosen = readings[reading.id] ?? null;
    return {
      id: reading.id,
      question: reading.question,
      isDefault: chosen === reading.default,
      options: optionsOf(reading, chosen).map(({ value, label }) => ({
        value,
        label,
        chosen: value === chosen,
        effect: value === chosen ? null : effectOf(scores, again(reading.id, value)),
      })),
    };
  });
}

function optionsOf(
  { options }: SchemeReading,
  chosen: ReadingValue
): { readonly value: ReadingValue; readonly label: Bilingual | null }[] {
  return options.some(({ value }) => value === chosen)
    ? [...options]
    : [...options, { value: chosen, label: null }];
}

function effectOf(now: readonly Score[], then: readonly Score[]): ReadingEffect {
  const changes = now.map((score, index) => (then[index]?.total ?? score.total) - score.total);
  const flagsOf = (score: Score | undefined) =>
    (score?.flags ?? []).map(({ id, state }) => `${id} ${state}`).join(",");
  return {
    least: changes.reduce((least, change) => Math.min(least, change), changes[0] ?? 0),
    most: changes.reduce((most, change) => Math.max(most, change), changes[0] ?? 0),
    units: changes.filter((change) => change !== 0).length,
    flags: now.filter((score, index) => flagsOf(score) !== flagsOf(then[index])).length,
  };
}
