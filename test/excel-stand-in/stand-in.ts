/**
 * Excel without Excel: Microsoft's client library in front, a small workbook behind. It counts what passes,
 * keeps Excel's limits, and fails where a test tells it to. What it cannot prove: how long a sync takes, how
 * a sheet looks, what can be undone, what formulas give.
 */
import { a1Range } from "../../src/core/model/cell-ref";
import type { GridRange } from "../../src/core/model/sheet-grid";
import { runBatch, type Batch, type BatchAnswer } from "./batch";
import { workbookApi } from "./api/workbook-api";
import type { CellCounter } from "./api/range-api";
import { Book } from "./book";
import { Clerk } from "./clerk";
import { clientLibrary, sendEvent } from "./client-library";
import type { EventEntry } from "./event-feed";
import { ExcelFailure } from "./excel-failure";
import type { Sheet } from "./sheet";

/** Of Excel on the web, either way (office-js docs, resource limits and performance). */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

export interface Fault {
  /** Which sync fails, from 1. */
  readonly sync: number;
  readonly code: string;
  /** Actions that run before it does; "all": everything happened, only the answer says otherwise. */
  readonly after?: number | "all";
}

export interface Sync {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
}

export class StandIn implements CellCounter {
  readonly syncs: Sync[] = [];
  cellsRead = 0;
  cellsWritten = 0;
  cellEditMode = false;
  payloadLimit = PAYLOAD_LIMIT;
  mostCellsRead = 5_000_000;
  faults: Fault[] = [];
  /** Members that answer ApiNotFound, as `Chart.Name`. */
  readonly lacking = new Set<string>();
  /** Members that were asked for. */
  readonly used = new Set<string>();
  /** Runs before the sync of that number, as somebody else at the same workbook. */
  meanwhile: { readonly sync: number; readonly act: () => void } | null = null;
  /** Where events go out; {@link open} sends them to the library in this process. */
  onEvent: ((entry: EventEntry) => void) | null = null;
  /** The clerk at this computer, and somebody who works on the same workbook elsewhere. */
  readonly clerk: Clerk;
  readonly coAuthor: Clerk;
  private playing = 17;

  constructor(readonly book: Book = new Book()) {
    this.clerk = new Clerk(book, () => this.sendEvents());
    this.coAuthor = new Clerk(book, () => this.sendEvents(), "Remote");
  }

  /** `9` for ExcelApi 1.9. */
  get version(): number {
    return this.playing;
  }

  set version(version: number) {
    this.playing = version;
    this.book.tellsTrigger = version >= 14;
  }

  /** Makes this the Excel that `Excel.run` reaches, and gives the add-in its globals. */
  open(): this {
    const { Excel, OfficeExtension } = clientLibrary((batch) => this.answer(batch));
    this.onEvent = sendEvent;
    const requirements = {
      isSetSupported: (set: string, version: string) =>
        set === "ExcelApi" && Number(version.split(".")[1]) <= this.version,
    };
    Object.assign(globalThis, { Excel, OfficeExtension, Office: { context: { requirements } } });
    return this;
  }

  resetCounters(): void {
    this.syncs.length = 0;
    this.cellsRead = 0;
    this.cellsWritten = 0;
  }

  wrote(sheet: Sheet, range: GridRange, cells: number): void {
    this.cellsWritten += cells;
    this.book.written(sheet, a1Range(range));
  }

  /** Selecting by program is told as well (Worksheet.onSelectionChanged, API reference). */
  selected({ id }: Sheet, range: GridRange): void {
    this.book.events.raise("selected", { address: a1Range(range), worksheetId: id });
  }

  /** One sync: the JSON text of a batch answered with that of its results, whoever carries them. */
  answer(batchJson: string): string {
    const sync = this.syncs.length + 1;
    if (this.meanwhile?.sync === sync) this.meanwhile.act();
    const batch = JSON.parse(batchJson) as Batch;
    const requestBytes = bytesOf(batchJson);
    let text = JSON.stringify(this.results(batch, requestBytes, sync));
    if (bytesOf(text) > this.payloadLimit) {
      text = JSON.stringify(failed("ResponsePayloadSizeLimitExceeded"));
    }
    this.syncs.push({ requestBytes, responseBytes: bytesOf(text), actions: batch.Actions.length });
    // The answer comes first.
    queueMicrotask(() => this.sendEvents());
    return text;
  }

  private sendEvents(): void {
    for (const entry of this.book.events.take()) this.onEvent?.(entry);
  }

  private results(batch: Batch, bytes: number, sync: number): BatchAnswer {
    const fault = this.faults.find((each) => each.sync === sync);
    if (this.cellEditMode) return failed("InvalidOperationInCellEditMode");
    if (bytes > this.payloadLimit) return failed("RequestPayloadSizeLimitExceeded");
    if (fault && (fault.after ?? 0) === 0) return failed(fault.code);
    const answer = runBatch(batch, {
      root: workbookApi(this.book, this),
      version: this.version,
      lacking: this.lacking,
      used: this.used,
      beforeAction: (index) => {
        if (fault && index === fault.after) throw new ExcelFailure(fault.code);
      },
    });
    return fault ? failed(fault.code) : answer;
  }
}

const encoder = new TextEncoder();

function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

function failed(code: string): BatchAnswer {
  return { Results: [], Error: { Code: code, Message: code, ActionIndex: 0, Location: "" } };
}
