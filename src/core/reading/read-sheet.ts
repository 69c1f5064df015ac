/** Reads one source sheet: all tables of births on it, or the reason why there are none. */
import type { CellRef } from "../model/cell-ref";
import type { SkipReason, SkippedSheet } from "../model/reading";
import type { Settings, SheetSetting } from "../model/settings";
import type { SheetGrid } from "../model/sheet-grid";
import type { HeaderContext } from "./classify-columns";
import { tableBody } from "./data-rows";
import type { TableBody } from "./data-rows";
import { folded, isEmpty } from "./folded-text";
import { findHeaderBlock } from "./header-block";
import type { HeaderBlock } from "./header-block";
import type { HeaderMemory } from "./header-memory";
import { halfSheets } from "./half-sheets";
import { narrativeCell } from "./narrative";
import { personalHeaderCell, personalRegisterCell, personsForUnits } from "./personal-register";
import { personCell } from "./persons-named";
import { readHalves } from "./read-halves";
import { draftTable } from "./read-table";
import type { DraftTable } from "./read-table";
import type { RowWords } from "./row-words";
import type { SourceSheet } from "./source-sheet";
import type { SumFormulas } from "./sum-formulas";
import { tableHeading } from "./table-heading";
import type { TableHeading } from "./table-heading";
import { tablesByTime } from "./tables-by-time";
import { unitsAcrossCell } from "./units-across";
import type { LayoutMemory } from "./layout-memory";

/** What all sheets of one reading share. */
export interface ReadingTools {
  readonly settings: Settings;
  readonly memory: HeaderMemory;
  readonly layouts: LayoutMemory;
  readonly words: RowWords;
  readonly formulas: SumFormulas;
}

/** The settings of a sheet, by `file#sheet` where several files hold sheets of one name, else by its name. */
export function sheetSetting(grid: SheetGrid, settings: Settings): SheetSetting {
  return settings.sheets[`${grid.file}#${grid.name}`] ?? settings.sheets[grid.name] ?? {};
}

export function skippedSheet(
  grid: SheetGrid,
  reason: SkipReason,
  at: { readonly row: number; readonly column: number } | null = null
): SkippedSheet {
  const cell: CellRef | null = at
    ? { file: grid.file, sheet: grid.name, row: at.row, column: at.column }
    : null;
  return { file: grid.file, sheet: grid.name, reason, cell };
}

/** Drafts of the tables in the order of the sheet; `skipped` where there are none. */
export function readSheet(
  sheet: SourceSheet,
  tools: ReadingTools
): { readonly drafts: readonly DraftTable[]; readonly skipped: SkippedSheet | null } {
  const { grid } = sheet;
  const refused = (reason: SkipReason, at?: { row: number; column: number }) => ({
    drafts: [],
    skipped: skippedSheet(grid, reason, at ?? null),
  });
  if (grid.unreadable !== undefined) return refused("unreadable");
  if (grid.visibility === "very-hidden") return refused("very-hidden");
  if (sheetSetting(grid, tools.settings).skip) return refused("by-settings");
  if (sheet.rowCount === 0) return refused("empty-sheet");
  const person =
    personalRegisterCell(grid.values, tools.memory) ?? personCell(grid.values, sheet.wordRows);
  if (person) return refused("personal-data", person);

  const drafts: DraftTable[] = [];
  let above: HeaderContext | null = null;
  let headingRow = 0;
  let block = findHeaderBlock(sheet, tools.memory, 0);
  while (block) {
    const { firstRow, lastRow } = block;
    const register =
      personalHeaderCell(grid.values, firstRow, lastRow) ??
      personsForUnits(grid.values, firstRow, lastRow, tools.memory);
    if (register) return refused("personal-data", register);
    const read: ReadTable | null = readTable(sheet, tools, headingRow, block, above);
    if (read) drafts.push(...read.drafts);
    above = read?.context ?? above;
    headingRow = read?.next?.heading ?? block.lastRow + 1;
    block = read ? (read.next?.block ?? null) : findHeaderBlock(sheet, tools.memory, headingRow);
  }
  if (drafts.length > 0) return { drafts, skipped: null };
  const told = narrativeCell(sheet);
  if (told) return refused("narrative", told);
  const across = unitsAcrossCell(sheet, tools.memory);
  return across ? refused("units-across", across) : refused("no-birth-table");
}

interface ReadTable {
  /** One, or one a month where the form holds several. */
  readonly drafts: readonly DraftTable[];
  readonly context: HeaderContext;
  readonly next: TableBody["next"];
}

function readTable(
  sheet: SourceSheet,
  tools: ReadingTools,
  headingRow: number,
  block: HeaderBlock,
  above: HeaderContext | null
): ReadTable | null {
  const yearStart = tools.settings.yearStartMonth;
  const heading = tableHeading(sheet, headingRow, block.firstRow, yearStart);
  // A header without a heading of its own counts what the table above it counts.
  const inherited = heading.rows.length === 0 ? above : null;
  const context = inherited ?? {
    births: heading.speaksOfBirths || /出生|活产|实名/.test(folded(sheet.name)),
    others: heading.speaksOfOthers && !heading.speaksOfBirths,
  };
  const halves = halfSheets(sheet, block, tools.memory, headingRow);
  const half = halves && tools.layouts.of(halves.left, block, context);
  const form = tools.layouts.of(sheet, block, context);
  if (!form) return null;
  const { layout } = form;
  for (let row = headingRow; row < block.firstRow; row++) {
    if (!sheet.isBlank(row)) sheet.mark(row, "title");
  }
  for (let row = block.firstRow; row <= block.lastRow; row++) {
    sheet.mark(row, sheet.isBlank(row) ? "blank" : "header");
  }
  const opensAnother = (from: number, next: HeaderBlock) =>
    differs(heading, tableHeading(sheet, from, next.firstRow, yearStart));
  const headingTexts = textsOf(sheet, heading.rows);
  const reader = { sheet, ...tools, opensAnother, headingTexts };
  if (halves && half?.times.length === 0) {
    const read = readHalves(reader, heading, half.layout, halves);
    if (read) return { drafts: [read.draft], context, next: read.body.next };
  }
  const timed = tablesByTime({ ...reader, settings: tools.settings }, heading, form);
  if (timed) return { drafts: timed.drafts, context, next: timed.body.next };
  const body = tableBody(reader, layout);
  return { drafts: [draftTable(sheet, heading, layout, body)], context, next: body.next };
}

/** What stands in a heading, however short, and in no unit's name. */
const HEADING_WORDS = /出生|生育|活产|情况|统计/;

/** First texts of the lines, without the short ones that may also name a unit. */
function textsOf(sheet: SourceSheet, rows: readonly number[]): ReadonlySet<string> {
  const texts = new Set<string>();
  for (const row of rows) {
    const first = sheet.row(row).find((value) => !isEmpty(value));
    if (typeof first !== "string") continue;
    const text = folded(first);
    if (text.length >= 8 || HEADING_WORDS.test(text)) texts.add(first);
  }
  return texts;
}

/** A header repeated on the next page stands under the same heading or none. */
function differs(first: TableHeading, again: TableHeading): boolean {
  const title = pagelessTitle(again.title);
  return (
    (title !== "" && title !== pagelessTitle(first.title)) ||
    (again.period !== null && again.period !== first.period) ||
    (again.month !== null && again.month.monthOfYear !== first.month?.monthOfYear) ||
    (again.side !== null && again.side !== first.side) ||
    (again.reportingUnit !== "" && again.reportingUnit !== first.reportingUnit) ||
    (again.residence !== null && again.residence.word !== first.residence?.word)
  );
}

/** A title without what counts its pages: 续表, （续一）, （二）, 第2页. */
function pagelessTitle(title: string): string {
  return folded(title)
    .replace(/第[\d一二三四五六七八九十]+页|共[\d一二三四五六七八九十]+页/g, "")
    .replace(/[([]?(?:接上[页表]|续[表页]?|之)?[\d一二三四五六七八九十]*[)\]]?$/, "")
    .replace(/^[([]?(?:接上[页表]|续[表页])[\d一二三四五六七八九十]*[)\]]?/, "");
}
