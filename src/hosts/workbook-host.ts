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
  /** Whether {@link WorkbookHost.onEdit} and {@link WorkbookHost.onSelect} ever report anything. */
  readonly events: boolean;
  /** Whether {@link WorkbookHost.openWorkbook} opens a window of its own, which concerns nothing that is open. */
  readonly windows: boolean;
}

/**
 * What a host did otherwise than one would expect. `calculated-first`: the workbook calculates by hand and
 * was calculated. `merges-not-read`: this Excel cannot say which cells are merged. `edited-meanwhile`: a
 * source sheet was edited between reading and the end of writing. `links-left-out`: more than a sheet can
 * hold. `print-setup-left-out`: refused, mostly for want of a printer. `charts-left-out`: Excel refused
 * them. `signature-dropped`: a digital signature cannot outlive a change.
 */
export type HostNote =
  | "calculated-first"
  | "merges-not-read"
  | "edited-meanwhile"
  | "links-left-out"
  | "print-setup-left-out"
  | "charts-left-out"
  | "signature-dropped";

/** Something was typed, pasted or deleted by somebody (not by us). */
export interface WorkbookEdit {
  /** Sheets whose cells changed; empty when sheets came, went or were renamed: all must be read again. */
  readonly sheets: readonly string[];
}

export type Unsubscribe = () => void;

export interface WorkbookHost {
  readonly capabilities: HostCapabilities;
  /** What the last reading or writing did otherwise than one would expect. */
  readonly notes: readonly HostNote[];
  /**
   * All sheets, hidden ones and the product's own included, in the order of the workbook.
   *
   * @param only names of the sheets whose cells are wanted; the others are left out of the answer
   */
  readSheets(only?: readonly string[]): Promise<readonly SheetGrid[]>;
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
  /** Takes the product's own sheets out again, on the clerk's command; gives their names. Not undoable. */
  removeOwnSheets(): Promise<readonly string[]>;
  /** Reports edits by the clerk and others, never our own writing; a host without events never calls. */
  onEdit(listener: (edit: WorkbookEdit) => void): Unsubscribe;
  /** Reports the cell that the clerk selects (the top left one of a range). */
  onSelect(listener: (cell: CellRef) => void): Unsubscribe;
  /** Opens a workbook in a place of its own (Excel: a new window), e.g. the sample. */
  openWorkbook(bytes: Uint8Array, name: string): Promise<void>;
}
