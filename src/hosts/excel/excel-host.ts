/** The port over the workbook that is open in Excel. */
import type { CellRef } from "../../core/model/cell-ref";
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { SheetPlan } from "../../core/model/sheet-plan";
import type {
  HostCapabilities,
  HostNote,
  Unsubscribe,
  WorkbookEdit,
  WorkbookHost,
} from "../workbook-host";
import { reading, type Wait } from "./excel-session";
import { readSheets } from "./read-sheets";
import { refused } from "./refusals";
import { removeOwnSheets } from "./remove-own-sheets";
import { readsMerges } from "./requirement";
import { revealCell } from "./reveal-cell";
import { readSettings, rememberSettings } from "./settings-store";
import { BYTES_A_REQUEST } from "./write-step";
import { writeSheets } from "./write-sheets";

export interface ExcelHostOptions {
  /** What a result sheet says while it is being written, and stays when that fails: a text of the messages. */
  readonly notice: string;
  /** Bytes of a request to write, if another size than usual. */
  readonly bytesARequest?: number;
  /** Between repeated reads; tests do not wait. */
  readonly wait?: Wait;
}

/** Every method throws {@link ExcelError} for what Excel refuses. */
export class ExcelHost implements WorkbookHost {
  private said: readonly HostNote[] = [];
  private readonly wait: Wait;

  constructor(private readonly options: ExcelHostOptions) {
    this.wait = options.wait ?? pause;
  }

  get capabilities(): HostCapabilities {
    return { reveal: true, merges: readsMerges(), writeInPlace: true, events: false };
  }

  /** What the last reading or writing did otherwise than one would expect. */
  get notes(): readonly HostNote[] {
    return this.said;
  }

  async readSheets(only?: readonly string[]): Promise<readonly SheetGrid[]> {
    const merges = readsMerges();
    const { grids, notes } = await reading(this.wait, (context) => readSheets(context, merges));
    this.said = notes;
    return only ? grids.filter(({ name }) => only.includes(name)) : grids;
  }

  async writeSheets(plans: readonly SheetPlan[]): Promise<void> {
    this.said = [];
    if (plans.length === 0) return;
    this.said = await writeSheets(plans, {
      notice: this.options.notice,
      bytesARequest: this.options.bytesARequest ?? BYTES_A_REQUEST,
    });
  }

  onEdit(_listener: (edit: WorkbookEdit) => void): Unsubscribe {
    return () => undefined;
  }

  onSelect(_listener: (cell: CellRef) => void): Unsubscribe {
    return () => undefined;
  }

  openWorkbook(_bytes: Uint8Array, _name: string): Promise<void> {
    return Promise.reject(new Error("not yet"));
  }

  reveal(cell: CellRef): Promise<boolean> {
    return reading(this.wait, (context) => revealCell(context, cell));
  }

  readSettings(): Promise<string | null> {
    return reading(this.wait, readSettings);
  }

  async rememberSettings(settings: string): Promise<void> {
    try {
      await Excel.run((context) => rememberSettings(context, settings));
    } catch (error) {
      throw refused(error, "nothing");
    }
  }

  /** Deletes every sheet of ours, only on the clerk's own command; gives their names. */
  async removeOwnSheets(): Promise<readonly string[]> {
    const removal = { began: false };
    try {
      return await Excel.run((context) => removeOwnSheets(context, () => (removal.began = true)));
    } catch (error) {
      throw refused(error, removal.began ? "own-sheets" : "nothing");
    }
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
