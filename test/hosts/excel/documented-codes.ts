/** Error codes that Excel documents (office-js docs, application-specific API errors), and what we call them. */
import type { ExcelErrorCode } from "../../../src/hosts/excel-error";

export const DOCUMENTED_CODES: Readonly<Record<string, ExcelErrorCode>> = {
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  RequestAborted: "aborted",
  ActivityLimitReached: "busy",
  MemoryLimitReached: "memory-limit",
  InvalidOperationInCellEditMode: "cell-edit-mode",
  InactiveWorkbook: "workbook-inactive",
  AccessDenied: "access-denied",
  Conflict: "busy",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "sheet-gone",
  MergedRangeConflict: "range-conflict",
  FilteredRangeConflict: "range-conflict",
  PivotTableRangeConflict: "range-conflict",
  NonBlankCellOffSheet: "range-conflict",
  RangeExceedsLimit: "limit-exceeded",
  OperationCellsExceedLimit: "payload-too-large",
  FormulaLengthExceedsLimit: "limit-exceeded",
  UnsupportedSheet: "not-supported",
  ApiNotFound: "not-supported",
  UndoNotSupported: "not-supported",
  ServiceNotAvailable: "busy",
  GeneralException: "excel-failed",
  "5012": "timed-out",
};

/** What the same read may survive when it is asked again. */
export const PASSING: ReadonlySet<ExcelErrorCode> = new Set([
  "busy",
  "timed-out",
  "excel-failed",
  "sheet-gone",
]);
