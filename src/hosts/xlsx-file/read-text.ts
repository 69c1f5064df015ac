/** Files that are text: web pages and XML under a workbook's name are told from delimited text by how they begin. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import { HostError } from "../host-error";
import { looksLikeMhtml } from "./mhtml-parts";
import { readCsv } from "./read-csv";
import { readHtml, readMhtml } from "./read-html";
import { readSpreadsheetXml } from "./read-spreadsheet-xml";
import { decodeText } from "./text-encoding";

/** How much of a file is looked at to tell what it is. */
const HEAD = 4096;

export interface TextWorkbook {
  readonly format: "csv" | "html" | "xml";
  readonly grids: readonly SheetGrid[];
}

/** @throws HostError empty-file, not-a-workbook, unsupported-format, damaged-file or too-many-cells */
export function readText(bytes: Uint8Array, file: string): TextWorkbook {
  const head = headOf(bytes);
  if (looksLikeMhtml(head)) return { format: "html", grids: readMhtml(bytes, file) };
  if (head.startsWith("<")) {
    if (head.includes("urn:schemas-microsoft-com:office:spreadsheet") && !/<html/i.test(head)) {
      const xml = decodeText(bytes, declaredEncoding(head));
      return { format: "xml", grids: readSpreadsheetXml(xml, file) };
    }
    if (head.includes("urn:oasis:names:tc:opendocument")) {
      throw new HostError("unsupported-format", { format: "fods" });
    }
    if (!/^<\?xml/i.test(head) || /<!doctype html|<html/i.test(head)) {
      return { format: "html", grids: readHtml(bytes, file) };
    }
    throw new HostError("not-a-workbook", { kind: "xml" });
  }
  // Some exports put a line of text in front of their markup.
  if (/<table[\s>]/i.test(head)) return { format: "html", grids: readHtml(bytes, file) };
  const text = decodeText(bytes, null);
  if (text.trim() === "") throw new HostError("empty-file", {});
  return { format: "csv", grids: [readCsv(text, file)] };
}

/** The first signs as far as they are ASCII, whatever the encoding; names of elements are. */
function headOf(bytes: Uint8Array): string {
  const start = bytes.subarray(0, HEAD);
  const wide = start[0] === 0xff || start[0] === 0xfe;
  const text = wide ? decodeText(start.subarray(0, start.length & ~1), null) : ascii(start);
  return text.replace(/^\ufeff/, "").trimStart();
}

function ascii(bytes: Uint8Array): string {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb ? 3 : 0;
  return String.fromCharCode(...bytes.subarray(from));
}

/** `<?xml version="1.0" encoding="gb2312"?>` */
function declaredEncoding(head: string): string | null {
  return /^<\?xml[^>]{0,200}encoding\s*=\s*["']([\w.:-]+)/i.exec(head)?.[1] ?? null;
}
