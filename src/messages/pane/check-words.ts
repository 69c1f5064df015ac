/** 审核: the button, progress, cancel, and what is said when it ends. */
import type { Progress } from "../../core/model/progress";

export interface CheckWords {
  readonly check: string;
  readonly again: string;
  readonly cancel: string;
  /** Under the big button, before the first check. */
  readonly promise: string;
  /** What is going on, for each activity that takes time. */
  readonly doing: Readonly<
    Record<"starting" | "reading" | "judging" | "writing" | "removing", string>
  >;
  /** Instead, while that takes long. */
  readonly steps: Readonly<Record<Progress["step"], string>>;
  readonly sheet: (name: string) => string;
  /** While an edit is judged again. */
  readonly rechecking: string;
  readonly done: (counts: Counts) => string;
  readonly rechecked: (counts: Counts) => string;
}

/** What a check ended with. */
export interface Counts {
  readonly error: number;
  readonly warning: number;
  readonly info: number;
  /** Figures of both sides that differ. */
  readonly differences: number;
}
