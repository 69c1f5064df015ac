/** `--submitted`: the forms that are due and not recorded yet are recorded as submitted on that day. */
import { assess } from "../core/assess";
import type { Assessed } from "../core/model/assessed";
import type { Day } from "../core/model/period";
import { formsToRecord, submittableForms, submittedRows } from "../core/submitting/record-forms";
import { gridsOf } from "./judge-workbooks";
import type { Rules, WorkbookInput } from "./judge-workbooks";

export interface Recorded {
  readonly assessed: Assessed;
  /** How many forms were recorded. */
  readonly forms: number;
}

/** What was judged, judged once more where there was something to record. */
export function recordSubmitted(
  inputs: readonly WorkbookInput[],
  { settings, scheme, readings }: Rules,
  assessed: Assessed,
  day: Day
): Recorded {
  const { reading, submissions, asOf } = assessed;
  const forms = formsToRecord(submittableForms(reading, submissions, settings, asOf));
  const rows = submittedRows(reading, forms, day);
  if (rows.length === 0) return { assessed, forms: 0 };
  return {
    assessed: assess(gridsOf(inputs), settings, scheme, readings, rows),
    forms: rows.length,
  };
}
