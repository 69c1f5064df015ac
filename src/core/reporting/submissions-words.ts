/** Texts of 报送台账. */
import type { Parity, Sex } from "../model/births";
import type { ExpiredText } from "../model/typed-reason";

export interface SubmissionsWords {
  readonly title: string;
  readonly notes: readonly string[];
  /** Of the forms, and below them of the figures that changed; the columns are the same. */
  readonly forms: Readonly<
    Record<
      | "number"
      | "office"
      | "side"
      | "period"
      | "time"
      | "day"
      | "births"
      | "male"
      | "female"
      | "code"
      | "state",
      string
    >
  >;
  readonly changesTitle: string;
  readonly changes: Readonly<
    Record<
      "unit" | "figure" | "submitted" | "now" | "seen" | "reason" | "ground" | "state" | "earlier",
      string
    >
  >;
  /** 第2次. */
  readonly time: (number: number) => string;
  readonly figure: (parity: Parity, sex: Sex) => string;
  readonly state: {
    readonly same: string;
    readonly changed: (changes: number, open: number) => string;
    readonly replaced: string;
    /** The form is not in the workbook now. */
    readonly absent: string;
    /** The hidden figures of the record cannot be read. */
    readonly damaged: string;
  };
  readonly change: Readonly<Record<"explained" | "open" | "back" | "closed", string>>;
  readonly none: string;
  readonly earlier: (of: ExpiredText) => string;
  /** Before anything was recorded: how to do it. */
  readonly empty: string;
  readonly noChanges: string;
}
