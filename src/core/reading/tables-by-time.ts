/** Forms that hold several months, quarters or years: one table for each, or none where anything is unclear. */
import { isSpan, monthOfYear, yearOf } from "../model/period";
import type { Settings } from "../model/settings";
import { tableBody } from "./data-rows";
import type { BodyReader, TableBody } from "./data-rows";
import type { HeaderMemory } from "./header-memory";
import type { FormLayouts } from "./month-columns";
import { placeName } from "./place-name";
import { draftTable, slicedTables } from "./read-table";
import type { DraftTable } from "./read-table";
import type { TableHeading } from "./table-heading";
import type { TableLayout } from "./table-layout";
import { slicesOf } from "./table-slices";
import { timeColumns } from "./time-columns";
import type { TimeColumns } from "./time-columns";
import { TimedRows } from "./timed-rows";
import type { TimeRows } from "./timed-rows";
import type { TimeWord } from "./time-words";

/** The tables of such a form; null for a form of one time, and where the rows do not all say theirs: it is then read as any other. */
export function tablesByTime(
  reader: BodyReader & { readonly settings: Settings },
  heading: TableHeading,
  form: FormLayouts
): { readonly drafts: readonly DraftTable[]; readonly body: TableBody } | null {
  const { sheet, words, memory, settings } = reader;
  const columns = timeColumns(sheet, form.layout);
  if (!columns && form.times.length === 0) return null;
  const office = heading.reportingUnit || placeName(heading.title, sheet.name);
  const rows = columns && new TimedRows(sheet, form.layout, words, columns, office);
  const walked = tableBody(
    rows ? { ...reader, nameAt: (row) => rows.nameAt(row) } : reader,
    form.layout
  );
  const split = rows?.split(walked.rows) ?? null;
  const sole = split && soleTime(split);
  const contradicts = sole !== null && !agrees(sole, heading);
  // One year, or one month that the title names otherwise, divides nothing.
  const byRow = contradicts || sole?.kind === "year" ? null : split;
  const inRows = byRow && columns;
  if (!inRows && form.times.length === 0) {
    if (!contradicts && !rows?.saysSeveral) return null;
    const unsplit = tableBody(reader, form.layout);
    return {
      drafts: [draftTable(sheet, heading, asAsked(form).layout, unsplit)],
      body: unsplit,
    };
  }
  // Names that a failed attempt put in place of the sheet's own are not kept.
  const body = rows && !inRows ? tableBody(reader, form.layout) : walked;
  const asked = form.times.length > 0 && namesCounts(body, memory) ? asAsked(form) : form;
  const placed = inRows ? withTimeColumns(asked, inRows) : asked;
  const slices = slicesOf(placed, body, byRow, settings.yearStartMonth);
  if (!slices || slices.slices.length === 0) return null;
  return { drafts: slicedTables(sheet, heading, body, slices), body };
}

/** The only time of all rows; null where there are several. */
function soleTime(groups: readonly TimeRows[]): TimeWord | null {
  const [only, ...more] = groups.filter(
    ({ time }) => time.kind === "months" || time.kind === "year"
  );
  return only && more.length === 0 ? only.time : null;
}

/** Whether a month of the rows is not another one than the heading's. */
function agrees({ kind, first, last, year }: TimeWord, { period, month }: TableHeading): boolean {
  if (kind !== "months") return true;
  const stated = period !== null && !isSpan(period) ? monthOfYear(period) : month?.monthOfYear;
  const sameYear = period === null || isSpan(period) || year === null || yearOf(period) === year;
  return stated === undefined || (first === stated && last === stated && sameYear);
}

/** 男 and 女 in the column of units: rows are what columns should be, and nobody is called so. */
function namesCounts({ rows }: TableBody, memory: HeaderMemory): boolean {
  return rows.some(({ word }) => {
    const meaning = word?.kind === "unit" ? memory.of(word.name) : null;
    if (!meaning || meaning.unknown !== "") return false;
    return meaning.orders.length > 0 || meaning.kinds.has("male") || meaning.kinds.has("female");
  });
}

function asAsked({ layout, times }: FormLayouts): FormLayouts {
  const doubted = (of: TableLayout): TableLayout =>
    of.form.correction
      ? of
      : { ...of, form: { ...of.form, doubts: [...of.form.doubts, "columns-ambiguous"] } };
  return {
    layout: doubted(layout),
    times: times.map((one) => ({ ...one, layout: doubted(one.layout) })),
  };
}

/** Where months stand in the place of units, their header is that of the units, and nothing about it is unsure. */
function withTimeColumns({ layout, times }: FormLayouts, at: TimeColumns): FormLayouts {
  if (at.units.length > 0) return { layout, times };
  const [first] = at.columns;
  const instead = (of: TableLayout): TableLayout => ({
    ...of,
    unitColumns: first ? [first.column] : of.unitColumns,
    unitHeader: first
      ? { row: first.headerRow ?? of.block.firstRow, column: first.column }
      : of.unitHeader,
    form: { ...of.form, doubts: of.form.doubts.filter((doubt) => doubt !== "unit-column-unsure") },
  });
  return {
    layout: instead(layout),
    times: times.map((one) => ({ ...one, layout: instead(one.layout) })),
  };
}
