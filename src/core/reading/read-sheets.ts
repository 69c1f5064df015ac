/** The entry of reading: raw grids in, tables of births out, with every row and sheet accounted for. */
import type { BirthTable, Inferred } from "../model/birth-table";
import type { Side } from "../model/births";
import type { Reading, RowSkipReason, RowTally, SkipReason, SkippedSheet } from "../model/reading";
import type { Settings } from "../model/settings";
import type { SheetGrid } from "../model/sheet-grid";
import { HeaderMemory } from "./header-memory";
import { LayoutMemory } from "./layout-memory";
import { clerkEntries, ownSheetsWithoutKeys } from "./own-sheets";
import type { DraftTable } from "./read-table";
import { readForms } from "./read-forms";
import type { FormsRead } from "./read-forms";
import { readSheet, sheetSetting, skippedSheet } from "./read-sheet";
import { forgetTexts } from "./remembered";
import { RowWords } from "./row-words";
import { sideOf } from "./side-words";
import type { SourceSheet } from "./source-sheet";
import { settingsOfCopies, sourceSheets } from "./sources";
import { submissionWithin } from "./submission-date";
import { SumFormulas } from "./sum-formulas";
import { settledPeriods } from "./table-period";
import type { SettledPeriod } from "./table-period";
import { tableParts } from "./table-part";

/**
 * Reads every sheet. Own sheets give what the clerk typed; all others are sources, and each of them ends as
 * tables or with a reason in `skipped`. Rows and columns stay those of the sheet, counted from 0. Never
 * throws over the content of a cell, and keeps nothing of a sheet that names persons.
 */
export function readSheets(grids: readonly SheetGrid[], given: Settings): Reading {
  const sheets = sourceSheets(grids);
  const settings = settingsOfCopies(given, sheets);
  const memory = new HeaderMemory();
  const tools = {
    settings,
    memory,
    layouts: new LayoutMemory(memory, settings),
    words: new RowWords(),
    formulas: new SumFormulas(grids),
  };
  const drafts: DraftTable[] = [];
  const skipped: SkippedSheet[] = ownSheetsWithoutKeys(grids).map((grid) =>
    skippedSheet(grid, "own-sheet-keys-missing")
  );
  for (const sheet of sheets) {
    const read = readSheet(sheet, tools);
    if (read.skipped) skipped.push(read.skipped);
    drafts.push(...read.drafts);
  }
  if (skipped.some(({ reason }) => reason === "personal-data")) forgetTexts();
  const periods = settledPeriods(drafts, settings);
  const sided = drafts.map((draft) => ({ draft, side: sideOfTable(draft, settings) }));
  const formsRead = readForms(sided);
  const placed = sided.flatMap(({ draft, side }, index) => {
    const refused = refusal(draft, side, formsRead);
    // The months of one form are refused once.
    const first = sided.findIndex(
      (other) =>
        other.draft.slice !== null &&
        other.draft.slice.all === draft.slice?.all &&
        refusal(other.draft, other.side, formsRead) === refused
    );
    if (refused && (first < 0 || first === index)) {
      skipped.push(skippedSheet(draft.sheet.grid, refused, draft.content.title));
    }
    const period = periods[index];
    return side === null || refused || !period
      ? []
      : [{ draft, side, settled: period, period: period.period }];
  });
  const parts = tableParts(placed, settings.residence);
  const tables = placed.map(({ draft, side, settled }, index) =>
    birthTable(draft, side, settled, parts[index] ?? null)
  );
  const judged = new Set(placed.map(({ draft }) => draft));
  for (const draft of drafts) if (!judged.has(draft)) withdrawRows(draft);
  // Months side by side share their rows.
  for (const { draft } of placed) if (draft.slice) keepRows(draft);
  const order = new Map(grids.map((grid, index) => [`${grid.file}\n${grid.name}`, index]));
  const place = ({ file, sheet }: SkippedSheet) => order.get(`${file}\n${sheet}`) ?? 0;
  return {
    tables,
    skipped: skipped.sort((a, b) => place(a) - place(b)),
    rows: rowTally(sheets, new Set(placed.map(({ draft }) => draft.sheet))),
    cellsRead: sheets.reduce((sum, sheet) => sum + sheet.cells, 0),
    entries: clerkEntries(grids),
    forms: formsRead.forms,
    proposals: [],
    files: [...new Set(grids.map((grid) => grid.file))],
  };
}

/** Null: the table is judged. */
function refusal(
  draft: DraftTable,
  side: Side | null,
  { waiting, leftOut }: FormsRead
): SkipReason | null {
  if (!draft.hasUnits) return "template-without-units";
  if (leftOut.has(draft)) return "by-settings";
  if (draft.splitsUnits) return "split-units";
  if (side === null) return "side-unknown";
  return waiting.has(draft) ? "to-be-confirmed" : null;
}

/**
 * Settings of the sheet, then its title, then its name, then what was said of the form, then the lines around
 * the title, then 活产 over the counts; null: ask. Both departments often print the same form, so a title goes before the form.
 */
function sideOfTable(draft: DraftTable, settings: Settings): Side | null {
  const { heading, layout, sheet } = draft;
  const stated = heading.side ?? sideOf(sheet.name);
  const named = stated === "both" ? null : stated;
  const around = stated === null && heading.metaSide !== "both" ? heading.metaSide : null;
  return (
    sheetSetting(sheet.grid, settings).side ??
    sheet.grid.side ??
    named ??
    layout.form.correction?.side ??
    around ??
    (stated === null && heading.metaSide === null ? countedSide(draft) : null)
  );
}

/** Only health counts 活产. 人口 over a column is what is counted, by whomever. */
function countedSide({ content }: DraftTable): Side | null {
  return content.columns.some(({ label }) => sideOf(label) === "health") ? "health" : null;
}

function birthTable(
  draft: DraftTable,
  side: Side,
  settled: SettledPeriod,
  part: string | null
): BirthTable {
  const { content, submission } = draft;
  const inferred = inferredIn(draft, settled);
  return {
    ...content,
    submitted: settled.dated
      ? (content.submitted ?? submissionWithin(submission, settled.period))
      : null,
    cutoff: settled.dated ? content.cutoff : null,
    side,
    period: settled.period,
    statedPeriods: settled.stated,
    part,
    confidence: confidenceOf(draft, inferred),
    ...(inferred.length > 0 && { inferred }),
  };
}

/** What each inference takes off a hundred; an order to look at sheets in, no probability. */
const TAKEN_OFF: Readonly<Record<Inferred, number>> = {
  "unit-not-named": 20,
  "side-not-in-title": 10,
  "month-missing": 20,
  "month-not-in-title": 5,
  "no-sex": 20,
  "no-parity": 5,
  "columns-unplaced": 10,
  "two-halves": 20,
};
const MOST_FOR_COLUMNS = 30;

/** Everything that had to be inferred; what the clerk said of the form is not inferred. */
function inferredIn(
  { heading, layout, content }: DraftTable,
  { period, stated }: SettledPeriod
): readonly Inferred[] {
  const confirmed = layout.form.correction !== null;
  const found: readonly (Inferred | false)[] = [
    !layout.unitNamed && !confirmed && "unit-not-named",
    heading.side === null && "side-not-in-title",
    period === null && "month-missing",
    period !== null && stated.title === null && "month-not-in-title",
    !layout.hasSex && "no-sex",
    !layout.hasParity && "no-parity",
    layout.unplaced.length > 0 && "columns-unplaced",
    !confirmed && content.rows.some(({ right }) => right !== undefined) && "two-halves",
  ];
  return found.filter((one) => one !== false);
}

function confidenceOf({ layout }: DraftTable, inferred: readonly Inferred[]): number {
  const off = inferred.map((one) =>
    one === "columns-unplaced"
      ? Math.min(MOST_FOR_COLUMNS, layout.unplaced.length * TAKEN_OFF[one])
      : TAKEN_OFF[one]
  );
  return (100 - off.reduce((sum, each) => sum + each, 0)) / 100;
}

function keepRows({ sheet, content }: DraftTable): void {
  sheet.markAll(content.rows, "judged");
}

/** Rows of a table that is not judged after all, on a sheet with another table that is. */
function withdrawRows({ sheet, content }: DraftTable): void {
  sheet.markAll(content.rows, "not-judged-sheet");
}

function rowTally(
  sheets: readonly SourceSheet[],
  judgedSheets: ReadonlySet<SourceSheet>
): RowTally {
  const skipped: Record<RowSkipReason, number> = {
    title: 0,
    header: 0,
    "column-numbers": 0,
    blank: 0,
    footer: 0,
    "repeated-header": 0,
    "not-judged-sheet": 0,
  };
  let read = 0;
  let judged = 0;
  for (const sheet of sheets) {
    read += sheet.rowCount;
    if (!judgedSheets.has(sheet)) {
      skipped["not-judged-sheet"] += sheet.rowCount;
      continue;
    }
    for (const [fate, rows] of sheet.rowsByFate()) {
      if (fate === "judged") judged += rows;
      else skipped[fate] += rows;
    }
  }
  return { read, judged, skipped };
}
