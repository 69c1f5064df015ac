/** Which events of Excel are listened to. */
import type { AddHandlers, Handler } from "./registration";
import { hasMember } from "./requirement";
import { calculatedEvent, cellsEvent, sheetsEvent, type SheetEvent } from "./sheet-event";

type Take<Event> = (event: Event) => void;

/** A handler that Excel can wait for; it never asks Excel anything. */
function told<Args, Event>(take: Take<Event>, event: (args: Args) => Event) {
  return (args: Args): Promise<void> => {
    take(event(args));
    return Promise.resolve();
  };
}

export function editHandlers(take: Take<SheetEvent>): AddHandlers {
  return (worksheets) => {
    const cells = told(take, cellsEvent);
    const sheets = told(take, sheetsEvent);
    return [
      worksheets.onChanged.add(cells),
      worksheets.onAdded.add(sheets),
      worksheets.onDeleted.add(sheets),
      worksheets.onCalculated.add(told(take, calculatedEvent)),
      ...(hasMember("1.10", Excel.WorksheetCollection, "onRowSorted")
        ? [worksheets.onRowSorted.add(cells)]
        : []),
      ...nameHandlers(worksheets, sheets),
    ];
  };
}

/**
 * Renaming is ExcelApi 1.17; the npm library, which ends before it, knows the event as one of ExcelApiOnline
 * and throws at the mere mention where that set is missing. Without it the next reading finds the new name.
 */
function nameHandlers(
  worksheets: Excel.WorksheetCollection,
  handler: (args: Excel.WorksheetNameChangedEventArgs) => Promise<void>
): Handler[] {
  if (!hasMember("1.17", Excel.WorksheetCollection, "onNameChanged")) return [];
  try {
    return [worksheets.onNameChanged.add(handler)];
  } catch {
    return [];
  }
}

export interface Selection {
  readonly sheet: string;
  /** As Excel prints it: `F9`, `A1:B4`, `3:3`, `A1:B2,D5`. */
  readonly address: string;
}

export function selectionHandlers(take: Take<Selection>): AddHandlers {
  return (worksheets) => [
    worksheets.onSelectionChanged.add(
      told(take, (args: Excel.WorksheetSelectionChangedEventArgs) => ({
        sheet: args.worksheetId,
        address: args.address,
      }))
    ),
  ];
}
