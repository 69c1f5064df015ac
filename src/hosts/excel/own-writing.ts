/**
 * Tells our own writing from everybody else's. Where Excel says who caused an event (ExcelApi 1.14) that
 * counts. Elsewhere edits of the sheets that are being written are taken for ours, until a moment after the
 * writing: events come later than the answers. A co-author's edit is never ours.
 */
import type { KnownSheets } from "./known-sheets";
import type { SheetEvent } from "./sheet-event";

export class OwnWriting {
  private windows = 0;
  private written = new Set<string>();
  /** Told of sheets that nobody knew while writing: ours are known only when it is over. */
  private held: SheetEvent[] = [];

  constructor(
    private readonly known: KnownSheets,
    private readonly pass: (event: SheetEvent) => void
  ) {}

  /** @param sheets ids of the sheets about to be written or deleted */
  begin(sheets: Iterable<string>): void {
    this.windows++;
    this.also(sheets);
  }

  /** More sheets that turned out to be ours: those that were added. */
  also(sheets: Iterable<string>): void {
    for (const id of sheets) this.written.add(id);
  }

  /** Every {@link begin} has its end, once the last events must have come. */
  end(): void {
    this.windows--;
    if (this.windows > 0) return;
    const { held, written } = this;
    this.held = [];
    this.written = new Set();
    for (const event of held) if (!written.has(event.sheet)) this.pass(event);
  }

  take(event: SheetEvent): void {
    const writing = this.windows > 0;
    if (event.what === "calculated") {
      // What we write makes Excel calculate, and the clerk's sheets with it.
      if (!writing) this.pass(event);
      return;
    }
    const ours = event.what === "cells" ? event.ours : null;
    if (ours === true) return;
    if (ours === false || event.remote || !writing) this.pass(event);
    else if (event.what === "sheets" || !this.known.get(event.sheet)) this.held.push(event);
    else if (!this.written.has(event.sheet)) this.pass(event);
  }
}
