/** A rule: what it is called, how grave it is, and how it finds its faults in what was examined. */
import type { Parity, Sex, Side } from "../model/births";
import type { Place } from "../model/cell-ref";
import type { Severity } from "../model/finding";
import type { Period } from "../model/period";
import type { Examination } from "./examination";

export interface Rule<Id extends string = string> {
  readonly id: Id;
  /** A property of the rule, never of the single finding. */
  readonly severity: Severity;
  /** Version of the product that brought the rule. */
  readonly since: string;
  readonly find: (examination: Examination) => readonly Found[];
}

/** A finding as a rule states it; what is left out is empty. `check` adds rule, severity and id. */
export interface Found {
  readonly cell: Place | null;
  readonly related?: readonly Place[];
  readonly side?: Side | null;
  readonly reportingUnit?: string;
  readonly part?: string | null;
  readonly unit?: string;
  readonly period?: Period | null;
  readonly parity?: Parity | null;
  readonly sex?: Sex | null;
  readonly actual?: number | string | null;
  readonly expected?: number | string | null;
  readonly detail?: Readonly<Record<string, string | number>>;
  /** Further part of the id where the others do not tell two findings apart: a heading, a sheet. */
  readonly mark?: string;
}
