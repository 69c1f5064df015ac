/** Grids of an .xlsb ([MS-XLSB]): values, merges, hidden rows and sheets, number formats. */
import type { CellValue, SheetGrid, SheetVisibility } from "../../core/model/sheet-grid";
import { COLUMNS_OF_A_SHEET } from "../../core/model/sheet-grid";
import { damaged, HostError } from "../host-error";
import { BinaryReader, errorOf } from "./binary-reader";
import { binaryRecords } from "./binary-records";
import { CellFormats } from "./cell-formats";
import type { OoxmlPackage } from "./ooxml-package";
import { relationshipsOf, type Relationship } from "./relationships";
import { MAX_GRID_CELLS, SheetCells, SheetTooLarge, unreadableGrid } from "./sheet-cells";
import type { CellBudget } from "./sheet-cells";

const RECORD = {
  row: 0,
  firstCell: 1,
  lastCell: 11,
  firstShortCell: 12,
  lastShortCell: 18,
  sharedText: 19,
  format: 44,
  style: 47,
  workbookProperties: 153,
  sheet: 156,
  merge: 176,
  richTextCell: 62,
  beginStyles: 617,
  endStyles: 618,
} as const;

const ROWS_OF_A_SHEET = 1_048_576;
const NO_TEXT = 0xffff_ffff;
const VISIBILITY: readonly SheetVisibility[] = ["visible", "hidden", "very-hidden"];

interface SheetEntry {
  readonly name: string;
  readonly relationship: string;
  readonly visibility: SheetVisibility;
}

/** @throws HostError damaged-file */
export async function readXlsb(archive: OoxmlPackage, file: string): Promise<readonly SheetGrid[]> {
  const start = (await relationshipsOf(archive, "")).find((each) => each.kind === "officeDocument");
  const part = start?.part ?? "";
  if (!archive.has(part)) throw damaged(part);
  const formats = new CellFormats();
  const sheets = orDamaged(part, sheetsOf(await archive.bytes(part), formats));
  if (sheets.length === 0) throw damaged(part);
  const relationships = await relationshipsOf(archive, part);
  const bytesOf = async (kind: string): Promise<Uint8Array> => {
    const of = relationships.find((each) => each.kind === kind)?.part ?? null;
    return of !== null && archive.has(of) ? archive.bytes(of) : new Uint8Array();
  };
  orDamaged(part, addStyles(await bytesOf("styles"), formats));
  const texts = orDamaged(part, sharedTextsOf(await bytesOf("sharedStrings")));
  const budget: CellBudget = { left: MAX_GRID_CELLS };
  const grids: SheetGrid[] = [];
  for (const sheet of sheets) {
    grids.push(await gridOf(archive, sheet, relationships, { file, texts, formats, budget }));
  }
  return grids;
}

interface BookContext {
  readonly file: string;
  readonly texts: readonly string[];
  readonly formats: CellFormats;
  readonly budget: CellBudget;
}

async function gridOf(
  archive: OoxmlPackage,
  { name, relationship, visibility }: SheetEntry,
  relationships: readonly Relationship[],
  context: BookContext
): Promise<SheetGrid> {
  const identity = { file: context.file, name, visibility, ownKind: null };
  const cells = new SheetCells(context.budget);
  const target = relationships.find((each) => each.id === relationship);
  // A chart sheet has no cells.
  if (target && target.kind !== "worksheet") return cells.grid(identity);
  try {
    readSheet(await archive.bytes(target?.part ?? ""), context, cells);
    return cells.grid(identity);
  } catch (error) {
    if (error instanceof SheetTooLarge) return unreadableGrid(identity, "sheet-too-large");
    if (!(error instanceof RangeError) && !(error instanceof HostError)) throw error;
    return unreadableGrid(identity, "damaged-sheet");
  }
}

function orDamaged<T>(part: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw error instanceof RangeError ? damaged(part, error) : error;
  }
}

function wideText(reader: BinaryReader): string {
  const units = reader.u32();
  return units === NO_TEXT ? "" : reader.text(units, false);
}

const sheetsOf = (part: Uint8Array, formats: CellFormats) => (): readonly SheetEntry[] => {
  const sheets: SheetEntry[] = [];
  for (const { id, content } of binaryRecords(part)) {
    const reader = new BinaryReader(content);
    if (id === RECORD.workbookProperties) formats.date1904 = (reader.u32() & 1) === 1;
    if (id !== RECORD.sheet) continue;
    const visibility = VISIBILITY[reader.u32()] ?? "visible";
    reader.skip(4);
    const relationship = wideText(reader);
    sheets.push({ name: wideText(reader), relationship, visibility });
  }
  return sheets;
};

const addStyles = (part: Uint8Array, formats: CellFormats) => (): void => {
  let inCellStyles = false;
  for (const { id, content } of binaryRecords(part)) {
    const reader = new BinaryReader(content);
    if (id === RECORD.format) formats.define(reader.u16(), wideText(reader));
    else if (id === RECORD.beginStyles) inCellStyles = true;
    else if (id === RECORD.endStyles) inCellStyles = false;
    else if (id === RECORD.style && inCellStyles) {
      reader.skip(2);
      formats.addStyle(reader.u16());
    }
  }
};

const sharedTextsOf = (part: Uint8Array) => (): readonly string[] => {
  const texts: string[] = [];
  for (const { id, content } of binaryRecords(part)) {
    if (id !== RECORD.sharedText) continue;
    const reader = new BinaryReader(content);
    reader.skip(1);
    texts.push(wideText(reader));
  }
  return texts;
};

/** @throws RangeError, SheetTooLarge */
function readSheet(part: Uint8Array, { texts, formats }: BookContext, into: SheetCells): void {
  let row = -1;
  let column = -1;
  for (const { id, content } of binaryRecords(part)) {
    const reader = new BinaryReader(content);
    const isCell = id >= RECORD.firstCell && id <= RECORD.lastCell;
    const isShort = id >= RECORD.firstShortCell && id <= RECORD.lastShortCell;
    if (id === RECORD.row) {
      row = reader.u32();
      column = -1;
      if (row >= ROWS_OF_A_SHEET) throw new RangeError("a row beyond the sheet");
      reader.skip(7);
      if (reader.u8() & 0x10) into.hiddenRows.add(row);
    } else if (isCell || isShort || id === RECORD.richTextCell) {
      // A short cell leaves the column out where it follows on from the last.
      column = isShort ? column + 1 : reader.u32();
      if (row < 0 || column >= COLUMNS_OF_A_SHEET) throw new RangeError("a cell beyond the sheet");
      const style = reader.u32() & 0xff_ffff;
      const value = valueOf(isShort ? id - RECORD.lastCell : id, reader, texts);
      if (value === null) continue;
      if (typeof value === "number") formats.setNumber(into, row, column, style, value);
      else {
        into.set(row, column, value);
        formats.setFormat(into, row, column, style);
      }
    } else if (id === RECORD.merge) {
      const [firstRow, lastRow] = [reader.u32(), reader.u32()];
      const [firstColumn, lastColumn] = [reader.u32(), reader.u32()];
      if (lastRow >= firstRow && lastColumn >= firstColumn && lastRow < ROWS_OF_A_SHEET) {
        into.merges.push({ firstRow, firstColumn, lastRow, lastColumn });
      }
    }
  }
}

/** By the record's number; the formulas among them (8 to 11) begin with their result. Null for a blank cell. */
function valueOf(id: number, reader: BinaryReader, texts: readonly string[]): CellValue {
  switch (id) {
    case 2:
      return reader.rk();
    case 3:
    case 11:
      return errorOf(reader.u8());
    case 4:
    case 10:
      return reader.u8() !== 0;
    case 5:
    case 9:
      return reader.f64();
    case 6:
    case 8:
      return wideText(reader);
    case 7:
      return texts[reader.u32()] ?? "";
    case RECORD.richTextCell:
      reader.skip(1);
      return wideText(reader);
    default:
      return null;
  }
}
