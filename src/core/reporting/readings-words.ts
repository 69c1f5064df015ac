/** Texts of 口径确认单. */
import type { Day } from "../model/period";
import type { ReadingValue } from "../model/settings";
import type { ReadingEffect } from "../scoring/reading-effects";

export interface ReadingsWords {
  readonly title: (scheme: string) => string;
  readonly notes: (facts: {
    readonly asOf: Day;
    readonly units: number;
    readonly provisional: number;
  }) => readonly string[];
  readonly basisTitle: string;
  readonly basis: Readonly<
    Record<"document" | "number" | "year" | "typedDocument" | "typedNumber" | "typedYear", string>
  >;
  readonly unstated: string;
  readonly inForce: string;
  readonly confirmed: string;
  readonly unconfirmed: string;
  readonly readingsTitle: string;
  readonly headers: Readonly<Record<"question" | "option" | "chosen" | "effect", string>>;
  readonly question: (number: number, question: string, isDefault: boolean) => string;
  readonly chosen: string;
  readonly notChosen: string;
  /** An option that is a number of the county's own. */
  readonly ownNumber: (value: ReadingValue) => string;
  /** `several`: more than one unit is assessed. */
  readonly effect: (effect: ReadingEffect, several: boolean) => string;
  readonly datesTitle: string;
  readonly dates: (facts: {
    readonly dueDay: number;
    readonly inclusive: boolean;
    readonly reconcileDay: number;
    /** Months with a due day of their own. */
    readonly ownDays: number;
    readonly missingBeforeFirst: "open" | "lost";
    readonly lateRegistration: "exclude" | "count";
  }) => readonly (readonly [label: string, text: string])[];
  readonly signTitle: string;
  readonly sign: readonly string[];
  readonly signature: string;
  readonly nothing: string;
}
