/** 对码: codes of a table's rows, to be read aloud and compared. */
import type { Margin } from "../../core/model/reconciliation";

export interface CheckCodesWords {
  readonly title: (table: string) => string;
  readonly what: string;
  readonly margin: string;
  readonly margins: Readonly<Record<Margin, string>>;
  readonly wholeTable: string;
  readonly unit: string;
  readonly code: string;
  readonly theirs: string;
  /** Name of the box beside a row's code. */
  readonly theirsOf: (row: string) => string;
  readonly verdict: Readonly<Record<"same" | "different" | "not-a-code", string>>;
  readonly search: string;
  readonly shown: (shown: number, of: number) => string;
  readonly noneMatches: string;
  readonly notSecret: string;
  readonly failed: string;
  readonly close: string;
}
