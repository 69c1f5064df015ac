/**
 * Excel without Excel: Microsoft's client library in front, a small workbook behind. It counts what passes,
 * keeps Excel's limits, and fails where a test tells it to. What it cannot prove: how long a sync takes, how
 * a sheet looks, what can be undone, what formulas give.
 */
import { runBatch, type Batch, type BatchAnswer } from "./batch";
import { workbookApi } from "./api/workbook-api";
import type { CellCounter } from "./api/range-api";
import { Book } from "./book";
import { clientLibrary, type Request } from "./client-library";
import { ExcelFailure } from "./excel-failure";

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
  /** `9` for ExcelApi 1.9. */
  version = 17;
  cellEditMode = false;
  payloadLimit = PAYLOAD_LIMIT;
  faults: Fault[] = [];
  /** Runs before the sync of that number, as somebody else at the same workbook. */
  meanwhile: { readonly sync: number; readonly act: () => void } | null = null;

  constructor(readonly book: Book = new Book()) {}

  /** Makes this the Excel that `Excel.run` reaches, and gives the add-in its globals. */
  open(): this {
    const { Excel, OfficeExtension } = clientLibrary((request) => this.respond(request));
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

  private respond({ body, bytes }: Request): string {
    const sync = this.syncs.length + 1;
    if (this.meanwhile?.sync === sync) this.meanwhile.act();
    const batch = body as Batch;
    const answer = this.answer(batch, bytes, sync);
    let text = JSON.stringify(answer);
    if (Buffer.byteLength(text) > this.payloadLimit) {
      text = JSON.stringify(failed("ResponsePayloadSizeLimitExceeded"));
    }
    const responseBytes = Buffer.byteLength(text);
    this.syncs.push({ requestBytes: bytes, responseBytes, actions: batch.Actions.length });
    return text;
  }

  private answer(batch: Batch, bytes: number, sync: number): BatchAnswer {
    const fault = this.faults.find((each) => each.sync === sync);
    if (this.cellEditMode) return failed("InvalidOperationInCellEditMode");
    if (bytes > this.payloadLimit) return failed("RequestPayloadSizeLimitExceeded");
    if (fault && (fault.after ?? 0) === 0) return failed(fault.code);
    const answer = runBatch(batch, {
      root: workbookApi(this.book, this),
      version: this.version,
      beforeAction: (index) => {
        if (fault && index === fault.after) throw new ExcelFailure(fault.code);
      },
    });
    return fault ? failed(fault.code) : answer;
  }
}

function failed(code: string): BatchAnswer {
  return { Results: [], Error: { Code: code, Message: code, ActionIndex: 0, Location: "" } };
}
