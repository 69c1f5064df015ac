/** Reads two half tables side by side as the one table that they are. */
import { tableBody } from "./data-rows";
import type { BodyReader, TableBody } from "./data-rows";
import { folded } from "./folded-text";
import type { HalfSheets } from "./half-sheets";
import { draftTable } from "./read-table";
import type { DraftTable } from "./read-table";
import type { RawRow } from "./row-counts";
import type { SourceSheet } from "./source-sheet";
import type { TableHeading } from "./table-heading";
import type { TableLayout } from "./table-layout";

export interface HalvesRead {
  readonly draft: DraftTable;
  readonly body: TableBody;
}

/**
 * Null where the halves are no two parts of one list: a unit stands in both (two months, two departments), each has
 * a total of its own, or a half has no figures. `layout` is that of the left half.
 */
export function readHalves(
  reader: BodyReader,
  heading: TableHeading,
  layout: TableLayout,
  { left, right, offset }: HalfSheets
): HalvesRead | null {
  const first = tableBody({ ...reader, sheet: left }, layout);
  const second = tableBody({ ...reader, sheet: right }, layout);
  const joined = joinedRows(first, second, offset);
  if (!joined || first.next?.heading !== second.next?.heading) return null;
  const footers = [...new Set([...first.footers, ...second.footers])].sort((a, b) => a - b);
  const body = { rows: joined, footers, next: first.next };
  const { sheet } = reader;
  markRest(sheet, layout.block.lastRow + 1, first.next?.heading ?? sheet.rowCount, left, right);
  const draft = draftTable(sheet, heading, layout, body);
  const { header } = draft.content;
  const wide = { ...header, lastColumn: header.lastColumn + offset };
  return { draft: { ...draft, content: { ...draft.content, header: wide } }, body };
}

/** Units in their order, and the total behind or before all of them. */
function joinedRows(first: TableBody, second: TableBody, offset: number): RawRow[] | null {
  // Names that sign the form may stand in either half, beside or below its footer: figures of units do not.
  const end = Math.min(first.footers[0] ?? Infinity, second.footers[0] ?? Infinity);
  const lost = [...first.rows, ...second.rows].some((raw) => raw.row >= end && countsIn(raw));
  const lefts = first.rows.filter(({ row }) => row < end);
  const rights = second.rows
    .filter(({ row }) => row < end)
    .map((raw): RawRow => ({ ...raw, right: offset }));
  const totals = [...lefts, ...rights].filter(({ word }) => word?.kind === "total");
  if (lost || totals.length > 1 || !hasFigures(lefts) || !hasFigures(rights)) return null;
  const names = new Set(unitNames(lefts));
  if (unitNames(rights).some((name) => names.has(name))) return null;
  const [total] = totals;
  if (!total || lefts.length === 1 || lefts.at(-1) !== total) return [...lefts, ...rights];
  return [...lefts.slice(0, -1), ...rights, total];
}

function countsIn({ counts }: RawRow): boolean {
  return counts.some((count) => count !== null && !Number.isNaN(count));
}

function hasFigures(rows: readonly RawRow[]): boolean {
  return rows.some(({ word, filled }) => word?.kind === "unit" && filled);
}

function unitNames(rows: readonly RawRow[]): string[] {
  return rows.flatMap(({ word }) => (word?.kind === "unit" ? [folded(word.name)] : []));
}

/** What became of the rows that are no units. */
function markRest(
  sheet: SourceSheet,
  from: number,
  to: number,
  left: SourceSheet,
  right: SourceSheet
): void {
  for (let row = from; row < to; row++) {
    if (!sheet.isBlank(row)) sheet.mark(row, (left.isBlank(row) ? right : left).fate(row));
  }
}
