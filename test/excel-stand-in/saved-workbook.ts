/**
 * The stand-in's workbook as Excel saves it: cells with their stored results, hidden rows, merges, and names
 * of sheets, whose value is written without its "=" (ECMA-376 part 1, 18.2.5 and 18.17).
 */
import { a1, a1Range } from "../../src/core/model/cell-ref";
import { COLUMNS_OF_A_SHEET } from "../../src/core/model/sheet-grid";
import { packed } from "../support/package-parts";
import type { Book } from "./book";
import type { Sheet } from "./sheet";
import type { TypedCell } from "./typed-input";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STATES: Readonly<Record<string, string>> = {
  Hidden: ' state="hidden"',
  VeryHidden: ' state="veryHidden"',
};

export function savedWorkbook(book: Book): Promise<Uint8Array> {
  const { sheets } = book;
  const each = (markup: (sheet: Sheet, index: number) => string): string =>
    sheets.map(markup).join("");
  const names = each((sheet, index) =>
    [...sheet.names]
      .map(([name, { formula, visible }]) => {
        const hidden = visible ? "" : ' hidden="1"';
        const value = escaped(formula.replace(/^=/, ""));
        return `<definedName name="${name}" localSheetId="${index}"${hidden}>${value}</definedName>`;
      })
      .join("")
  );
  return packed({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPES}.sheet.main+xml"/>${each((_, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${TYPES}.worksheet+xml"/>`)}</Types>`,
    "_rels/.rels": relationships([["officeDocument", "xl/workbook.xml"]]),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${R}"><sheets>${each(
      ({ name, visibility }, index) =>
        `<sheet name="${escaped(name)}" sheetId="${index + 1}"${STATES[visibility] ?? ""} r:id="rId${index + 1}"/>`
    )}</sheets>${names === "" ? "" : `<definedNames>${names}</definedNames>`}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships(
      sheets.map((_, index) => ["worksheet", `worksheets/sheet${index + 1}.xml`])
    ),
    ...Object.fromEntries(
      sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, worksheet(sheet)])
    ),
  });
}

function relationships(targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${R}/${kind}" Target="${target}"/>`
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`;
}

function worksheet({ cells, hiddenRows, merges }: Sheet): string {
  const rows = new Map<number, string>();
  for (const [key, cell] of [...cells].sort(([one], [other]) => one - other)) {
    const row = Math.floor(key / COLUMNS_OF_A_SHEET);
    const place = a1(row, key % COLUMNS_OF_A_SHEET);
    rows.set(row, (rows.get(row) ?? "") + cellMarkup(place, cell));
  }
  const data = [...rows].map(([row, markup]) => {
    const hidden = hiddenRows.has(row) ? ' hidden="1"' : "";
    return `<row r="${row + 1}"${hidden}>${markup}</row>`;
  });
  const merged = merges.map((range) => `<mergeCell ref="${a1Range(range)}"/>`).join("");
  return `<worksheet xmlns="${MAIN}"><sheetData>${data.join("")}</sheetData>${merged === "" ? "" : `<mergeCells>${merged}</mergeCells>`}</worksheet>`;
}

function cellMarkup(place: string, { value, formula }: TypedCell): string {
  const f = formula === null ? "" : `<f>${escaped(formula.slice(1))}</f>`;
  if (typeof value === "number") return `<c r="${place}">${f}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `<c r="${place}" t="b">${f}<v>${Number(value)}</v></c>`;
  const text = escaped(value);
  return formula === null
    ? `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`
    : `<c r="${place}" t="str">${f}<v>${text}</v></c>`;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
