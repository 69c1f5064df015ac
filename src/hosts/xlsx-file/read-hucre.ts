/**
 * Grids of .xls, .xlsb and .ods, which hucre reads. What it does not tell is left out: these formats
 * give values and merges; .ods formulas and number formats too.
 */
import { dateToSerial, readOds, readXls, readXlsb } from "hucre";
import type { Cell, CellValue as HucreValue, Sheet } from "hucre";
import type { CellValue, SheetGrid } from "../../core/model/sheet-grid";
import { damaged, HostError } from "../host-error";
import { hasShortCells } from "./binary-records";
import { isEncryptedStream, oleStreams } from "./ole-directory";
import type { OoxmlPackage } from "./ooxml-package";
import { MAX_GRID_CELLS, SheetCells } from "./sheet-cells";

/** Errors come as their text; a cell that merely holds such a text is no count either. */
const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/;

/** @throws HostError encrypted-file, not-a-workbook, unsupported-format or damaged-file */
export async function readOle(bytes: Uint8Array, file: string): Promise<readonly SheetGrid[]> {
  const streams = oleStreams(bytes);
  const names = new Set(streams.map((stream) => stream.name));
  if (names.has("EncryptedPackage")) throw new HostError("encrypted-file", {});
  if (names.has("WordDocument")) throw new HostError("not-a-workbook", { kind: "doc" });
  if (names.has("PowerPoint Document")) throw new HostError("not-a-workbook", { kind: "ppt" });
  const book = streams.find(({ name }) => name === "Workbook" || name === "Book");
  if (!book) {
    throw names.size === 0 ? damaged("") : new HostError("not-a-workbook", { kind: "ole" });
  }
  if (isEncryptedStream(bytes, book)) throw new HostError("encrypted-file", {});
  if (!names.has("Workbook")) throw new HostError("unsupported-format", { format: "excel-95" });
  return gridsOf(() => readXls(bytes), file);
}

/** @throws HostError unsupported-format where cells are written in a way that hucre passes over */
export async function readBinaryWorkbook(
  archive: OoxmlPackage,
  bytes: Uint8Array,
  file: string
): Promise<readonly SheetGrid[]> {
  for (const name of archive.names()) {
    if (/worksheets\/[^/]*\.bin$/i.test(name) && hasShortCells(await archive.bytes(name))) {
      throw new HostError("unsupported-format", { format: "xlsb" });
    }
  }
  return gridsOf(() => readXlsb(bytes), file);
}

export function readOpenDocument(bytes: Uint8Array, file: string): Promise<readonly SheetGrid[]> {
  return gridsOf(() => readOds(bytes, { readStyles: true }), file);
}

async function gridsOf(
  read: () => Promise<{ readonly sheets: readonly Sheet[] }>,
  file: string
): Promise<readonly SheetGrid[]> {
  try {
    const { sheets } = await read();
    if (sheets.length === 0) throw damaged("");
    const budget = { left: MAX_GRID_CELLS };
    return sheets.map((sheet) => gridOf(sheet, new SheetCells(budget), file));
  } catch (cause) {
    throw damaged("", cause);
  }
}

function gridOf(sheet: Sheet, cells: SheetCells, file: string): SheetGrid {
  // Rows can be holes: .xls files list only the rows that hold something.
  const rows = Array.from(sheet.rows as readonly (readonly HucreValue[] | undefined)[]);
  rows.forEach((row, rowIndex) => {
    row?.forEach((value, column) => {
      if (value !== null) cells.set(rowIndex, column, cellValue(value));
    });
  });
  for (const merge of sheet.merges ?? []) {
    cells.merges.push({
      firstRow: merge.startRow,
      firstColumn: merge.startCol,
      lastRow: merge.endRow,
      lastColumn: merge.endCol,
    });
  }
  for (const [row, { hidden }] of sheet.rowDefs ?? []) if (hidden) cells.hiddenRows.add(row);
  for (const [place, cell] of sheet.cells ?? []) addDetails(cells, place, cell);
  const visibility = sheet.veryHidden ? "very-hidden" : sheet.hidden ? "hidden" : "visible";
  return cells.grid({ file, name: sheet.name, visibility, ownKind: null });
}

function addDetails(cells: SheetCells, place: string, cell: Cell): void {
  const [row = 0, column = 0] = place.split(",").map(Number);
  const holds = (cells.values[row]?.[column] ?? null) !== null;
  if (cell.formula) {
    if (!holds) cells.set(row, column, null);
    cells.formula(row, column, cell.formula.replace(/^=/, ""), holds);
  }
  const format = cell.style?.numFmt;
  if (format && !/^general$/i.test(format) && (holds || cell.formula)) {
    cells.format(row, column, format);
  }
}

function cellValue(value: HucreValue): CellValue {
  if (value instanceof Date) return dateToSerial(value);
  return typeof value === "string" && ERRORS.test(value) ? { error: value } : value;
}
