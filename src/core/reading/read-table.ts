/** Puts a table together: heading, layout and rows become one {@link BirthTable} without its side and period. */
import type { BirthTable, CellFault, RowKind, StatedDay, TableRow } from "../model/birth-table";
import { a1 } from "../model/cell-ref";
import type { CellRef } from "../model/cell-ref";
import type { TableBody } from "./data-rows";
import type { RawRow } from "./row-counts";
import { ratioCells } from "./ratio-cells";
import type { SourceSheet } from "./source-sheet";
import { splitsUnits } from "./split-units";
import { signedSubmission, statedSubmission, yearlessSubmission } from "./submission-date";
import type { YearlessDay } from "./submission-date";
import type { TableHeading } from "./table-heading";
import type { TableLayout } from "./table-layout";
import type { Slices, TableSlice } from "./table-slices";
import type { TimeWord } from "./time-words";
import { judgedRows, rowKind } from "./total-row";

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
  /** Several rows a unit, each of them a part of its births. */
  readonly splitsUnits: boolean;
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
  const rows = judged.rows.map((raw, index) =>
    tableRow(sheet, layout, raw, rowKind(raw, index === judged.totalRow))
  );
  sheet.markAll(rows, "judged");
  const place = (row: number, column: number): CellRef => ({ file, sheet: name, row, column });
  const { block } = layout;
  const { submitted, submission } = submissionOf(sheet, heading, body);
  return {
    sheet,
    heading,
    layout,
    submission,
    slice: null,
    hasUnits: rows.some(({ kind }) => kind === "unit"),
    splitsUnits: splitsUnits(sheet, layout, judged.rows),
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
      rows,
      totalRow: judged.totalRow,
      statedRatios: ratioCells(sheet, layout, judged.rows),
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
  for (const { content } of drafts) sheet.markAll(content.rows, "judged");
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
  const { row, word, group, right, counts } = raw;
  const { hiddenRows } = sheet.grid;
  const unitColumn = (layout.unitColumns[0] ?? 0) + (right ?? 0);
  const plain: TableRow = {
    row,
    kind,
    name: word?.name ?? (kind === "unit" ? a1(row, unitColumn) : ""),
    hidden: hiddenRows.size > 0 && hiddenRows.has(row),
    blank: !raw.filled && layout.columns.length > 0,
    counts,
  };
  const grouped = group !== "" && kind === "unit";
  // Nearly no row has either, and a spread costs more than the row.
  if (!grouped && right === undefined) return plain;
  return { ...plain, ...(grouped && { group }), ...(right !== undefined && { right }) };
}

function faultsOf(rows: readonly RawRow[]): CellFault[] {
  const faults: CellFault[] = [];
  for (let row = 0; row < rows.length; row++) {
    for (const fault of rows[row]?.faults ?? []) faults.push({ ...fault, row });
  }
  return faults;
}
