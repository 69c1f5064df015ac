/** Pieces of sheets still to be read, each small enough to be split when an answer is too large. */
import type { GridRange } from "../../core/model/sheet-grid";
import { a1Range } from "../../core/model/cell-ref";
import { areasOf } from "./area-addresses";
import { askChecksum } from "./checksum";
import { jsonBytes } from "./excel-values";
import type { GridDraft } from "./grid-draft";
import type { SheetRest, SurveyedSheet } from "./survey";

/** Takes an answer over; false when Excel left it out because it was too large. */
export type Take = () => boolean;

export interface Fetch {
  readonly sheet: SurveyedSheet;
  readonly what: "values" | "forms" | "merges" | "hidden-rows" | "checksum";
  readonly range: GridRange;
  /** Expected size of the answer. */
  readonly bytes: number;
}

/** Bytes of a cell's formula and format together, of a row's properties, of all addresses of merged cells. */
const FORM_BYTES = 40;
const ROW_BYTES = 36;
const MERGE_BYTES = 4_000;
const CHECKSUM_BYTES = 200;
const LEAST_VALUE_BYTES = 4;

/** Rows at the end of a sheet in which a date of a footer can stand. */
const FOOTER_ROWS = 15;

/** A column whose head says 性别比 (or 率), or shows a fraction: what its cells show depends on their format. */
const RATIO_WORDS = /比|率|ratio/i;

/** Everything that is still to be read of a sheet. */
export function fetchesOf(sheet: SurveyedSheet, merges: boolean): Fetch[] {
  const { rest, draft } = sheet;
  if (!rest) return [];
  const { used, rowsRead, own, hidesRows } = rest;
  const piece = (what: Fetch["what"], range: GridRange, bytes: number): Fetch[] =>
    range.firstRow > range.lastRow ? [] : [{ sheet, what, range, bytes }];
  const below = { ...used, firstRow: Math.max(used.firstRow, rowsRead) };
  const fetches = [
    ...piece("values", below, cells(below) * valueBytes(draft)),
    ...(merges && !own ? piece("merges", used, MERGE_BYTES) : []),
    ...(hidesRows ? piece("hidden-rows", used, rows(used) * ROW_BYTES) : []),
  ];
  if (own) return fetches;
  const forms = [
    ...formRows(used, rowsRead),
    ...ratioColumns(rest, draft).map((column) => ({
      ...used,
      firstColumn: column,
      lastColumn: column,
    })),
  ];
  return [
    ...fetches,
    ...forms.flatMap((range) => piece("forms", range, cells(range) * FORM_BYTES)),
  ];
}

/** The sum of a sheet's numbers. Asked first: an edit while the rest is read shows as well. */
export function checksumOf(sheet: SurveyedSheet): Fetch[] {
  const { rest } = sheet;
  if (!rest || rest.own) return [];
  return [{ sheet, what: "checksum", range: rest.used, bytes: CHECKSUM_BYTES }];
}

/** Cells that turned out to need their format after all: fractions outside the columns that were foreseen, and days. */
export function missingForms(sheet: SurveyedSheet): Fetch[] {
  const { rest, draft } = sheet;
  if (!rest || rest.own) return [];
  const columns = new Set<number>();
  const rowsOfDays = new Set<number>();
  for (let row = rest.used.firstRow; row <= rest.used.lastRow; row++) {
    const values = draft.rows[row] ?? [];
    const dated = values.some((value) => typeof value === "string" && value.includes("日期"));
    values.forEach((value, column) => {
      if (typeof value !== "number" || draft.wasAsked(row, column)) return;
      if (!Number.isInteger(value)) columns.add(column);
      else if (dated) rowsOfDays.add(row);
    });
  }
  const ranges = [
    ...[...columns].map((column) => ({ ...rest.used, firstColumn: column, lastColumn: column })),
    ...[...rowsOfDays].map((row) => ({ ...rest.used, firstRow: row, lastRow: row })),
  ];
  return ranges.map((range) => ({
    sheet,
    what: "forms",
    range,
    bytes: cells(range) * FORM_BYTES,
  }));
}

/** Queues one piece. */
export function ask(context: Excel.RequestContext, { sheet, what, range }: Fetch): Take {
  const { draft } = sheet;
  const from = context.workbook.worksheets.getItem(sheet.id).getRange(a1Range(range));
  const { firstRow, firstColumn } = range;
  switch (what) {
    case "values":
      from.load("values");
      return () => takeValues(from, draft, firstRow, firstColumn);
    case "forms":
      from.load("formulas,numberFormat");
      return () => takeForms(from, draft, firstRow, firstColumn);
    case "merges": {
      const merged = from.getMergedAreasOrNullObject();
      merged.load("address");
      return () => takeMerges(merged, draft);
    }
    case "checksum": {
      const sum = askChecksum(context, from);
      return () => {
        draft.checksum = sum();
        return true;
      };
    }
    case "hidden-rows": {
      const properties = from.getRowProperties({ rowHidden: true });
      return () => takeHiddenRows(properties, draft, firstRow);
    }
  }
}

// The library's types do not say that an answer can be missing because it is too large.

function takeValues(from: Excel.Range, draft: GridDraft, row: number, column: number): boolean {
  const values = from.values as unknown[][] | null;
  if (values) draft.setValues(row, column, values);
  return values !== null;
}

function takeForms(from: Excel.Range, draft: GridDraft, row: number, column: number): boolean {
  const formulas = from.formulas as unknown[][] | null;
  const formats = from.numberFormat as unknown[][] | null;
  if (formulas && formats) draft.setForms(row, column, formulas, formats);
  return formulas !== null && formats !== null;
}

function takeMerges(merged: Excel.RangeAreas, draft: GridDraft): boolean {
  if (!merged.isNullObject) draft.merges.push(...areasOf(merged.address));
  return true;
}

function takeHiddenRows(
  properties: OfficeExtension.ClientResult<Excel.RowProperties[]>,
  draft: GridDraft,
  firstRow: number
): boolean {
  const answers = properties.value as Excel.RowProperties[] | null;
  answers?.forEach(({ rowHidden }, index) => {
    if (rowHidden === true) draft.hiddenRows.add(firstRow + index);
  });
  return answers !== null;
}

/** The same piece in two; empty when it is one row or cannot be taken apart. */
export function halves(fetch: Fetch): Fetch[] {
  const { firstRow, lastRow } = fetch.range;
  const whole = fetch.what === "merges" || fetch.what === "checksum";
  if (firstRow === lastRow || whole) return [];
  const middle = Math.floor((firstRow + lastRow) / 2);
  const bytes = fetch.bytes / 2;
  return [
    { ...fetch, bytes, range: { ...fetch.range, lastRow: middle } },
    { ...fetch, bytes, range: { ...fetch.range, firstRow: middle + 1 } },
  ];
}

export function rows({ firstRow, lastRow }: GridRange): number {
  return lastRow - firstRow + 1;
}

/** Cells in the answer. */
export function answered({ what, range }: Fetch): number {
  return what === "checksum" ? 1 : cells(range);
}

export function cells(range: GridRange): number {
  return rows(range) * (range.lastColumn - range.firstColumn + 1);
}

/** The first rows and the last ones, where titles and footers hold days. */
function formRows(used: GridRange, rowsRead: number): GridRange[] {
  const headEnd = Math.min(used.lastRow, rowsRead - 1);
  const footerStart = Math.max(headEnd + 1, used.firstRow, used.lastRow - FOOTER_ROWS + 1);
  return [
    { ...used, lastRow: headEnd },
    { ...used, firstRow: footerStart },
  ];
}

function ratioColumns({ used, rowsRead }: SheetRest, draft: GridDraft): number[] {
  const columns: number[] = [];
  for (let column = used.firstColumn; column <= used.lastColumn; column++) {
    const found = draft.rows.slice(0, rowsRead).some((values) => {
      const value = values[column];
      if (typeof value === "string") return value.length <= 40 && RATIO_WORDS.test(value);
      return typeof value === "number" && !Number.isInteger(value);
    });
    if (found) columns.push(column);
  }
  return columns;
}

/** Bytes of a value by the first rows; titles make it too large rather than too small. */
function valueBytes({ rows: first }: GridDraft): number {
  const count = first.reduce((sum, values) => sum + values.length, 0);
  return count === 0 ? LEAST_VALUE_BYTES : Math.max(LEAST_VALUE_BYTES, jsonBytes(first) / count);
}
