/** What Excel tells of the workbook, reduced to what counts here. */
export type SheetEvent =
  | {
      readonly what: "cells";
      readonly sheet: string;
      /** By somebody elsewhere who has the workbook open too. */
      readonly remote: boolean;
      /** Whether this add-in did it; null where Excel does not say (before ExcelApi 1.14). */
      readonly ours: boolean | null;
    }
  /** Formulas of a sheet were calculated anew, after an edit anywhere. */
  | { readonly what: "calculated"; readonly sheet: string }
  /** A sheet came, went or was renamed. */
  | { readonly what: "sheets"; readonly sheet: string; readonly remote: boolean };

/** Id of the sheet, in every event. */
interface Told {
  readonly worksheetId: string;
  readonly source?: string;
  readonly triggerSource?: string;
}

export function cellsEvent({ worksheetId, source, triggerSource }: Told): SheetEvent {
  // The library's types promise a trigger that older hosts do not send.
  const ours = triggerSource ? triggerSource === "ThisLocalAddin" : null;
  return { what: "cells", sheet: worksheetId, remote: source === "Remote", ours };
}

export function calculatedEvent({ worksheetId }: Told): SheetEvent {
  return { what: "calculated", sheet: worksheetId };
}

export function sheetsEvent({ worksheetId, source }: Told): SheetEvent {
  return { what: "sheets", sheet: worksheetId, remote: source === "Remote" };
}
