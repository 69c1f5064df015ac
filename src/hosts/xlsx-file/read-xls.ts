/** Grids of an .xls of Excel 97–2003 (BIFF8, [MS-XLS]): values, merges, hidden rows and sheets, number formats. */
import type { CellValue, SheetGrid, SheetVisibility } from "../../core/model/sheet-grid";
import { damaged, HostError } from "../host-error";
import { BinaryReader, errorOf } from "./binary-reader";
import { biffRecords, biffText, RECORD, sharedTexts, type BiffRecord } from "./biff-records";
import { CellFormats } from "./cell-formats";
import { MAX_GRID_CELLS, SheetCells, SheetTooLarge, unreadableGrid } from "./sheet-cells";
import type { CellBudget } from "./sheet-cells";

const VERSION_8 = 0x0600;
const WORKSHEET = 0;
const VISIBILITY: readonly SheetVisibility[] = ["visible", "hidden", "very-hidden"];

interface SheetEntry {
  readonly name: string;
  readonly offset: number;
  readonly visibility: SheetVisibility;
  readonly isWorksheet: boolean;
}

interface Globals {
  readonly sheets: readonly SheetEntry[];
  readonly texts: readonly string[];
  readonly formats: CellFormats;
}

/**
 * @param stream the bytes of the stream `Workbook`
 * @throws HostError damaged-file, encrypted-file or unsupported-format
 */
export function readXlsStream(stream: Uint8Array, file: string): readonly SheetGrid[] {
  const globals = orDamaged(() => readGlobals(stream));
  if (globals.sheets.length === 0) throw damaged("");
  const budget: CellBudget = { left: MAX_GRID_CELLS };
  return globals.sheets.map(({ name, visibility, offset, isWorksheet }) => {
    const identity = { file, name, visibility, ownKind: null };
    const cells = new SheetCells(budget);
    // Chart sheets hold cells too: copies of what they draw.
    if (!isWorksheet) return cells.grid(identity);
    try {
      readSheet(stream, offset, globals, cells);
      return cells.grid(identity);
    } catch (error) {
      if (error instanceof SheetTooLarge) return unreadableGrid(identity, "sheet-too-large");
      if (!(error instanceof RangeError)) throw error;
      return unreadableGrid(identity, "damaged-sheet");
    }
  });
}

function orDamaged<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? damaged("", error) : error;
  }
}

function readGlobals(stream: Uint8Array): Globals {
  const formats = new CellFormats();
  const sheets: SheetEntry[] = [];
  let texts: readonly string[] = [];
  let sharedPieces: Uint8Array[] | null = null;
  let first = true;
  for (const { id, content } of biffRecords(stream, 0)) {
    if (first) checkBegin({ id, content });
    first = false;
    if (sharedPieces && id !== RECORD.continue) {
      texts = sharedTexts(sharedPieces);
      sharedPieces = null;
    }
    const reader = new BinaryReader(content);
    if (id === RECORD.end) return { sheets, texts, formats };
    else if (id === RECORD.filePass) throw new HostError("encrypted-file", {});
    else if (id === RECORD.continue) sharedPieces?.push(content);
    else if (id === RECORD.sharedTexts) sharedPieces = [content];
    else if (id === RECORD.dateMode) formats.date1904 = reader.u16() === 1;
    else if (id === RECORD.format) formats.define(reader.u16(), biffText(reader));
    else if (id === RECORD.style) {
      reader.skip(2);
      formats.addStyle(reader.u16());
    } else if (id === RECORD.boundSheet) {
      const offset = reader.u32();
      const visibility = VISIBILITY[reader.u8() & 3] ?? "visible";
      const isWorksheet = reader.u8() === WORKSHEET;
      sheets.push({ offset, visibility, isWorksheet, name: biffText(reader, true) });
    }
  }
  throw damaged("");
}

function checkBegin({ id, content }: BiffRecord): void {
  if (id !== RECORD.begin) throw damaged("");
  if (new BinaryReader(content).u16() !== VERSION_8) {
    throw new HostError("unsupported-format", { format: "excel-95" });
  }
}

/** @throws RangeError, SheetTooLarge */
function readSheet(
  stream: Uint8Array,
  offset: number,
  { texts, formats }: Globals,
  into: SheetCells
): void {
  // Charts on the sheet are streams within the stream, with cells of their own.
  let depth = 0;
  /** A formula whose text follows in a record of its own. */
  let waiting: { readonly row: number; readonly column: number } | null = null;
  const other = (row: number, column: number, style: number, value: CellValue): void => {
    into.set(row, column, value);
    formats.setFormat(into, row, column, style);
  };
  for (const { id, content } of biffRecords(stream, offset)) {
    if (id === RECORD.begin) {
      depth++;
      continue;
    }
    if (depth === 0) throw new RangeError("no sheet begins here");
    if (id === RECORD.end) {
      if (--depth === 0) return;
      continue;
    }
    if (depth > 1) continue;
    const reader = new BinaryReader(content);
    switch (id) {
      case RECORD.row: {
        const row = reader.u16();
        reader.skip(10);
        if (reader.u16() & 0x20) into.hiddenRows.add(row);
        break;
      }
      case RECORD.merges:
        readMerges(reader, into);
        break;
      case RECORD.multipleRk: {
        const row = reader.u16();
        let column = reader.u16();
        while (reader.left >= 8) formats.setNumber(into, row, column++, reader.u16(), reader.rk());
        break;
      }
      case RECORD.text:
        if (waiting) into.set(waiting.row, waiting.column, biffText(reader));
        waiting = null;
        break;
      case RECORD.number:
      case RECORD.rk:
      case RECORD.sharedText:
      case RECORD.label:
      case RECORD.richText:
      case RECORD.booleanOrError:
      case RECORD.formula: {
        const row = reader.u16();
        const column = reader.u16();
        const style = reader.u16();
        if (id === RECORD.number) formats.setNumber(into, row, column, style, reader.f64());
        else if (id === RECORD.rk) formats.setNumber(into, row, column, style, reader.rk());
        else if (id === RECORD.sharedText) other(row, column, style, texts[reader.u32()] ?? "");
        else if (id === RECORD.booleanOrError) {
          const value = reader.u8();
          other(row, column, style, reader.u8() === 1 ? errorOf(value) : value !== 0);
        } else if (id === RECORD.formula) {
          const result = formulaResult(reader);
          if (typeof result === "number") formats.setNumber(into, row, column, style, result);
          else other(row, column, style, result);
          waiting = result === "" ? { row, column } : null;
        } else other(row, column, style, biffText(reader));
      }
    }
  }
  throw new RangeError("the sheet breaks off");
}

/** FormulaValue (2.5.133): a double, or a mark with what it is; "" where a text follows or is empty. */
function formulaResult(
  reader: BinaryReader
): number | string | boolean | { readonly error: string } {
  const { bytes, position } = reader;
  if (reader.left < 8) throw new RangeError("no result");
  if (bytes[position + 6] !== 0xff || bytes[position + 7] !== 0xff) return reader.f64();
  const value = bytes[position + 2] ?? 0;
  if (bytes[position] === 1) return value !== 0;
  return bytes[position] === 2 ? errorOf(value) : "";
}

function readMerges(reader: BinaryReader, into: SheetCells): void {
  const count = reader.u16();
  for (let i = 0; i < count; i++) {
    const firstRow = reader.u16();
    const lastRow = reader.u16();
    const firstColumn = reader.u16();
    const lastColumn = reader.u16();
    if (lastRow >= firstRow && lastColumn >= firstColumn) {
      into.merges.push({ firstRow, firstColumn, lastRow, lastColumn });
    }
  }
}
