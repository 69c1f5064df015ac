/**
 * Web pages that say they are workbooks: what old systems export as .xls, what Excel saves as a web page or as a
 * web archive in one file. One sheet a page.
 */
import type { SheetGrid } from "../../core/model/sheet-grid";
import { HostError } from "../host-error";
import { layOut, type Layout, type PlacedCell } from "./html-layout";
import { readHtmlPage, type HtmlPage } from "./html-page";
import { lastStep, mhtmlParts, type MhtmlPart } from "./mhtml-parts";
import { isErrorText, writtenNumber } from "./number-text";
import { MAX_GRID_CELLS, SheetCells, SheetTooLarge, unreadableGrid } from "./sheet-cells";
import { decodeText } from "./text-encoding";

/** @throws HostError not-a-workbook for a page without a table, damaged-file, too-many-cells */
export function readHtml(bytes: Uint8Array, file: string): readonly SheetGrid[] {
  const page = readHtmlPage(pageText(bytes, null));
  const [first] = page.excel.sheets;
  return [pageGrid(page, file, first?.name ?? (page.title || stem(file)))];
}

/** @throws HostError as {@link readHtml} */
export function readMhtml(bytes: Uint8Array, file: string): readonly SheetGrid[] {
  const parts = mhtmlParts(bytes).filter(({ type }) =>
    /^(?:text\/html|application\/xhtml)/.test(type)
  );
  const [main] = parts;
  if (!main) throw new HostError("not-a-workbook", { kind: "html" });
  const page = partPage(main);
  const sheets = page.excel.sheets.filter(({ source }) => source !== null);
  if (sheets.length === 0) {
    const name = page.excel.sheets[0]?.name ?? (page.title || stem(file));
    const shown = holdsTable(page) ? page : parts.slice(1).map(partPage).find(holdsTable);
    return [pageGrid(shown ?? page, file, name)];
  }
  return sheets.map(({ name, source }) => {
    const part = parts.find((each) => each.name === lastStep(source ?? ""));
    const identity = { file, name, ownKind: null };
    if (!part) return unreadableGrid({ ...identity, visibility: "visible" }, "damaged-sheet");
    const own = partPage(part);
    return gridOf(layOut(own.items), { ...identity, visibility: own.excel.visibility });
  });
}

function partPage({ bytes, charset }: MhtmlPart): HtmlPage {
  return readHtmlPage(pageText(bytes, charset));
}

/** A mark or a header beats what the page says of itself (html.spec.whatwg.org, 13.2.3). */
function pageText(bytes: Uint8Array, charset: string | null): string {
  const head = String.fromCharCode(...bytes.subarray(0, 4096));
  const declared = /<meta[^>]{1,200}charset\s*=\s*["']?\s*([\w.:-]+)/i.exec(head)?.[1] ?? null;
  return decodeText(bytes, charset ?? declared);
}

function pageGrid(page: HtmlPage, file: string, name: string): SheetGrid {
  if (!holdsTable(page)) throw new HostError("not-a-workbook", { kind: "html" });
  return gridOf(layOut(page.items), { file, name, visibility: "visible", ownKind: null });
}

function holdsTable({ items }: HtmlPage): boolean {
  return items.some((item) => typeof item !== "string");
}

function gridOf(layout: Layout, identity: Parameters<SheetCells["grid"]>[0]): SheetGrid {
  const cells = new SheetCells({ left: MAX_GRID_CELLS });
  try {
    for (const placed of layout.cells) addCell(cells, placed);
  } catch (error) {
    if (!(error instanceof SheetTooLarge)) throw error;
    throw new HostError("too-many-cells", { limit: MAX_GRID_CELLS });
  }
  for (const merge of layout.merges) cells.merges.push(merge);
  for (const row of layout.hiddenRows) cells.hiddenRows.add(row);
  return cells.grid(identity);
}

/** Values as Excel takes them from a page: what looks like a number is one, unless the cell is formatted as text. */
function addCell(into: SheetCells, { row, column, text, cell }: PlacedCell): void {
  const attributes = cell?.attributes ?? {};
  const formula = attributes["x:fmla"]?.replace(/^=/, "") ?? "";
  const isText = cell === null || cell.format === "@" || attributes["x:str"] !== undefined;
  // Excel and LibreOffice state the number beside what is shown, where the two differ.
  const stated = attributes["x:num"] ?? attributes.sdval ?? "";
  const exact = stated === "" ? Number.NaN : Number(stated);
  const number = isText ? null : writtenNumber(text);
  const format = cell?.format ?? officeFormat(attributes.sdnum) ?? number?.format ?? null;
  if (text === "" && Number.isNaN(exact)) {
    if (formula === "") return;
    into.set(row, column, null);
  } else if (!isText && !Number.isNaN(exact)) {
    into.set(row, column, exact);
  } else if (number) {
    into.set(row, column, number.value);
  } else {
    into.set(row, column, !isText && isErrorText(text) ? { error: text } : text);
  }
  if (formula !== "") into.formula(row, column, formula, text !== "" || !Number.isNaN(exact));
  if (format !== null && !/^general$/i.test(format)) into.format(row, column, format);
}

/** LibreOffice's `2052;2052;0.00`: the languages of page and cell, then the format where it has one of its own. */
function officeFormat(sdnum: string | undefined): string | null {
  return /^\d*;\d*;(.+)$/.exec(sdnum ?? "")?.[1] ?? null;
}

function stem(file: string): string {
  return file.replace(/\.[^.]*$/, "");
}
