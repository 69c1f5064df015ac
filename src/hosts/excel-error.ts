/**
 * What Excel refused, as codes with parameters: texts are made by the messages, never here. Excel's own
 * messages are localised and "not for end users" (office-js docs, application-specific API errors).
 */

/** The code that Excel gave, for a bug report. */
export interface ExcelRefusal {
  readonly excelCode: string;
}

export interface ExcelErrorParameters {
  /** The clerk is typing in a cell: press Enter or Esc, then again. */
  readonly "cell-edit-mode": ExcelRefusal;
  /** A dialog of Excel is open: close it, then again. */
  readonly "dialog-open": ExcelRefusal;
  /** The workbook's structure is protected, so that no sheet can be added, renamed or deleted: 审阅 → 保护工作簿, then again. */
  readonly "protected-structure": Record<string, never>;
  /** One of our own sheets is protected with a password that we do not know: unprotect it, then again. */
  readonly "own-sheet-protected": { readonly sheet: string };
  /** The workbook is open for reading only (Protected View, view mode, 最终版本): enable editing or save a copy, then again. */
  readonly "read-only": ExcelRefusal;
  /** Excel denies access, and neither protection of ours nor read-only explains it: check protection and rights. */
  readonly "access-denied": ExcelRefusal;
  /** Even one small piece is more than Excel takes at once: use the command or the browser page for this workbook. */
  readonly "payload-too-large": ExcelRefusal;
  /** A sheet was renamed or deleted in between: check again. */
  readonly "sheet-gone": ExcelRefusal;
  /** Too many requests for now: wait a moment, then again. */
  readonly busy: ExcelRefusal;
  /** The session with Excel timed out; what was sent may have been done: look, then again. */
  readonly "timed-out": ExcelRefusal;
  /** Excel broke off: again, and if it stays, reload the pane. */
  readonly aborted: ExcelRefusal;
  /** Excel has not enough memory: close other workbooks, then again. */
  readonly "memory-limit": ExcelRefusal;
  /** Another workbook is in front: click into this one, then again. */
  readonly "workbook-inactive": ExcelRefusal;
  /** This Excel cannot do it (too old, or a sheet of another kind): update Excel, or use the browser page. */
  readonly "not-supported": ExcelRefusal;
  /** A sheet with the name of a result sheet appeared in between: check again, ours then takes another name. */
  readonly "name-taken": ExcelRefusal;
  /** Excel does not accept a sheet's name. A fault of ours. */
  readonly "name-refused": ExcelRefusal;
  /** A filter, a merged block, a table or a filled last row on one of our sheets is in the way: remove it, then again. */
  readonly "range-conflict": ExcelRefusal;
  /** A range or a formula passes a limit of Excel. A fault of ours, or far too many rows. */
  readonly "limit-exceeded": ExcelRefusal;
  /** All visible sheets are ours, and a workbook must keep one: add a sheet or show one, then again. */
  readonly "last-visible-sheet": Record<string, never>;
  /** Anything else, Excel's GeneralException included: again, and if it stays, report the code. */
  readonly "excel-failed": ExcelRefusal;
}

export type ExcelErrorCode = keyof ExcelErrorParameters;

/** `soon`: the same again after a moment. `after-action`: when the clerk has done what the sentence says. `never`: it would fail again. */
export type RetryAdvice = "soon" | "after-action" | "never";

export const RETRY_ADVICE: Readonly<Record<ExcelErrorCode, RetryAdvice>> = {
  "cell-edit-mode": "after-action",
  "dialog-open": "after-action",
  "protected-structure": "after-action",
  "own-sheet-protected": "after-action",
  "read-only": "after-action",
  "access-denied": "after-action",
  "payload-too-large": "never",
  "sheet-gone": "soon",
  busy: "soon",
  "timed-out": "soon",
  aborted: "soon",
  "memory-limit": "after-action",
  "workbook-inactive": "after-action",
  "not-supported": "never",
  "name-taken": "soon",
  "name-refused": "never",
  "range-conflict": "after-action",
  "limit-exceeded": "never",
  "last-visible-sheet": "after-action",
  "excel-failed": "soon",
};

/** What may have been changed before it failed; sheets of others never are. */
export type Changed = "nothing" | "own-sheets";

export class ExcelError<Code extends ExcelErrorCode = ExcelErrorCode> extends Error {
  override readonly name = "ExcelError";

  constructor(
    readonly code: Code,
    readonly parameters: ExcelErrorParameters[Code],
    readonly changed: Changed = "nothing",
    options?: ErrorOptions
  ) {
    super(`${code} ${JSON.stringify(parameters)}`, options);
  }

  get retry(): RetryAdvice {
    return RETRY_ADVICE[this.code];
  }
}

export function isExcelError(error: unknown): error is ExcelError {
  return error instanceof ExcelError;
}
