/**
 * Grids of an .ods (OpenDocument 1.2): values, merges, formulas, hidden rows and sheets, number formats. Read in one
 * pass over content.xml; rows within groups and repeated headers count like any others.
 */
import type { CellValue, SheetGrid, SheetVisibility } from "../../core/model/sheet-grid";
import { COLUMNS_OF_A_SHEET } from "../../core/model/sheet-grid";
import { damaged, HostError } from "../host-error";
import { serialOfIsoDate } from "./iso-date";
import { OdsStyles } from "./ods-styles";
import { MAX_GRID_CELLS, SheetCells, SheetTooLarge, type CellBudget } from "./sheet-cells";
import { scanXml, type Attributes, type XmlVisitor } from "./xml-scan";

const ROWS_OF_A_SHEET = 1_048_576;

interface OpenCell {
  readonly attributes: Attributes;
  readonly covered: boolean;
  text: string;
  paragraphs: number;
}

interface OpenSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly cells: SheetCells;
  /** Default cell style by column, as far as columns are described. */
  readonly columnStyles: { readonly end: number; readonly style: string }[];
}

interface ReadCell {
  readonly column: number;
  readonly value: CellValue;
  readonly formula: string;
  readonly format: string | null;
}

/** @throws HostError damaged-file, too-many-cells */
export function readOdsContent(xml: string, file: string): readonly SheetGrid[] {
  const styles = new OdsStyles();
  const budget: CellBudget = { left: MAX_GRID_CELLS };
  const grids: SheetGrid[] = [];
  let sheet: OpenSheet | null = null;
  let tables = 0;
  let row = 0;
  let rowRepeat = 1;
  let rowHidden = false;
  let column = 0;
  let rowCells: ReadCell[] = [];
  let cell: OpenCell | null = null;
  /** Notes and drawings in a cell have texts of their own. */
  let aside = 0;

  const endRow = (into: SheetCells): void => {
    const last = Math.min(row + rowRepeat, ROWS_OF_A_SHEET);
    if (rowCells.length > 0 || rowHidden) {
      // A sheet hidden or filled to its end states one row a million times.
      for (let at = row; at < last; at++) {
        if (rowHidden) into.hiddenRows.add(at);
        for (const each of rowCells) place(into, at, each);
      }
    }
    row += rowRepeat;
  };
  const endCell = (into: OpenSheet, { attributes, covered, text }: OpenCell): void => {
    const repeat = Math.min(count(attributes, "table:number-columns-repeated"), COLUMNS_OF_A_SHEET);
    if (!covered) {
      const columns = count(attributes, "table:number-columns-spanned");
      const rows = count(attributes, "table:number-rows-spanned");
      if (columns > 1 || rows > 1) {
        into.cells.merges.push({
          firstRow: row,
          firstColumn: column,
          lastRow: Math.min(row + rows, ROWS_OF_A_SHEET) - 1,
          lastColumn: Math.min(column + columns, COLUMNS_OF_A_SHEET) - 1,
        });
      }
      const value = valueOf(attributes, text);
      const formula = plainFormula(attributes["table:formula"] ?? "");
      if (value !== null || formula !== "") {
        if (column + repeat > COLUMNS_OF_A_SHEET) throw damaged("content.xml");
        for (let at = column; at < column + repeat; at++) {
          const style = attributes["table:style-name"] ?? columnStyle(into, at);
          const format = styles.format(style) ?? dayFormat(attributes, value);
          rowCells.push({ column: at, value, formula, format });
        }
      }
    }
    column += repeat;
  };

  const visitor: XmlVisitor = {
    listening: false,
    open(local, attributes) {
      if (!sheet) styles.open(local, attributes, visitor);
      if (local === "table") {
        if (++tables > 1) return;
        const shown = styles.isSheetShown(attributes["table:style-name"]);
        sheet = {
          name: attributes["table:name"] ?? `Sheet${grids.length + 1}`,
          visibility: shown ? "visible" : "hidden",
          cells: new SheetCells(budget),
          columnStyles: [],
        };
        row = 0;
      } else if (!sheet || tables > 1) return;
      else if (local === "table-column") {
        const end = sheet.columnStyles.at(-1)?.end ?? 0;
        sheet.columnStyles.push({
          end: end + count(attributes, "table:number-columns-repeated"),
          style: attributes["table:default-cell-style-name"] ?? "",
        });
      } else if (local === "table-row") {
        rowRepeat = count(attributes, "table:number-rows-repeated");
        rowHidden = /^(?:collapse|filter)$/.test(attributes["table:visibility"] ?? "");
        column = 0;
        rowCells = [];
      } else if (local === "table-cell" || local === "covered-table-cell") {
        cell = { attributes, covered: local.startsWith("covered"), text: "", paragraphs: 0 };
      } else if (cell && isAside(local)) aside++;
      else if (cell && aside === 0) openText(cell, local, attributes, visitor);
    },
    text(piece) {
      if (cell && aside === 0) cell.text += piece;
      else if (!sheet) styles.text(piece);
    },
    close(local) {
      if (!sheet) styles.close(local, visitor);
      else if (local === "table") {
        if (--tables > 0) return;
        const { name, visibility, cells } = sheet;
        grids.push(cells.grid({ file, name, visibility, ownKind: null }));
        sheet = null;
      } else if (tables > 1) return;
      else if (local === "p") visitor.listening = false;
      else if (cell && isAside(local)) aside--;
      else if (cell && (local === "table-cell" || local === "covered-table-cell")) {
        endCell(sheet, cell);
        cell = null;
      } else if (local === "table-row") endRow(sheet.cells);
    },
  };
  try {
    scanXml(xml, "content.xml", visitor);
  } catch (error) {
    if (!(error instanceof SheetTooLarge)) throw error;
    throw new HostError("too-many-cells", { limit: MAX_GRID_CELLS });
  }
  if (grids.length === 0) throw damaged("content.xml");
  return grids;
}

function isAside(local: string): boolean {
  return local === "annotation" || local === "frame" || local === "custom-shape";
}

/** Paragraphs are lines of the text; blanks, tabs and breaks are elements (OpenDocument 1.2, 6.1). */
function openText(
  cell: OpenCell,
  local: string,
  attributes: Attributes,
  visitor: XmlVisitor
): void {
  if (local === "p") {
    if (cell.paragraphs++ > 0) cell.text += "\n";
    visitor.listening = true;
  } else if (local === "s") cell.text += " ".repeat(Math.min(count(attributes, "text:c"), 1000));
  else if (local === "tab") cell.text += "\t";
  else if (local === "line-break") cell.text += "\n";
}

function place(into: SheetCells, row: number, { column, value, formula, format }: ReadCell): void {
  into.set(row, column, value);
  if (formula !== "") into.formula(row, column, formula, value !== null);
  if (format !== null) into.format(row, column, format);
}

function valueOf(attributes: Attributes, text: string): CellValue {
  const type = attributes["office:value-type"] ?? "";
  // `Err:508` is LibreOffice's own; what matters is that there is no number.
  if (attributes["calcext:value-type"] === "error") return { error: text || "#N/A" };
  if (type === "float" || type === "currency" || type === "percentage") {
    const number = Number(attributes["office:value"] ?? "");
    return attributes["office:value"] === undefined || Number.isNaN(number) ? null : number;
  }
  if (type === "boolean") return attributes["office:boolean-value"] === "true";
  if (type === "date")
    return serialOfIsoDate(attributes["office:date-value"] ?? "") ?? (text || null);
  if (type === "string") return text || (attributes["office:string-value"] ?? "");
  return text || null;
}

/** Formats of the locale lie in another part: a day keeps at least that it is one. */
function dayFormat(attributes: Attributes, value: CellValue): string | null {
  return attributes["office:value-type"] === "date" && typeof value === "number"
    ? "yyyy/m/d"
    : null;
}

/** `of:=SUM([.B5:.B9])` → `SUM(B5:B9)`; texts stay, and so do references to other files. */
function plainFormula(formula: string): string {
  const bare = formula.replace(/^(?:of:|oooc:)?=/, "");
  return bare.replace(/"(?:[^"]|"")*"|\[([^\]]*)\]/g, (token, reference?: string) => {
    if (reference === undefined || reference.includes("#")) return token;
    const [first = "", last] = reference.split(":").map(plainAddress);
    return last === undefined ? first : `${first}:${last}`;
  });
}

/** `.B5` → B5, `$'3月'.B5` → '3月'!B5 */
function plainAddress(address: string): string {
  const dot = address.lastIndexOf(".");
  const sheet = address.slice(0, Math.max(dot, 0)).replace(/^\$/, "");
  return sheet === "" ? address.slice(dot + 1) : `${sheet}!${address.slice(dot + 1)}`;
}

function columnStyle({ columnStyles }: OpenSheet, column: number): string {
  return columnStyles.find(({ end }) => column < end)?.style ?? "";
}

function count(attributes: Attributes, name: string): number {
  const number = Number(attributes[name] ?? 1);
  return Number.isInteger(number) && number >= 1 ? number : 1;
}
