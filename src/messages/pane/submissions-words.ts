/** 确认上报. Loaded with its section. */
import type { Side } from "../../core/model/births";
import type { SubmittableForm, SubmittedForm } from "../../core/model/submission";

export interface PaneSubmissionsWords {
  readonly title: string;
  readonly note: string;
  readonly side: string;
  readonly sides: Readonly<Record<Side, string>>;
  readonly period: string;
  readonly notDue: (period: string) => string;
  readonly day: string;
  readonly badDay: string;
  readonly forms: string;
  /** An office without a name. */
  readonly unnamed: string;
  /** What is recorded of a form. */
  readonly standing: (form: Pick<SubmittableForm, "last" | "changes">) => string;
  readonly confirm: (forms: number) => string;
  /** Confirmed in the pane, not written yet. */
  readonly waiting: (form: SubmittedForm) => string;
  readonly takeBack: string;
  /** Beside the button that writes. */
  readonly unwritten: (forms: number) => string;
  readonly willBeWritten: string;
  readonly nothing: string;
  readonly failed: string;
}
