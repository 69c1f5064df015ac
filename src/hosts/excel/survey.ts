/**
 * The first two syncs of reading: which sheets there are; then of each its used range, its mark and its
 * first rows, so that a register of persons is refused before the rest of it is read.
 */
import { personalRegisterCell, ROWS_TO_REFUSE_BY } from "../../core/reading/personal-register";
import type { CellValue, GridRange, SheetVisibility } from "../../core/model/sheet-grid";
import { kindOfMark, OWN_SHEET_MARK, UNFINISHED_MARK } from "../own-sheet-name";
import { GridDraft } from "./grid-draft";
import { JOURNAL_NAMESPACE, journalOf, type Journal } from "./journal";
import type { NamedSheet } from "./known-sheets";

export interface SurveyedSheet {
  /** Excel's id: stays when the sheet is renamed. */
  readonly id: string;
  readonly draft: GridDraft;
  /** What is still to be read; null for nothing. */
  readonly rest: SheetRest | null;
}

export interface SheetRest {
  readonly used: GridRange;
  /** True where at least one row of the used range is hidden. */
  readonly hidesRows: boolean;
  /** Rows that are there already, from 0. */
  readonly rowsRead: number;
  /** Own sheets are read for what was typed: no formulas, no formats. Copies of tables are read as tables. */
  readonly own: boolean;
}

export interface Survey {
  /** Every sheet of the workbook in its order. */
  readonly all: readonly NamedSheet[];
  /** Those that were asked for. */
  readonly sheets: readonly SurveyedSheet[];
  readonly date1904: boolean;
  /** The workbook calculates by hand, so it was calculated before anything was read. */
  readonly calculated: boolean;
}

/** `DATE(2000,1,1)` in a workbook that counts days from 1904. */
const MILLENNIUM_1904 = 35_064;

/** @param only names of the sheets that are wanted; null: all */
export async function survey(
  context: Excel.RequestContext,
  only: ReadonlySet<string> | null
): Promise<Survey> {
  const { workbook } = context;
  const sheets = workbook.worksheets;
  sheets.load("items/id,items/name,items/visibility");
  const { application } = workbook;
  application.load("calculationMode");
  const millennium = workbook.functions.date(2000, 1, 1);
  millennium.load("value");
  const journals = workbook.customXmlParts.getByNamespace(JOURNAL_NAMESPACE);
  journals.load("items/id");
  await context.sync();

  const manual = application.calculationMode === "Manual";
  if (manual) application.calculate("Recalculate");
  const journalTexts = journals.items.map((part) => part.getXml());
  const all = sheets.items.map(({ id, name }) => ({ id, name }));
  const wanted = sheets.items.filter(({ name }) => only === null || only.has(name));
  const probes = wanted.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    probe: sheet.visibility === "VeryHidden" ? null : probe(sheet),
  }));
  await context.sync();

  const journal = journalOf(journalTexts.map((text) => text.value));
  return {
    all,
    sheets: probes.map(({ id, name, visibility, probe: asked }) =>
      asked === null
        ? { id, draft: new GridDraft({ name, visibility, ownKind: null }), rest: null }
        : surveyed(id, name, visibility, asked, journal)
    ),
    date1904: millennium.value === MILLENNIUM_1904,
    calculated: manual,
  };
}

interface Probe {
  readonly used: Excel.Range;
  readonly head: Excel.Range;
  readonly mark: Excel.NamedItem;
  readonly unfinished: Excel.NamedItem;
}

function probe(sheet: Excel.Worksheet): Probe {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount,rowHidden");
  const head = sheet.getRange(`1:${ROWS_TO_REFUSE_BY}`).getUsedRangeOrNullObject(true);
  head.load("values,rowIndex,columnIndex");
  const mark = sheet.names.getItemOrNullObject(OWN_SHEET_MARK);
  mark.load("formula");
  const unfinished = sheet.names.getItemOrNullObject(UNFINISHED_MARK);
  unfinished.load("formula");
  return { used, head, mark, unfinished };
}

function surveyed(
  id: string,
  name: string,
  visibility: SheetVisibility,
  { used, head, mark, unfinished }: Probe,
  journal: Journal
): SurveyedSheet {
  const ownKind = mark.isNullObject ? null : kindOfMark(String(mark.formula));
  const draft = new GridDraft({ name, visibility, ownKind });
  if (ownKind !== null && !unfinished.isNullObject) {
    // Half written: what the clerk had typed stands in the journal alone.
    draft.setValues(0, 0, journal.get(ownKind) ?? []);
    return { id, draft, rest: null };
  }
  if (used.isNullObject) return { id, draft, rest: null };
  if (!head.isNullObject) {
    // The library's types do not say that an answer can be missing.
    const values = head.values as unknown[][] | null;
    if (values === null) {
      draft.fail("sheet-too-large");
      return { id, draft, rest: null };
    }
    draft.setValues(head.rowIndex, head.columnIndex, values);
  }
  const headerRows = ownKind === null ? rowsOfRegister(draft.rows) : null;
  if (headerRows !== null) {
    draft.cut(headerRows);
    return { id, draft, rest: null };
  }
  const range: GridRange = {
    firstRow: used.rowIndex,
    firstColumn: used.columnIndex,
    lastRow: used.rowIndex + used.rowCount - 1,
    lastColumn: used.columnIndex + used.columnCount - 1,
  };
  // True, false, or null where some rows are hidden and others are not.
  const hidesRows = (used.rowHidden as boolean | null) !== false;
  const own = ownKind !== null && ownKind !== "source-copy";
  const rest = { used: range, hidesRows, rowsRead: ROWS_TO_REFUSE_BY, own };
  return { id, draft, rest };
}

/** How many rows show that this is a register of persons: its header and nothing below it; null for any other sheet. */
function rowsOfRegister(rows: readonly (readonly CellValue[] | undefined)[]): number | null {
  const cell = personalRegisterCell(rows);
  if (!cell) return null;
  for (let count = cell.row + 1; count < rows.length; count++) {
    const found = personalRegisterCell(rows.slice(0, count));
    if (found?.row === cell.row && found.column === cell.column) return count;
  }
  return rows.length;
}

function visibilityOf(visibility: string): SheetVisibility {
  if (visibility === "VeryHidden") return "very-hidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
