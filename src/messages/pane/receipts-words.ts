/** 收报情况: who must report, who has, and what to send to those who have not. Loaded with its page. */
import type { Side } from "../../core/model/births";
import type { Day, Month } from "../../core/model/period";
import type { ReportStanding } from "../../core/model/roll-call";

export interface Reminder {
  readonly side: Side;
  readonly month: Month;
  readonly due: Day;
  readonly isDue: boolean;
  /** The day that the message speaks of. */
  readonly asOf: Day;
  /** Units without a form. */
  readonly missing: readonly string[];
  /** Units whose form is blank. */
  readonly blank: readonly string[];
}

export interface ReceiptsWords {
  readonly title: string;
  /** Beside the folded title. */
  readonly brief: (month: Month, must: number, outstanding: number) => string;
  readonly month: string;
  readonly monthOption: (month: Month, isDue: boolean) => string;
  readonly side: Readonly<Record<Side, string>>;
  readonly must: (count: number) => string;
  readonly standing: Readonly<Record<ReportStanding, string>>;
  /** Behind the standing: a colon and the names. */
  readonly named: (units: readonly string[]) => string;
  readonly allIn: string;
  readonly more: (count: number) => string;
  readonly nobody: string;
  readonly failed: string;
  readonly due: (due: Day, isDue: boolean) => string;

  readonly copy: string;
  readonly copied: string;
  /** The clipboard is closed to the page. */
  readonly copyByHand: string;
  readonly message: string;
  readonly nobodyToRemind: string;
  readonly reminder: (of: readonly Reminder[]) => string;

  readonly roster: {
    readonly title: string;
    readonly aside: (count: number) => string;
    readonly why: string;
    readonly label: string;
    readonly takeKnown: string;
    readonly save: string;
    readonly saved: (count: number) => string;
  };
}
