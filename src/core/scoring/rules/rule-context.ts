/** What a rule may look at. */
import type { InputRef, SchemeNumber } from "../../model/scheme";
import type { InputValue } from "../../model/score";
import { ZERO, fraction } from "../fraction";
import type { Fraction } from "../fraction";
import { schemeNumber } from "../readings";
import type { Readings } from "../readings";

export interface RuleContext {
  readonly readings: Readings;
  /** The value behind a reference of the owner; undefined where the unit's type has no such input. */
  readonly input: (ref: InputRef) => InputValue | undefined;
}

/** What was entered; blank is 0, since rules run only once what they need is there. */
export function entered(context: RuleContext, ref: InputRef): Fraction {
  return fraction(context.input(ref)?.value ?? 0);
}

/** A number of the scheme; absent is 0. */
export function numberOf(context: RuleContext, of: SchemeNumber | undefined): Fraction {
  const number = schemeNumber(of, context.readings);
  return number === null ? ZERO : fraction(number);
}

export function placesOf(context: RuleContext, refs: readonly InputRef[]): InputValue["place"][] {
  return refs.flatMap((ref) => context.input(ref)?.place ?? []);
}

/** For `detail`: an exact decimal stays readable. */
export function asNumber({ numerator, denominator }: Fraction): number {
  return Number(numerator) / Number(denominator);
}
