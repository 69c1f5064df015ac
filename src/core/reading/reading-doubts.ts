/**
 * What the figures of a table say against its reading. Only doubts that leave a wrong reading unseen are
 * raised here; what is merely wrong in the sheet is a finding.
 */
import type { BirthTable, ParityBlock, TableRow } from "../model/birth-table";
import { BIRTH_ORDERS } from "../model/births";
import type { ReadingDoubt } from "../model/reading";
import type { DraftTable } from "./read-table";
import { sideOf } from "./side-words";
import type { SourceSheet } from "./source-sheet";

export type TableContent = Pick<BirthTable, "columns" | "blocks" | "rows" | "totalRow">;

/** Fewer rows could be a few slips of a hand. */
const FEWEST_ROWS = 4;
/** From here on the columns are doubted rather than the figures. */
const NEARLY_ALL = 0.8;
/** A table with fewer bad rows among the first is not looked through. */
const SAMPLE = 20;
/** Below these a village may well have what all the others have together. */
const FEWEST_FIGURES = 3;
const FEWEST_BIRTHS = 10;

/** Doubts about one table, those of its header included; what the clerk confirmed is not doubted again. */
export function doubtsOf({ layout, content, sheet }: DraftTable): ReadingDoubt[] {
  const { doubts, correction, rivals } = layout.form;
  const raised: ReadingDoubt[] = [...doubts];
  const differ = rivals.some(([used, other]) =>
    content.rows.some(({ row }) => {
      const values = sheet.row(row);
      return (values[used] ?? null) !== (values[other] ?? null);
    })
  );
  if (
    (differ || (rivals.length > 0 && isBetweenSides(sheet, content))) &&
    !raised.includes("columns-ambiguous")
  )
    raised.push("columns-ambiguous");
  // One list in two halves is sure where its total says so, and the clerk's to say where none does.
  const halves = correction === null && content.rows.some(({ right }) => right !== undefined);
  if (halves && !totalHolds(content) && !raised.includes("columns-ambiguous"))
    raised.push("columns-ambiguous");
  const total = correction ? refusesTotal(content, correction.totalRow) : hidesTotal(content);
  if (total) raised.push("total-row-unsure");
  return raised;
}

/** 计生统计 and 卫生部门 over two halves of one table: equal figures or not, only one half can be its side's. */
function isBetweenSides(sheet: SourceSheet, { header }: Pick<BirthTable, "header">): boolean {
  for (let row = Math.max(0, header.firstRow - 1); row <= header.lastRow; row++) {
    const sides = sheet.row(row).map((value) => (typeof value === "string" ? sideOf(value) : null));
    if (sides.includes("registration") && sides.includes("health")) return true;
  }
  return false;
}

/** Null: too few rows to tell. */
export function sumsContradict(content: TableContent): boolean | null {
  const sums = rowSums(content.blocks);
  if (sums.length === 0) return null;
  let rows = 0;
  let bad = 0;
  for (const row of content.rows) {
    if (row.kind !== "unit" || !hasBirths(row)) continue;
    rows++;
    if (sums.some((sum) => isBroken(row, sum))) bad++;
    if (rows === SAMPLE && bad * 2 < SAMPLE) return false;
  }
  return rows < FEWEST_ROWS ? null : bad >= FEWEST_ROWS && bad > rows * NEARLY_ALL;
}

interface Sum {
  readonly sum: number;
  readonly terms: readonly number[];
}

/** 男 + 女 = 小计, and 一孩 + 二孩 + 多孩 = 出生合计, as far as the form has the columns. */
function rowSums(blocks: readonly ParityBlock[]): Sum[] {
  const sums: Sum[] = blocks.flatMap(({ all, male, female, unknown }) =>
    all === null || male === null || female === null
      ? []
      : [{ sum: all, terms: unknown === null ? [male, female] : [male, female, unknown] }]
  );
  for (const measure of new Set(blocks.map((block) => block.measure))) {
    const same = blocks.filter((block) => block.measure === measure);
    const [whole, another] = same.filter(({ parity }) => parity === "all");
    const orders = same.filter(({ parity }) => parity !== "all");
    if (!whole || another || !BIRTH_ORDERS.every((of) => orders.some((b) => b.parity === of))) {
      continue;
    }
    for (const sex of ["male", "female", "all"] as const) {
      const terms = orders.map((block) => block[sex]).filter((column) => column !== null);
      const sum = whole[sex];
      if (sum !== null && terms.length === orders.length) sums.push({ sum, terms });
    }
  }
  return sums;
}

/** A blank sum states nothing; a blank term is 0; what cannot be used proves nothing. */
function isBroken({ counts }: TableRow, { sum, terms }: Sum): boolean {
  const stated = counts[sum] ?? null;
  if (stated === null || Number.isNaN(stated)) return false;
  let all = 0;
  for (const term of terms) all += counts[term] ?? 0;
  return !Number.isNaN(all) && all !== stated;
}

function hasBirths({ counts }: TableRow): boolean {
  return counts.some((count) => count !== null && count > 0);
}

/** A first or last unit that holds exactly what all the others have together: a total without its word. */
function hidesTotal(content: TableContent): boolean {
  const { rows } = content;
  const [first, last] = [rows.find(isUnit), rows.findLast(isUnit)];
  if (!first || !last) return false;
  const hidden = isSumOfOthers(content, last) || isSumOfOthers(content, first);
  return hidden && rows.filter(isUnit).length >= FEWEST_ROWS;
}

/** Whether a total with its word is mostly the sum of the units; a wrong figure is a finding. */
function totalHolds({ rows, totalRow }: TableContent): boolean {
  const units = rows.filter(isUnit);
  let right = 0;
  let wrong = 0;
  for (const [column, count] of (rows[totalRow ?? -1]?.counts ?? []).entries()) {
    if (count === null || Number.isNaN(count)) continue;
    const sum = units.reduce((all, unit) => all + (unit.counts[column] || 0), 0);
    if (sum !== count) wrong++;
    else if (count > 0) right++;
  }
  return right > wrong;
}

function isUnit({ kind }: TableRow): boolean {
  return kind === "unit";
}

function isSumOfOthers({ columns, rows }: TableContent, candidate: TableRow): boolean {
  let figures = 0;
  let most = 0;
  let parts = 0;
  for (const [index, count] of candidate.counts.entries()) {
    if (count === null || Number.isNaN(count)) continue;
    let others = 0;
    for (const row of rows) {
      if (row.kind === "unit" && row !== candidate) others += row.counts[index] || 0;
    }
    if (others !== count) return false;
    const column = columns[index];
    if (count > 0 && column?.sex !== "all") figures++;
    if (column?.sex !== "all" && column?.parity !== "all") parts += count;
    most = Math.max(most, count);
  }
  return figures >= FEWEST_FIGURES && Math.max(most, parts) >= FEWEST_BIRTHS;
}

/** The clerk named a total row, and this sheet has another kind of row there. */
function refusesTotal(
  { rows, totalRow }: TableContent,
  said: "first" | "last" | "none" | undefined
): boolean {
  if (said === "first") return totalRow !== 0;
  return said === "last" && totalRow !== rows.length - 1;
}
