/** Texts of 差异调节表. */
import type { BridgedMonth, Direction } from "../model/bridge";
import type { Month } from "../model/period";

export interface BridgeScope {
  readonly first: Month;
  readonly last: Month;
  /** Months of offices that were compared. */
  readonly compared: number;
  readonly offices: number;
  /** Offices without a block of their own; they are in the block of all. */
  readonly withoutBlock: number;
}

export interface BridgeWords {
  readonly title: string;
  readonly notes: (scope: BridgeScope) => readonly string[];
  /** Above the block of all offices, where there are several. */
  readonly whole: string;
  /** An office whose forms do not name it. */
  readonly unnamed: string;
  readonly headers: Readonly<
    Record<
      "code" | "reason" | "direction" | "confirmed" | "presumed" | "amount" | "sum" | "note",
      string
    >
  >;
  readonly direction: Readonly<Record<Direction, string>>;
  readonly lines: Readonly<
    Record<"health" | "subtotal" | "unexplained" | "changed" | "registration" | "check", string>
  >;
  readonly adds: string;
  readonly doesNotAdd: string;
  /** What stands before each absolute amount, in this order, and at the end. */
  readonly gross: Readonly<Record<"confirmed" | "presumed" | "unexplained" | "end", string>>;
  /** Beside figures that changed since the run. */
  readonly changed: string;
  readonly amountMessage: string;
  /** Beside amounts that are not whole numbers. */
  readonly notWhole: string;
  readonly months: {
    readonly title: string;
    readonly notes: readonly string[];
    readonly headers: Readonly<
      Record<
        | "month"
        | "state"
        | "health"
        | "registration"
        | "difference"
        | "cumulative"
        | "opened"
        | "closed",
        string
      >
    >;
    readonly state: (month: BridgedMonth) => string;
    readonly chart: Readonly<Record<"title" | "x" | "y" | "cumulative" | "difference", string>>;
  };
  readonly figures: {
    readonly title: string;
    readonly note: string;
    readonly office: string;
  };
  /** Marks an amount whose office is not compared any more. */
  readonly gone: string;
  readonly nothing: string;
}
