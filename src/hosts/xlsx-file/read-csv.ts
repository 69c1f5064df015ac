/** One grid from a text file: UTF-8, UTF-16 with a mark, or GB18030, which covers GBK and GB2312. */
import { detectDelimiter, parseCsv } from "hucre";
import type { SheetGrid } from "../../core/model/sheet-grid";
import { HostError, type ForeignFile } from "../host-error";
import { MAX_GRID_CELLS, SheetCells, SheetTooLarge } from "./sheet-cells";

/** @throws HostError empty-file, not-a-workbook, unsupported-format or too-large */
export function readCsv(bytes: Uint8Array, file: string): SheetGrid {
  const text = decoded(bytes);
  if (text.trim() === "") throw new HostError("empty-file", {});
  refuseMarkup(text);
  const cells = new SheetCells({ left: MAX_GRID_CELLS });
  try {
    parseCsv(text, { delimiter: detectDelimiter(text) }).forEach((row, rowIndex) => {
      row.forEach((field, column) => {
        if (typeof field === "string") addField(cells, rowIndex, column, field);
      });
    });
  } catch (error) {
    if (!(error instanceof SheetTooLarge)) throw error;
    throw new HostError("too-large", { limit: MAX_GRID_CELLS, size: text.length });
  }
  const name = file.replace(/\.[^.]*$/, "");
  return cells.grid({ file, name, visibility: "visible", ownKind: null });
}

/** A whole number or decimal as a program writes it; leading zeros and 16 digits or more make a code, not a count. */
const NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.(\d+))?$/;

function addField(cells: SheetCells, row: number, column: number, field: string): void {
  if (field === "") return;
  const number = NUMBER.exec(field.trim());
  cells.set(row, column, number ? Number(field) : field);
  const decimals = number?.[1];
  // `107.10` states two decimals, which the number alone would not tell.
  if (decimals !== undefined) cells.format(row, column, `0.${"0".repeat(decimals.length)}`);
}

const ENCODINGS = ["utf-8", "gb18030"] as const;

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  for (const encoding of ENCODINGS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(text)) break;
      return text;
    } catch {
      continue;
    }
  }
  throw new HostError("not-a-workbook", { kind: "unknown" });
}

/** Web pages saved as .xls and other markup are told apart, so that the message can say what to do. */
function refuseMarkup(text: string): void {
  const head = text.slice(0, 4096).trimStart().toLowerCase();
  if (!head.startsWith("<")) {
    if (/^mime-version:|^content-type: *multipart/m.test(head)) refuse("html");
    return;
  }
  if (/<!doctype html|<html|<table|<head|<body|<meta/.test(head)) refuse("html");
  if (head.includes("urn:schemas-microsoft-com:office:spreadsheet")) {
    throw new HostError("unsupported-format", { format: "xml-2003" });
  }
  if (head.includes("urn:oasis:names:tc:opendocument")) {
    throw new HostError("unsupported-format", { format: "fods" });
  }
  refuse("xml");
}

function refuse(kind: ForeignFile): never {
  throw new HostError("not-a-workbook", { kind });
}
