/** Texts of 核查反馈单. What stands on the pages goes to villages: no figure of either side, no cause, no rank. */
import type { Day } from "../model/period";
import type { RecountLine, RecountProblem } from "../model/recount";

export interface FeedbackAsks {
  readonly deadline: Day;
  /** Some month is asked by 合计 only because few were born in it. */
  readonly few: boolean;
}

export interface FeedbackWords {
  /** Above the pages, for the office; not printed. */
  readonly title: string;
  /** `unbroken`: pages beyond those that Excel can break. */
  readonly notes: (facts: {
    readonly units: number;
    readonly pages: number;
    readonly unbroken: number;
  }) => readonly string[];
  readonly empty: string;

  readonly page: {
    readonly title: string;
    readonly unit: (name: string) => string;
    readonly office: (name: string) => string;
    /** Lines that fit the page's width: nothing is merged or wrapped there. */
    readonly asks: (asks: FeedbackAsks) => readonly string[];
    readonly headers: Readonly<Record<"month" | "line" | "reason" | "checker" | "day", string>>;
    /** 出生合计 */
    readonly births: string;
    readonly lines: Readonly<Record<RecountLine, string>>;
    /** Over the columns of parities where only sexes were compared. */
    readonly sexesOnly: string;
    /** Blanks to sign in. */
    readonly signatures: string;
  };
  readonly problem: (problem: RecountProblem) => string;
  /** Slips whose differences are settled or explained. */
  readonly kept: { readonly title: string; readonly note: string };
  readonly countMessage: string;
  readonly dayMessage: string;
}
