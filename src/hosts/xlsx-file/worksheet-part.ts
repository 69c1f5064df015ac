/**
 * One worksheet part read in a single pass: values, formulas, merges, hidden rows, number formats.
 * ECMA-376 part 1, 18.3. Prefixes of element names do not matter; whatever is not needed is passed over.
 */
import { COLUMNS_OF_A_SHEET, type CellValue } from "../../core/model/sheet-grid";
import { damaged } from "../host-error";
import { serialOfIsoDate } from "./iso-date";
import { isDateFormat } from "./number-formats";
import { passPlainCell, type PlainCell } from "./plain-cell";
import { movedFormula } from "./shared-formula";
import type { SheetCells } from "./sheet-cells";
import { rangeOf } from "./range-text";
import { scanXml, type XmlVisitor } from "./xml-scan";
import { fromXstring } from "./xml-text";
import { isTrue } from "./xml-tree";

/** Days between the two zeros of serial numbers, 1899-12-30 and 1904-01-01 (ECMA-376 part 1, 18.17.4.1). */
export const DAYS_TO_1904 = 1462;

const ROWS_OF_A_SHEET = 1_048_576;

export interface WorksheetContext {
  readonly part: string;
  readonly strings: readonly string[];
  /** By style index; null for General. */
  readonly formats: readonly (string | null)[];
  readonly date1904: boolean;
}

interface SharedFormula {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** The cell being read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  hasValue: boolean;
  inline: string;
  hasFormula: boolean;
  formula: string;
  formulaType: string;
  sharedIndex: string;
}

/** Which text the parser's next pieces belong to. */
type Sink = "none" | "value" | "formula" | "inline";

/** @throws HostError damaged-file, SheetTooLarge */
export function readWorksheet(xml: string, context: WorksheetContext, into: SheetCells): void {
  const shared = new Map<string, SharedFormula>();
  let cell = blankCell(0, 0, "n", 0);
  let row = -1;
  let column = -1;
  let inCell = false;
  let inPhonetic = false;
  let sink: Sink = "none";
  const listen = (to: Sink): void => {
    sink = to;
    visitor.listening = to !== "none";
  };
  const plain: PlainCell = { column: 0, style: 0, whole: null, shared: false };
  const visitor: XmlVisitor = {
    listening: false,
    shortcut: {
      letter: "c",
      take(part, from) {
        // Days from 1904 are shifted by their format.
        const behind = inCell || context.date1904 ? 0 : passPlainCell(part, from, plain);
        if (behind === 0 || plain.column >= COLUMNS_OF_A_SHEET) return 0;
        column = plain.column;
        const value =
          plain.shared && plain.whole !== null
            ? (context.strings[plain.whole] ?? null)
            : plain.whole;
        if (value === null) return behind;
        into.set(row, column, value);
        const format = context.formats[plain.style] ?? null;
        if (format !== null) into.format(row, column, format);
        return behind;
      },
    },
    text(piece) {
      if (sink === "value") cell.value += piece;
      else if (sink === "formula") cell.formula += piece;
      else cell.inline += piece;
    },
    open(local, attributes) {
      switch (local) {
        case "row": {
          const number = Number(attributes.r);
          row = Number.isInteger(number) && number >= 1 ? number - 1 : row + 1;
          column = -1;
          if (row >= ROWS_OF_A_SHEET) throw damaged(context.part);
          if (isTrue(attributes.hidden)) into.hiddenRows.add(row);
          break;
        }
        case "c":
          column = attributes.r === undefined ? column + 1 : columnOf(attributes.r, context.part);
          cell = blankCell(row, column, attributes.t ?? "n", Number(attributes.s ?? 0));
          inCell = true;
          break;
        case "v":
          if (!inCell) break;
          cell.hasValue = true;
          listen("value");
          break;
        case "f":
          if (!inCell) break;
          cell.hasFormula = true;
          cell.formulaType = attributes.t ?? "";
          cell.sharedIndex = attributes.si ?? "";
          listen("formula");
          break;
        case "rPh":
          inPhonetic = true;
          break;
        case "t":
          if (inCell && !inPhonetic) listen("inline");
          break;
        case "mergeCell": {
          const range = rangeOf(attributes.ref ?? "");
          if (range) into.merges.push(range);
          break;
        }
      }
    },
    close(local) {
      switch (local) {
        case "v":
        case "f":
        case "t":
          listen("none");
          break;
        case "rPh":
          inPhonetic = false;
          break;
        case "c":
          if (inCell) finishCell(cell, context, shared, into);
          inCell = false;
          break;
      }
    },
  };
  scanXml(xml, context.part, visitor);
}

function blankCell(row: number, column: number, type: string, style: number): OpenCell {
  return {
    row,
    column,
    type,
    style,
    value: "",
    hasValue: false,
    inline: "",
    hasFormula: false,
    formula: "",
    formulaType: "",
    sharedIndex: "",
  };
}

function finishCell(
  cell: OpenCell,
  context: WorksheetContext,
  shared: Map<string, SharedFormula>,
  into: SheetCells
): void {
  const { row, column } = cell;
  const formula = formulaOf(cell, shared);
  const format = context.formats[cell.style] ?? null;
  const value = valueOf(cell, context, format);
  if (value === null && formula === null) return;
  into.set(row, column, value);
  if (formula !== null) into.formula(row, column, formula, value !== null);
  if (format !== null) into.format(row, column, format);
}

function formulaOf(cell: OpenCell, shared: Map<string, SharedFormula>): string | null {
  if (!cell.hasFormula) return null;
  const text = fromXstring(cell.formula);
  if (cell.formulaType !== "shared") return text === "" ? null : text;
  if (text !== "") {
    shared.set(cell.sharedIndex, { text, row: cell.row, column: cell.column });
    return text;
  }
  const first = shared.get(cell.sharedIndex);
  return first ? movedFormula(first.text, cell.row - first.row, cell.column - first.column) : null;
}

/** Null for an empty cell and for a formula that nobody has calculated yet. */
function valueOf(cell: OpenCell, context: WorksheetContext, format: string | null): CellValue {
  const { type, value } = cell;
  if (type === "inlineStr") return cell.inline === "" ? null : fromXstring(cell.inline);
  // Excel stores a formula's empty text as an empty element: that is a result.
  if (type === "str") return cell.hasValue ? fromXstring(value) : null;
  if (value === "") return null;
  if (type === "s") return context.strings[Number(value)] ?? null;
  if (type === "b") return isTrue(value.trim().toLowerCase());
  if (type === "e") return { error: value };
  if (type === "d") return serialOfIsoDate(value) ?? value;
  const number = Number(value);
  if (Number.isNaN(number)) return fromXstring(value);
  const shifted = context.date1904 && format !== null && isDateFormat(format);
  return shifted ? number + DAYS_TO_1904 : number;
}

/** `AB12` → 27, without cutting the text up: this runs once a cell. */
function columnOf(reference: string, part: string): number {
  let column = 0;
  for (let i = 0; i < reference.length && reference.charCodeAt(i) > 57; i++) {
    column = column * 26 + (reference.charCodeAt(i) & 31);
  }
  if (column < 1 || column > COLUMNS_OF_A_SHEET) throw damaged(part);
  return column - 1;
}
