/** What the rows above a table say: its title, office, period, side and the births that it covers. */
import type { StatedDay } from "../model/birth-table";
import type { CellRef } from "../model/cell-ref";
import type { Side } from "../model/births";
import { daysInMonth, firstMonth, lastMonth } from "../model/period";
import type { Period } from "../model/period";
import { folded, isEmpty, textOf, withArabicDates } from "./folded-text";
import { labelledPeriod } from "./labelled-period";
import { cellsAfter, isUnitOfMeasure } from "./labelled-values";
import type { LabelKind } from "./labelled-values";
import { dayInText, partialMonth, periodText, yearInText } from "./period-text";
import type { PartialMonth, PeriodText } from "./period-text";
import { residenceWord } from "./residence-words";
import type { ResidenceWord } from "./residence-words";
import { sideOf } from "./side-words";
import type { SourceSheet } from "./source-sheet";

export interface TableHeading {
  readonly titleCell: CellRef | null;
  readonly title: string;
  readonly reportingUnit: string;
  /** Null without a word; `both` where the words contradict each other. */
  readonly side: Side | "both" | null;
  /** The side that the meta lines name, for a title without a word. */
  readonly metaSide: Side | "both" | null;
  readonly period: Period | null;
  /** What a line about the period says, where the title says another time; else null. */
  readonly otherPeriod: Period | null;
  /** True where no more than a year is said. */
  readonly onlyYear: boolean;
  /** A month without a year. */
  readonly month: PartialMonth | null;
  readonly year: number | null;
  readonly cutoff: StatedDay | null;
  /** The non-empty rows of the heading. */
  readonly rows: readonly number[];
  readonly residence: ResidenceWord | null;
  readonly speaksOfBirths: boolean;
  readonly speaksOfOthers: boolean;
}

/** A heading is a few lines; whatever else stands far above the table is not read. */
const MOST_LINES = 12;
// 计划生育 is the name of the department and of all that it does.
const BIRTHS = /(?<!预[计测期产])出生|活产|新生儿|接产|助产|分娩|(?<!计划)生育|实名|采集卡/;
const OTHERS = /预[计测期产]|孕|妇女|育龄|手术|节育|避孕|上环|结扎|死亡/;

const BARE_DAY = /^\(?\d{4}(?:年\d{1,2}月\d{1,2}日?|([./-])\d{1,2}\1\d{1,2})\)?$/;

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly labels: readonly LabelKind[];
  /** False for a number, which is read only as a piece of a text. */
  readonly isText: boolean;
}

export function tableHeading(
  sheet: SourceSheet,
  firstRow: number,
  endRow: number,
  yearStart: number
): TableHeading {
  const rows: number[] = [];
  for (let row = endRow - 1; row >= firstRow && rows.length < MOST_LINES; row--) {
    if (!sheet.isBlank(row)) rows.unshift(row);
  }
  const cells = rows.flatMap((row) => textCells(sheet, row));
  const titleCell = titleAmong(cells);
  const title = titleCell?.text ?? "";
  const others = cells.filter((cell) => cell !== titleCell);
  const stated = statedPeriods(titleCell, others, yearStart);
  const pieces =
    stated.found?.cell === titleCell && stated.found.text.precision === "months"
      ? null
      : labelledPeriod(wordsOf(sheet, rows));
  const office = officeIn(sheet, rows);
  return {
    titleCell: titleCell ? cellRef(sheet, titleCell) : null,
    title,
    reportingUnit: office,
    side: sideOf(title),
    metaSide: sideOf(others.map((cell) => cell.text).join(" ")),
    period: pieces ?? stated.found?.text.period ?? null,
    otherPeriod: stated.found?.cell === titleCell ? stated.other : null,
    onlyYear: pieces === null && stated.found?.text.precision === "year",
    month:
      [titleCell, ...others].map((cell) => (cell ? monthIn(cell) : null)).find(Boolean) ?? null,
    year: cells.map((cell) => yearInText(cell.text)).find((year) => year !== null) ?? null,
    cutoff: stated.cutoff
      ? { day: stated.cutoff.text.lastDay ?? "", cell: cellRef(sheet, stated.cutoff.cell) }
      : null,
    rows,
    residence: residenceWord(title) ?? residenceWord(office),
    speaksOfBirths: cells.some((cell) => BIRTHS.test(folded(cell.text))),
    speaksOfOthers: OTHERS.test(folded(title)),
  };
}

/** All cells of the rows, folded, with `|` between them. */
function wordsOf(sheet: SourceSheet, rows: readonly number[]): string {
  return rows
    .flatMap((row) => sheet.row(row).map((value) => folded(textOf(value))))
    .filter((text) => text !== "")
    .join("|");
}

function cellRef(sheet: SourceSheet, cell: TextCell): CellRef {
  return { file: sheet.grid.file, sheet: sheet.grid.name, row: cell.row, column: cell.column };
}

/**
 * The texts of a row. What follows a label without a value is its value, and a text split over cells (`2025`
 * `年` `3` `月份出生统计表`) is one text again.
 */
function textCells(sheet: SourceSheet, row: number): TextCell[] {
  const values = sheet.row(row);
  const pairs = sheet.labelled(row);
  const cells: TextCell[] = [];
  let run: TextCell[] = [];
  let split = false;
  const close = () => {
    const [first] = run;
    if (first && split && run.length > 1) {
      cells.push({ ...first, text: run.map(({ text }) => text).join("") });
    } else cells.push(...run.filter(({ isText }) => isText));
    run = [];
    split = false;
  };
  let open: readonly LabelKind[] = [];
  for (const [column, value] of values.entries()) {
    if (isEmpty(value)) continue;
    const own = pairs.filter((pair) => pair.column === column);
    const last = own.at(-1);
    if (last) {
      close();
      open = last.value === "" ? [last.kind] : [];
    }
    const raw = textOf(value);
    const text = own.reduce(
      (rest, pair) => (isAside(pair.kind) ? rest.replace(pair.value, "") : rest),
      raw
    );
    const labels = last ? own.map(({ kind }) => kind) : open;
    split ||= isPieceOfDate(raw);
    run.push({ row, column, text, labels, isText: typeof value === "string" });
  }
  close();
  return cells;
}

/** A year, a month or a day of its own, or the word between them. */
function isPieceOfDate(raw: string): boolean {
  const text = folded(raw);
  return /^(?:(?:19|20)\d{2}|[1-9]|[12]\d|3[01]|年度?|月份?|日|第|季度?)$/.test(text);
}

/** Labels whose value says nothing of the period, whatever date it holds (有效期至：2010年8月). */
function isAside(kind: LabelKind): boolean {
  return kind === "other" || kind === "person";
}

/** The cell that reads most like a title; labels, 附件 and the form's number are none. */
function titleAmong(cells: readonly TextCell[]): TextCell | null {
  let best: TextCell | null = null;
  let most = 0;
  for (const cell of cells) {
    const score = titleScore(cell);
    if (score > most) [best, most] = [cell, score];
  }
  return best;
}

function titleScore({ text: raw, labels }: TextCell): number {
  const text = folded(raw);
  if (labels.length > 0 || /^(?:附件|附表|表号|制表|批准|有效期|第\d+页|单位)/.test(text)) return 0;
  let score = 1;
  if (/表(?:$|[(〔[])/.test(text)) score += 3;
  if (BIRTHS.test(text)) score += 2;
  if (sideOf(raw) !== null) score += 1;
  if (periodText(raw) !== null) score += 1;
  if (text.length >= 6) score += 1;
  return score;
}

interface StatedBy {
  readonly cell: TextCell;
  readonly text: PeriodText;
}

/**
 * The title's period, else that of a meta line; where the title gives no more than a year, a finer meta
 * line inside the heading is used. The stated end may stand in any line.
 */
function statedPeriods(
  title: TextCell | null,
  others: readonly TextCell[],
  yearStart: number
): { found: StatedBy | null; cutoff: StatedBy | null; other: Period | null } {
  const read = [...(title ? [title] : []), ...others.filter((cell) => !saysSomethingElse(cell))]
    .map((cell) => ({ cell, text: periodText(cell.text, yearStart) }))
    .filter((one): one is StatedBy => one.text !== null);
  const finest = read.find(({ text }) => text.precision === "months");
  const other = read.find(
    ({ cell, text }) => cell.labels.includes("period") && areApart(text.period, finest?.text.period)
  );
  return {
    found: finest ?? read[0] ?? null,
    other: other?.text.period ?? null,
    cutoff: read.find(({ text }) => text.lastDay !== null) ?? null,
  };
}

/** Whether two periods have no month in common. */
function areApart(one: Period | null, another: Period | null | undefined): boolean {
  if (one === null || !another) return false;
  return lastMonth(one) < firstMonth(another) || firstMonth(one) > lastMonth(another);
}

/**
 * A line with 填报日期 or 有效期 must not pass for the period, unless it states the period or the office as well;
 * nor must a day that stands alone, unless it ends a month: forms are dated so, too.
 */
function saysSomethingElse({ labels, text }: TextCell): boolean {
  if (labels.includes("period")) return false;
  if (labels.includes("submitted")) return true;
  if (labels.length > 0 && labels.every(isAside)) return true;
  const day = BARE_DAY.test(withArabicDates(folded(text))) ? dayInText(text) : null;
  return day !== null && Number(day.slice(8)) !== daysInMonth(day.slice(0, 7));
}

function monthIn(cell: TextCell): PartialMonth | null {
  return saysSomethingElse(cell) ? null : partialMonth(cell.text);
}

function officeIn(sheet: SourceSheet, rows: readonly number[]): string {
  for (const row of rows) {
    for (const pair of sheet.labelled(row)) {
      if (pair.kind !== "office") continue;
      const office = withoutStamp(pair.value);
      if (office !== "") return office;
      const [next] = cellsAfter(sheet.row(row), pair.column);
      if (typeof next?.value === "string" && !isUnitOfMeasure(next.value)) {
        return withoutStamp(next.value);
      }
    }
  }
  return officeOfInfoLine(sheet, rows);
}

/** 青山镇；2025年3月1日至2025年3月31日人口出生情况：, as an export prints it between title and header. */
function officeOfInfoLine(sheet: SourceSheet, rows: readonly number[]): string {
  for (const row of rows) {
    for (const value of sheet.row(row)) {
      if (typeof value !== "string" || !/[;；]/.test(value)) continue;
      const [office = "", rest = ""] = value.split(/[;；]/);
      if (office.trim() !== "" && /^\d{4}年.*情况:?$/.test(folded(rest))) return office.trim();
    }
  }
  return "";
}

/** 青山镇 （盖章）, 青山镇盖章 → 青山镇: where the stamp goes is no part of the name. */
function withoutStamp(office: string): string {
  return office
    .replace(/(?:\s*(?:[（([【〔]\s*(?:单位)?[盖公签]章\s*[）)\]】〕]|(?:单位)?盖章))+\s*$/, "")
    .trim();
}
