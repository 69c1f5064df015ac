/** 口径: the readings of a scheme that a county decides, and the numbers and switches that hang on them. */
import type { Scheme, SchemeNumber, SchemeReading, SchemeSwitch } from "../model/scheme";
import type { ReadingValue } from "../model/settings";

export type Readings = Readonly<Record<string, ReadingValue>>;

/** `unknown-reading`: no such id; `unknown-option`: the reading has no such option. */
export interface ReadingProblem {
  readonly code: "unknown-reading" | "unknown-option";
  readonly reading: string;
  readonly value: ReadingValue;
  /** The ids, or the options as text, that would do. */
  readonly accepted: readonly string[];
}

export interface ResolvedReadings {
  /** Every reading of the scheme; a refused one has its default. */
  readonly readings: Readings;
  readonly problems: readonly ReadingProblem[];
}

/** Resolves `settings.schemeReadings` for a scheme; problems are data that a host turns into words. */
export function resolveReadings(scheme: Scheme, chosen: Readings): ResolvedReadings {
  const known = new Map(scheme.readings.map((reading) => [reading.id, reading]));
  const readings = new Map(scheme.readings.map((reading) => [reading.id, reading.default]));
  const problems: ReadingProblem[] = [];
  for (const [id, value] of Object.entries(chosen)) {
    const reading = known.get(id);
    if (!reading) {
      problems.push({ code: "unknown-reading", reading: id, value, accepted: [...known.keys()] });
    } else if (!isOption(reading, value)) {
      const accepted = reading.options.map((option) => String(option.value));
      problems.push({ code: "unknown-option", reading: id, value, accepted });
    } else {
      readings.set(id, value);
    }
  }
  return { readings: Object.fromEntries(readings), problems };
}

/** `number` readings take any finite number or null beside their options. */
export function isOption(reading: SchemeReading, value: ReadingValue): boolean {
  if (reading.options.some((option) => option.value === value)) return true;
  if (reading.kind === "choice") return false;
  return value === null || (typeof value === "number" && Number.isFinite(value));
}

/** A number of the scheme under the readings; null: none (no cap, no floor). */
export function schemeNumber(of: SchemeNumber | undefined, readings: Readings): number | null {
  if (of === undefined || of === null || typeof of === "number") return of ?? null;
  const value = readings[of.reading] ?? null;
  const mapped = of.values[String(value)];
  if (mapped !== undefined) return mapped;
  return typeof value === "number" ? value : null;
}

export function schemeSwitch(of: SchemeSwitch, readings: Readings): boolean {
  return typeof of === "boolean" ? of : readings[of.reading] === of.is;
}
