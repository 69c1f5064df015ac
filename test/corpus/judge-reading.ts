/** Compares what was read with what the workbook really says. */
import type { BirthTable, CountColumn, TableRow } from "../../src/core/model/birth-table";
import { a1 } from "../../src/core/model/cell-ref";
import type { Reading } from "../../src/core/model/reading";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import type { Settings } from "../../src/core/model/settings";
import type { ColumnTruth, CorpusSettings, CorpusTruth, CountTruth, TableTruth } from "./truth";

export interface Judgement {
  /** Taken differently from the truth, and nobody asked. Must be empty. */
  readonly wrong: readonly string[];
  /** Asked about, though a careful person would not have to. */
  readonly asked: readonly string[];
}

export function settingsFor(settings: CorpusSettings): Settings {
  const { residence, yearStartMonth, lateRegistration, sides } = settings;
  const sheets = Object.fromEntries(
    Object.entries(sides).map(([sheet, side]) => [sheet, { side }])
  );
  return { ...DEFAULT_SETTINGS, residence, yearStartMonth, lateRegistration, sheets };
}

export function judgeReading(truth: CorpusTruth, reading: Reading): Judgement {
  const wrong: string[] = [];
  const asked: string[] = [];
  const matched = new Set<BirthTable>();
  for (const table of truth.tables) {
    const found = reading.tables.filter((each) => covers(each, table));
    for (const each of found) matched.add(each);
    judgeTable(truth, table, found, reading, wrong, asked);
  }
  for (const table of reading.tables)
    if (!matched.has(table))
      wrong.push(`${table.sheet}: a table that is none, ${table.fingerprint}`);
  return { wrong, asked };
}

function covers(read: BirthTable, truth: TableTruth): boolean {
  const rows = new Set(truth.rows.map(({ row }) => row));
  return read.sheet === truth.sheet && read.rows.some(({ row }) => rows.has(row));
}

function judgeTable(
  truth: CorpusTruth,
  table: TableTruth,
  found: readonly BirthTable[],
  reading: Reading,
  wrong: string[],
  asked: string[]
): void {
  const [read] = found;
  const unsettled = table.mustAsk || table.side === null;
  if (!read) {
    const skips = reading.skipped.filter(({ sheet }) => sheet === table.sheet);
    const reasons = skips.map(({ reason }) => reason).join(",");
    if (reasons === "") wrong.push(`${table.sheet}: lost without a word`);
    else if (!unsettled) asked.push(`not read: ${reasons}`);
    return;
  }
  if (found.length > 1) {
    wrong.push(`${table.sheet}: ${found.length} tables instead of one`);
    return;
  }
  const form = reading.forms.find(({ fingerprint }) => fingerprint === read.fingerprint);
  const doubts = form?.confirmed === false ? form.doubts : [];
  if (doubts.length > 0) {
    if (!unsettled) asked.push(`doubts: ${doubts.join(",")}`);
    return;
  }
  const unplaced = new Map(read.unplaced.map(({ column, label }) => [column, label]));
  if (table.side === null) wrong.push(`side ${read.side} though nothing says it`);
  else if (read.side !== table.side) wrong.push(`side ${read.side} instead of ${table.side}`);
  if (read.period === null && table.period !== null) asked.push("period");
  else if (read.period !== table.period)
    wrong.push(`period ${String(read.period)} instead of ${String(table.period)}`);
  if (read.reportingUnit.replace(/\s/g, "") !== table.reportingUnit)
    wrong.push(`office "${read.reportingUnit}" instead of "${table.reportingUnit}"`);
  judgeColumns(table, read, unplaced, wrong, asked);
  judgeRows(truth, table, read, wrong);
}

function judgeColumns(
  table: TableTruth,
  read: BirthTable,
  unplaced: ReadonlyMap<number, string>,
  wrong: string[],
  asked: string[]
): void {
  const truths = new Map(table.columns.map((column) => [column.column, column]));
  const taken = new Map(read.columns.map((column) => [column.column, column]));
  for (const column of read.columns) {
    const truth = truths.get(column.column);
    const shown = `${letter(column.column)} ${column.label} as ${meaning(column)}`;
    if (truth?.is !== "count") wrong.push(`column ${shown}: ${truth?.is ?? "nothing is there"}`);
    else if (meaning(truth) !== meaning(column))
      wrong.push(`column ${shown} instead of ${meaning(truth)}`);
    if (
      table.mustAsk &&
      !(truth?.is === "count" && truth.measure === "late") &&
      unplaced.size === 0
    )
      wrong.push(`column ${shown} without asking about the residence`);
  }
  for (const truth of table.columns) {
    const label = unplaced.get(truth.column);
    if (label !== undefined && !table.mustAsk)
      asked.push(`column ${letter(truth.column)} ${label}`);
    if (truth.is !== "count" || truth.optional || label !== undefined) continue;
    if (!taken.has(truth.column) && !table.mustAsk)
      wrong.push(`column ${letter(truth.column)} ${meaning(truth)} passed over`);
  }
  for (const column of unplaced.keys())
    if (!truths.has(column)) asked.push(`column ${letter(column)} outside the table`);
  judgeRatios(truths, read, wrong);
}

function judgeRatios(
  truths: ReadonlyMap<number, ColumnTruth>,
  read: BirthTable,
  wrong: string[]
): void {
  for (const { ratioColumn, parity } of read.blocks) {
    if (ratioColumn === null) continue;
    const truth = truths.get(ratioColumn);
    if (truth?.is !== "ratio" || truth.parity !== parity)
      wrong.push(`ratio of ${parity} in ${letter(ratioColumn)}: ${JSON.stringify(truth)}`);
  }
}

function judgeRows(
  { keepsHiddenRows }: CorpusTruth,
  table: TableTruth,
  read: BirthTable,
  wrong: string[]
): void {
  const rows = new Map(read.rows.map((row) => [row.row, row]));
  const columns = table.columns.flatMap((column) => (column.is === "count" ? [column.column] : []));
  for (const truth of table.rows) {
    const row = rows.get(truth.row);
    rows.delete(truth.row);
    const place = `row ${truth.row + 1} ${truth.name}`;
    if (!row) {
      wrong.push(`${place} passed over`);
      continue;
    }
    if (row.kind !== truth.kind) wrong.push(`${place} is ${row.kind} instead of ${truth.kind}`);
    if (row.name.replace(/\s/g, "") !== truth.name.replace(/\s/g, ""))
      wrong.push(`${place} is named ${row.name}`);
    if (keepsHiddenRows && row.hidden !== truth.hidden)
      wrong.push(`${place} hidden: ${row.hidden}`);
    for (const column of columns) {
      const expected = truth.counts.get(column);
      const count = countIn(read, row, column);
      if (count !== undefined && expected !== undefined && !sameCount(expected, count))
        wrong.push(`${a1(truth.row, column)} read as ${count} instead of ${expected}`);
    }
  }
  for (const { row, name } of rows.values()) wrong.push(`row ${row + 1} ${name} is none`);
}

/** Undefined where the column was not taken. */
function countIn(read: BirthTable, row: TableRow, column: number): number | null | undefined {
  const at = read.columns.findIndex((each) => each.column === column);
  return at < 0 ? undefined : (row.counts[at] ?? null);
}

function sameCount(expected: CountTruth, read: number | null): boolean {
  if (expected === "masked") return Number.isNaN(read);
  return Object.is(expected, read);
}

function meaning({
  measure,
  parity,
  sex,
}: CountColumn | Extract<ColumnTruth, { is: "count" }>): string {
  return `${measure} ${parity} ${sex}`;
}

function letter(column: number): string {
  return a1(0, column).slice(0, -1);
}
