/** A finding is data: which rule, where, what is there and what was expected. Sentences are in the messages. */
import type { Parity, Sex, Side } from "./births";
import type { Place } from "./cell-ref";
import type { Period } from "./period";

/** 必须更正 · 需要核实 · 提示. */
export type Severity = "error" | "warning" | "info";

export interface Finding {
  /**
   * Stable over runs: made of rule, side, office, period, unit, parity and sex, never of a row
   * number, so that it survives rows inserted above.
   */
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly cell: Place | null;
  readonly related: readonly Place[];
  readonly side: Side | null;
  readonly reportingUnit: string;
  /** A unit's name, `*` for all units together, "" where the finding is about a whole sheet. */
  readonly unit: string;
  readonly period: Period | null;
  readonly parity: Parity | null;
  readonly sex: Sex | null;
  readonly actual: number | string | null;
  readonly expected: number | string | null;
  /** Further parameters of the sentence. */
  readonly detail: Readonly<Record<string, string | number>>;
}
