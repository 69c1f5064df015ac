/** Canvases as the bytes of a real workbook, written by SheetJS and not by the product. */
import { utils, write } from "@e965/xlsx";
import type { WorkSheet } from "@e965/xlsx";
import type { SheetCanvas } from "./sheet-canvas";

export type FileKind = "xlsx" | "xls" | "ods" | "csv" | "csv-gb18030";

export function workbookBytes(sheets: readonly SheetCanvas[], kind: FileKind): Uint8Array {
  const [first] = sheets;
  if (kind === "csv") return new TextEncoder().encode(csv(first));
  if (kind === "csv-gb18030") return gb18030(csv(first));
  const book = utils.book_new();
  for (const sheet of sheets) utils.book_append_sheet(book, workSheet(sheet), sheet.name);
  const bookType = kind === "xls" ? "biff8" : kind;
  return new Uint8Array(write(book, { type: "array", bookType }) as ArrayBuffer);
}

function workSheet(canvas: SheetCanvas): WorkSheet {
  const sheet: WorkSheet = {};
  for (const [row, line] of canvas.cells)
    for (const [column, value] of line) {
      const format = canvas.formats.get(`${row},${column}`);
      sheet[utils.encode_cell({ r: row, c: column })] = {
        t: typeof value === "number" ? "n" : "s",
        v: value,
        ...(format === undefined ? {} : { z: format }),
      };
    }
  const [rows, columns] = [Math.max(1, canvas.rowCount), Math.max(1, canvas.columnCount)];
  sheet["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: rows - 1, c: columns - 1 } });
  sheet["!merges"] = canvas.merges.map(({ row, column, rows: down, columns: across }) => ({
    s: { r: row, c: column },
    e: { r: row + down - 1, c: column + across - 1 },
  }));
  const hidden: { hidden: boolean }[] = [];
  for (const row of canvas.hiddenRows) hidden[row] = { hidden: true };
  sheet["!rows"] = hidden;
  return sheet;
}

function csv(canvas: SheetCanvas | undefined): string {
  if (!canvas) return "";
  const { columnCount } = canvas;
  return Array.from({ length: canvas.rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (__, column) =>
      field(String(canvas.cells.get(row)?.get(column) ?? ""))
    ).join(",")
  ).join("\r\n");
}

function field(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

let bytesOf: Map<string, readonly number[]> | null = null;

/** Two-byte GBK, found by decoding every pair once; it holds all that the corpus writes. */
function gb18030(text: string): Uint8Array {
  if (bytesOf === null) {
    bytesOf = new Map();
    const decoder = new TextDecoder("gb18030");
    for (let lead = 0x81; lead <= 0xfe; lead += 1)
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        if (trail === 0x7f) continue;
        const letter = decoder.decode(new Uint8Array([lead, trail]));
        if (letter.length === 1 && !bytesOf.has(letter)) bytesOf.set(letter, [lead, trail]);
      }
  }
  const known = bytesOf;
  return new Uint8Array(
    [...text].flatMap((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      if (code < 0x80) return [code];
      const bytes = known.get(letter);
      if (!bytes) throw new Error(`No GBK bytes for ${letter}`);
      return [...bytes];
    })
  );
}
