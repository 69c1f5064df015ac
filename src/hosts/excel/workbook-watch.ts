/** What happens in the workbook beside us: reported to listeners, and remembered until it is read. */
import type { CellRef } from "../../core/model/cell-ref";
import type { Unsubscribe, WorkbookEdit } from "../workbook-host";
import { areasOf } from "./area-addresses";
import { editHandlers, selectionHandlers, type Selection } from "./event-handlers";
import type { Wait } from "./excel-session";
import { KnownSheets } from "./known-sheets";
import { OwnWriting } from "./own-writing";
import { Registration, type AddHandlers } from "./registration";
import type { SheetEvent } from "./sheet-event";
import { UnreadEdits } from "./unread-edits";

/** How long after an answer the events of what it did may still come, in milliseconds. Nothing is documented: long for Excel, short for a clerk who types into a fresh result sheet. */
const LATE_EVENTS = 1_500;

export class WorkbookWatch {
  readonly known = new KnownSheets();
  readonly unread = new UnreadEdits();
  /** The workbook calculates by hand: what an edit does to other sheets shows when it is read. */
  calculatesByHand = false;
  private readonly editListeners = new Set<(edit: WorkbookEdit) => void>();
  private readonly selectListeners = new Set<(cell: CellRef) => void>();
  private readonly writing = new OwnWriting(this.known, (event) => this.report(event));
  /** Also for the time of one writing, where nobody listens otherwise. */
  readonly editHandlers: AddHandlers = editHandlers((event) => this.writing.take(event));
  private readonly edits = new Registration(this.editHandlers);
  private readonly selections = new Registration(
    selectionHandlers((selection) => this.selected(selection))
  );
  /** The cell that we select ourselves. */
  private revealed: CellRef | null = null;

  constructor(private readonly wait: Wait) {}

  get listens(): boolean {
    return this.edits.active;
  }

  onEdit(listener: (edit: WorkbookEdit) => void): Unsubscribe {
    return subscribed(this.editListeners, listener, this.edits);
  }

  onSelect(listener: (cell: CellRef) => void): Unsubscribe {
    return subscribed(this.selectListeners, listener, this.selections);
  }

  /** Registers what Excel refused to register before. */
  renew(): void {
    this.edits.renew();
    this.selections.renew();
  }

  /** @param sheets ids of the sheets about to be written or deleted */
  writingBegins(sheets: Iterable<string>): void {
    this.writing.begin(sheets);
  }

  /** @param sheets ids of the sheets that turned out to be ours as well */
  writingEnds(sheets: Iterable<string>): void {
    this.writing.also(sheets);
    void this.wait(LATE_EVENTS).then(() => this.writing.end());
  }

  /** The cell about to be selected by us: nobody is told of it. */
  revealing(cell: CellRef): void {
    this.revealed = cell;
    void this.wait(LATE_EVENTS).then(() => {
      if (this.revealed === cell) this.revealed = null;
    });
  }

  private report(event: SheetEvent): void {
    const sheet = this.known.get(event.sheet);
    if (event.what === "calculated") {
      // Reading calculates by itself where the workbook does not, and would hear of itself for ever.
      if (!sheet || sheet.own || this.calculatesByHand) return;
    } else {
      this.unread.add(event.what === "cells" ? event.sheet : null);
    }
    const everything = event.what === "sheets" || !sheet || (this.calculatesByHand && !sheet.own);
    const edit: WorkbookEdit = { sheets: everything ? [] : [sheet.name] };
    for (const listener of [...this.editListeners]) listener(edit);
  }

  private selected({ sheet: id, address }: Selection): void {
    const sheet = this.known.get(id);
    const cell = sheet && topLeft(sheet.name, address);
    if (!cell) return;
    const { revealed } = this;
    if (revealed && sameCell(revealed, cell)) {
      this.revealed = null;
      return;
    }
    for (const listener of [...this.selectListeners]) listener(cell);
  }
}

function subscribed<Told>(
  listeners: Set<(told: Told) => void>,
  listener: (told: Told) => void,
  registration: Registration
): Unsubscribe {
  // The same function may listen twice; each has its own end.
  const own = (told: Told): void => listener(told);
  listeners.add(own);
  registration.want(true);
  return () => {
    listeners.delete(own);
    registration.want(listeners.size > 0);
  };
}

function sameCell(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.column === other.column;
}

/** The first cell of a selection: whole rows and columns begin at the first one. */
function topLeft(sheet: string, address: string): CellRef | null {
  const first = address.split(",")[0] ?? "";
  const whole = /^\$?([A-Z]{1,3}):|^\$?(\d{1,7}):/.exec(first);
  const [area] = areasOf(whole ? `${whole[1] ?? "A"}${whole[2] ?? "1"}` : first);
  return area ? { file: "", sheet, row: area.firstRow, column: area.firstColumn } : null;
}
