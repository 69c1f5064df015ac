/** Excel's error codes (office-js docs, "application-specific API error handling" and "Office error codes") as ours. */
import { ExcelError, isExcelError, type Changed, type ExcelErrorCode } from "../excel-error";

/** The codes of ours that carry what Excel said. */
export type RefusalCode = Exclude<
  ExcelErrorCode,
  "protected-structure" | "own-sheet-protected" | "last-visible-sheet"
>;

const REFUSALS: Readonly<Record<string, RefusalCode>> = {
  InvalidOperationInCellEditMode: "cell-edit-mode",
  AccessDenied: "access-denied",
  "7000": "access-denied",
  RequestPayloadSizeLimitExceeded: "payload-too-large",
  ResponsePayloadSizeLimitExceeded: "payload-too-large",
  "5103": "payload-too-large",
  "5104": "payload-too-large",
  OperationCellsExceedLimit: "payload-too-large",
  ItemNotFound: "sheet-gone",
  InvalidReference: "sheet-gone",
  InvalidObjectPath: "sheet-gone",
  ActivityLimitReached: "busy",
  "429": "busy",
  "5102": "busy",
  Conflict: "busy",
  ServiceNotAvailable: "busy",
  "5012": "timed-out",
  Timeout: "timed-out",
  "5016": "dialog-open",
  RequestAborted: "aborted",
  MemoryLimitReached: "memory-limit",
  InactiveWorkbook: "workbook-inactive",
  ApiNotFound: "not-supported",
  ApiNotAvailable: "not-supported",
  UnsupportedOperation: "not-supported",
  UnsupportedSheet: "not-supported",
  UndoNotSupported: "not-supported",
  ItemAlreadyExists: "name-taken",
  "1014": "name-refused",
  FilteredRangeConflict: "range-conflict",
  MergedRangeConflict: "range-conflict",
  PivotTableRangeConflict: "range-conflict",
  InsertDeleteConflict: "range-conflict",
  NonBlankCellOffSheet: "range-conflict",
  RangeExceedsLimit: "limit-exceeded",
  FormulaLengthExceedsLimit: "limit-exceeded",
};

/**
 * Anything thrown while talking to Excel as an {@link ExcelError}. Faults of this program (a plan that no
 * workbook can hold) carry no code and pass through.
 *
 * @param readOnly the workbook said so: then a denied access means that
 */
export function refused(error: unknown, changed: Changed, readOnly = false): unknown {
  if (isExcelError(error)) return error;
  const excelCode = codeOf(error);
  if (excelCode === null) return error;
  const known = REFUSALS[excelCode] ?? "excel-failed";
  const code = known === "access-denied" && readOnly ? "read-only" : known;
  return new ExcelError<RefusalCode>(code, { excelCode }, changed, { cause: error });
}

/** Refused before anything of it was done: only then may a write be sent again in smaller pieces. */
export function isRequestTooLarge(error: unknown): boolean {
  const code = codeOf(error);
  return code === "RequestPayloadSizeLimitExceeded" || code === "5103";
}

/** The `code` of an OfficeExtension.Error, whichever window it comes from. */
function codeOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  const { code } = error;
  return typeof code === "string" || typeof code === "number" ? String(code) : null;
}
