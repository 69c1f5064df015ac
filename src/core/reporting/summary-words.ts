/** Texts of 汇总. */
import type { Side } from "../model/births";
import type { Month } from "../model/period";
import type { Margin } from "../model/reconciliation";
import type { Gap } from "./summary-facts";

/** A row that is not, or not wholly, in the sum, and why. */
export interface LeftOutRow {
  readonly name: string;
  readonly gaps: readonly Gap[];
}

export interface SummaryNoteFacts {
  /** Rows that are not in the sum of the month. */
  readonly leftOut: readonly LeftOutRow[];
  /** Rows that are in the sum of the month, and not in that of the year so far. */
  readonly leftOutToDate: readonly LeftOutRow[];
  /** Rows in the sum without a figure of last year; null: nobody has one. */
  readonly withoutLastYear: readonly string[] | null;
  readonly collecting: readonly string[];
  /** Of the only office's form, in its title and header, and in its total row. */
  readonly formErrors: { readonly head: number; readonly total: number };
  readonly margin: Margin;
}

export interface SummaryWords {
  readonly title: (side: Side, month: Month) => string;
  readonly meta: (office: string | null, month: Month) => string;
  readonly headers: Readonly<
    Record<
      | "unit"
      | "office"
      | "month"
      | "births"
      | "ratio"
      | "lastYear"
      | "change"
      | "thisMonth"
      | "toDateShort"
      | "code",
      string
    >
  >;
  /** 累计（1—12月） */
  readonly toDate: (from: Month, to: Month) => string;
  readonly total: (counted: number, of: number) => string;
  /** Stands behind the name of a row that is not in the sum. */
  readonly mark: string;
  readonly notes: (facts: SummaryNoteFacts) => readonly string[];
  /** Blanks to sign in. */
  readonly signatures: string;
  readonly nothing: string;
}
