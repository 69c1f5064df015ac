/**
 * The port: all that the product asks of whatever holds the workbook. Excel, a file and, later, WPS
 * stand behind it; the core knows none of them.
 */
import type { CellRef } from "../core/model/cell-ref";
import type { SheetGrid } from "../core/model/sheet-grid";
import type { SheetPlan } from "../core/model/sheet-plan";

export interface HostCapabilities {
  /** Whether {@link WorkbookHost.reveal} can bring a cell before the clerk's eyes. */
  readonly reveal: boolean;
  /** Whether merged ranges are read; without them a reader infers them from blanks. */
  readonly merges: boolean;
  /** Whether own sheets can be written into the workbook itself (not into a new one beside it). */
  readonly writeInPlace: boolean;
}

export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  /** All sheets, hidden ones and the product's own included, in the order of the workbook. */
  readSheets(): Promise<readonly SheetGrid[]>;
  /**
   * Puts the plans into the product's own sheets, which are rewritten in place, and into new sheets at
   * the end; touches nothing else. The plans' names are unique among the workbook's sheets.
   */
  writeSheets(plans: readonly SheetPlan[]): Promise<void>;
  /** Selects a cell and scrolls to it; false when the host cannot or the sheet is gone. */
  reveal(cell: CellRef): Promise<boolean>;
  /** The settings kept in the workbook (JSON text of `hengbi.settings/1`), or null. */
  readSettings(): Promise<string | null>;
  rememberSettings(settings: string): Promise<void>;
}
