/**
 * XML Spreadsheet 2003 (`ss:Workbook`), which Excel offers as "XML 表格 2003" and report programs write with the
 * ending .xls. [XML Spreadsheet Reference, Office 2003]
 */
import type { CellValue, SheetGrid, SheetVisibility } from "../../core/model/sheet-grid";
import { COLUMNS_OF_A_SHEET } from "../../core/model/sheet-grid";
import { damaged, HostError } from "../host-error";
import { serialOfIsoDate } from "./iso-date";
import { formulaInA1 } from "./r1c1-formula";
import { MAX_GRID_CELLS, SheetCells, SheetTooLarge, type CellBudget } from "./sheet-cells";
import { scanXml, type Attributes, type XmlVisitor } from "./xml-scan";
import { isTrue } from "./xml-tree";

const ROWS_OF_A_SHEET = 1_048_576;

const NAMED_FORMATS: Readonly<Record<string, string | undefined>> = {
  Fixed: "0.00",
  Standard: "#,##0.00",
  Percent: "0.00%",
  "Short Date": "yyyy/m/d",
  "General Date": "yyyy/m/d h:mm",
};

interface OpenSheet {
  readonly name: string;
  readonly cells: SheetCells;
  visibility: SheetVisibility;
}

interface OpenCell {
  readonly formula: string;
  readonly style: string;
  type: string;
  text: string;
  hasData: boolean;
}

/** @throws HostError damaged-file, too-many-cells */
export function readSpreadsheetXml(xml: string, file: string): readonly SheetGrid[] {
  const budget: CellBudget = { left: MAX_GRID_CELLS };
  const formats = new Map<string, string>();
  const grids: SheetGrid[] = [];
  let style = "";
  let sheet: OpenSheet | null = null;
  let cell: OpenCell | null = null;
  let row = -1;
  let nextRow = 0;
  let column = -1;
  let nextColumn = 0;
  let inComment = false;
  let inVisible = false;

  const openRow = (attributes: Attributes): void => {
    row = indexOf(attributes, nextRow, ROWS_OF_A_SHEET);
    const span = spanOf(attributes, "Span");
    nextRow = row + 1 + span;
    nextColumn = 0;
    if (!sheet || !isTrue(own(attributes, "Hidden"))) return;
    for (let each = row; each < Math.min(nextRow, ROWS_OF_A_SHEET); each++) {
      sheet.cells.hiddenRows.add(each);
    }
  };
  const openCell = (attributes: Attributes): void => {
    column = indexOf(attributes, nextColumn, COLUMNS_OF_A_SHEET);
    const across = spanOf(attributes, "MergeAcross");
    const down = spanOf(attributes, "MergeDown");
    nextColumn = column + 1 + across;
    if (across + down > 0) {
      sheet?.cells.merges.push({
        firstRow: row,
        firstColumn: column,
        lastRow: Math.min(row + down, ROWS_OF_A_SHEET - 1),
        lastColumn: Math.min(column + across, COLUMNS_OF_A_SHEET - 1),
      });
    }
    cell = {
      formula: own(attributes, "Formula") ?? "",
      style: own(attributes, "StyleID") ?? "",
      type: "",
      text: "",
      hasData: false,
    };
  };
  const visitor: XmlVisitor = {
    listening: false,
    open(local, attributes) {
      if (local === "Style") style = own(attributes, "ID") ?? "";
      else if (local === "NumberFormat") {
        const code = own(attributes, "Format") ?? "";
        if (code !== "" && code !== "General") formats.set(style, NAMED_FORMATS[code] ?? code);
      } else if (local === "Worksheet") {
        const name = own(attributes, "Name") ?? "";
        sheet = { name, cells: new SheetCells(budget), visibility: "visible" };
        nextRow = 0;
      } else if (local === "Row" && sheet) openRow(attributes);
      else if (local === "Cell" && sheet) openCell(attributes);
      else if (local === "Comment") inComment = true;
      else if (local === "Data" && cell && !inComment) {
        cell.type = own(attributes, "Type") ?? "String";
        cell.hasData = true;
        visitor.listening = true;
      } else if (local === "Visible" && sheet) {
        inVisible = true;
        visitor.listening = true;
      }
    },
    text(piece) {
      if (inVisible && sheet) {
        if (piece.includes("SheetVeryHidden")) sheet.visibility = "very-hidden";
        else if (piece.includes("SheetHidden")) sheet.visibility = "hidden";
      } else if (cell) cell.text += piece;
    },
    close(local) {
      if (local === "Data" && !inComment) visitor.listening = false;
      else if (local === "Visible") visitor.listening = inVisible = false;
      else if (local === "Comment") inComment = false;
      else if (local === "Cell" && cell) {
        if (sheet) addCell(sheet.cells, cell, row, column, formats);
        cell = null;
      } else if (local === "Worksheet" && sheet) {
        const { name, visibility, cells } = sheet;
        grids.push(cells.grid({ file, name, visibility, ownKind: null }));
        sheet = null;
      }
    },
  };
  try {
    scanXml(xml, "", visitor);
  } catch (error) {
    if (!(error instanceof SheetTooLarge)) throw error;
    throw new HostError("too-many-cells", { limit: MAX_GRID_CELLS });
  }
  if (grids.length === 0) throw damaged("");
  return grids;
}

function addCell(
  into: SheetCells,
  cell: OpenCell,
  row: number,
  column: number,
  formats: ReadonlyMap<string, string>
): void {
  const value = valueOf(cell);
  const formula =
    cell.formula === "" ? "" : formulaInA1(cell.formula.replace(/^=/, ""), row, column);
  if (value === null && formula === "") return;
  into.set(row, column, value);
  if (formula !== "") into.formula(row, column, formula, value !== null);
  const format = formats.get(cell.style);
  if (format !== undefined) into.format(row, column, format);
}

function valueOf({ type, text, hasData }: OpenCell): CellValue {
  if (!hasData || (text === "" && type !== "String")) return null;
  if (type === "Number") {
    const number = Number(text);
    return Number.isNaN(number) ? text : number;
  }
  if (type === "DateTime") return serialOfIsoDate(text.replace(/\.000$/, "")) ?? text;
  if (type === "Boolean") return isTrue(text.trim());
  if (type === "Error") return { error: text };
  return text === "" ? null : text;
}

/** An attribute of the spreadsheet's namespace, whose prefix is `ss` wherever programs write it. */
function own(attributes: Attributes, local: string): string | undefined {
  return attributes[`ss:${local}`] ?? attributes[local];
}

/** `ss:Index` counts from 1 and never goes back; without it a row or cell follows the last. */
function indexOf(attributes: Attributes, next: number, limit: number): number {
  const stated = own(attributes, "Index");
  const index = stated === undefined ? next : Number(stated) - 1;
  if (!Number.isInteger(index) || index < next || index >= limit) throw damaged("");
  return index;
}

function spanOf(attributes: Attributes, local: string): number {
  const span = Number(own(attributes, local) ?? 0);
  return Number.isInteger(span) && span > 0 ? Math.min(span, ROWS_OF_A_SHEET) : 0;
}
