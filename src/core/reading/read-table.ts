/** Puts a table together: heading, layout and rows become one {@link BirthTable} without its side and period. */
import type {
  BirthTable,
  CellFault,
  RowKind,
  StatedDay,
  StatedRatio,
  TableRow,
} from "../model/birth-table";
import { a1 } from "../model/cell-ref";
import type { CellRef } from "../model/cell-ref";
import { cellKey } from "../model/sheet-grid";
import type { RawRow, TableBody } from "./data-rows";
import type { SourceSheet } from "./source-sheet";
import { hasFixedDecimals, ratioFromCell } from "./stated-ratio";
import { signedSubmission, statedSubmission, yearlessSubmission } from "./submission-date";
import type { YearlessDay } from "./submission-date";
import type { TableHeading } from "./table-heading";
import type { TableLayout } from "./table-layout";
import type { Slices, TableSlice } from "./table-slices";
import type { TimeWord } from "./time-words";
import { judgedRows } from "./total-row";

/** A table whose side, period and part are settled only once the whole workbook is known. */
export interface DraftTable {
  readonly sheet: SourceSheet;
  readonly heading: TableHeading;
  readonly layout: TableLayout;
  readonly content: Omit<BirthTable, "side" | "period" | "statedPeriods" | "part" | "confidence">;
  /** A 填报日期 without its year, where no whole one is stated. */
  readonly submission: YearlessDay | null;
  /** No unit row at all: a form that was never filled in. */
  readonly hasUnits: boolean;
  /** Where the form holds several times: which of them this table is. */
  readonly slice: DraftSlice | null;
}

export interface DraftSlice {
  readonly time: TimeWord;
  /** All slices of the form, this one included. */
  readonly all: readonly TableSlice[];
}

/** Footers hold a handful of lines; a register pasted below a table is not searched. */
const MOST_FOOTER_ROWS = 30;

export function draftTable(
  sheet: SourceSheet,
  heading: TableHeading,
  layout: TableLayout,
  body: TableBody
): DraftTable {
  const { file, name } = sheet.grid;
  const judged = judgedRows(body.rows, heading.reportingUnit, layout.form.correction?.totalRow);
  for (const row of judged.aside) sheet.mark(row, "footer");
  for (const { row } of judged.rows) sheet.mark(row, "judged");
  const place = (row: number, column: number): CellRef => ({ file, sheet: name, row, column });
  const { block } = layout;
  const { submitted, submission } = submissionOf(sheet, heading, body);
  return {
    sheet,
    heading,
    layout,
    submission,
    slice: null,
    hasUnits: judged.kinds.includes("unit"),
    content: {
      file,
      sheet: name,
      hidden: sheet.grid.visibility === "hidden",
      reportingUnit: heading.reportingUnit,
      submitted,
      cutoff: heading.cutoff,
      title: heading.titleCell ?? place(block.firstRow, layout.firstColumn),
      unitHeader: place(layout.unitHeader.row, layout.unitHeader.column),
      header: {
        file,
        sheet: name,
        firstRow: block.firstRow,
        firstColumn: layout.firstColumn,
        lastRow: block.lastRow,
        lastColumn: layout.lastColumn,
      },
      columns: layout.columns,
      blocks: layout.blocks,
      rows: judged.rows.map((raw, index) =>
        tableRow(sheet, layout, raw, judged.kinds[index] ?? "unit")
      ),
      totalRow: judged.totalRow,
      statedRatios: statedRatios(sheet, layout, judged.rows),
      faults: faultsOf(judged.rows),
      unplaced: layout.unplaced,
      hasSex: layout.hasSex,
      hasParity: layout.hasParity,
      fingerprint: layout.fingerprint,
    },
  };
}

/** The tables of a form with several times. */
export function slicedTables(
  sheet: SourceSheet,
  heading: TableHeading,
  body: TableBody,
  { slices, aside }: Slices
): DraftTable[] {
  const drafts = slices.map((slice, index): DraftTable => {
    const draft = draftTable(sheet, heading, slice.layout, { ...body, rows: slice.rows });
    return {
      ...draft,
      content: {
        ...draft.content,
        timeCells: slice.cells,
        // A column that belongs to no month is said once.
        unplaced: index === 0 ? draft.content.unplaced : [],
      },
      slice: { time: slice.time, all: slices },
    };
  });
  // A row is judged when any of its slices is.
  for (const { content } of drafts) for (const { row } of content.rows) sheet.mark(row, "judged");
  for (const row of aside) sheet.mark(row, "footer");
  return drafts;
}

/** A labelled date, below the table before above it; else one without its year; else one behind a name. */
function submissionOf(
  sheet: SourceSheet,
  heading: TableHeading,
  body: TableBody
): { readonly submitted: StatedDay | null; readonly submission: YearlessDay | null } {
  const footers = body.footers.slice(0, MOST_FOOTER_ROWS);
  const labelled = statedSubmission(sheet, footers) ?? statedSubmission(sheet, heading.rows);
  if (labelled) return { submitted: labelled, submission: null };
  const submission = yearlessSubmission(sheet, footers) ?? yearlessSubmission(sheet, heading.rows);
  return { submitted: submission ? null : signedSubmission(sheet, footers), submission };
}

/** A row of figures without a name that is no sum is a unit named by its cell, so that nothing is lost. */
function tableRow(sheet: SourceSheet, layout: TableLayout, raw: RawRow, kind: RowKind): TableRow {
  const unitColumn = (layout.unitColumns[0] ?? 0) + (raw.right ?? 0);
  return {
    row: raw.row,
    kind,
    name: raw.word?.name ?? (kind === "unit" ? a1(raw.row, unitColumn) : ""),
    ...(raw.group !== undefined && kind === "unit" && { group: raw.group }),
    ...(raw.right !== undefined && { right: raw.right }),
    hidden: sheet.grid.hiddenRows.has(raw.row),
    blank: !raw.filled && layout.columns.length > 0,
    counts: raw.counts,
  };
}

function faultsOf(rows: readonly RawRow[]): CellFault[] {
  const faults: CellFault[] = [];
  for (const [row, raw] of rows.entries()) {
    for (const fault of raw.faults) faults.push({ ...fault, row });
  }
  return faults;
}

function statedRatios(
  sheet: SourceSheet,
  layout: TableLayout,
  rows: readonly RawRow[]
): StatedRatio[] {
  const { formulas, numberFormats } = sheet.grid;
  const columns = layout.blocks.flatMap(({ ratioColumn }, block) =>
    ratioColumn === null ? [] : [{ block, column: ratioColumn }]
  );
  const ratios: StatedRatio[] = [];
  for (let row = 0; row < rows.length; row++) {
    const { row: at = 0, right = 0 } = rows[row] ?? {};
    const values = sheet.row(at);
    for (const { block, column: of } of columns) {
      const column = of + right;
      const value = values[column];
      if (value == null || value === "") continue;
      const key = cellKey(at, column);
      const format = numberFormats.get(key);
      const isFormula = !hasFixedDecimals(format) && formulas.has(key);
      const ratio = ratioFromCell(value, format, isFormula);
      if (!ratio) continue;
      const { value: stated, decimals, shown } = ratio;
      ratios.push({ row, block, value: stated, decimals, shown });
    }
  }
  return ratios;
}
