/** What the rows above a table say: its title, office, period, side and the births that it covers. */
import type { StatedDay } from "../model/birth-table";
import type { CellRef } from "../model/cell-ref";
import type { Side } from "../model/births";
import type { Period } from "../model/period";
import { folded } from "./folded-text";
import { cellsAfter } from "./labelled-values";
import type { LabelKind } from "./labelled-values";
import { partialMonth, periodText, yearInText } from "./period-text";
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
const BIRTHS = /出生|活产|新生儿|接产|助产|分娩|生育|实名|采集卡/;
const OTHERS = /孕|妇女|育龄|手术|节育|避孕|上环|结扎|死亡/;

interface TextCell {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly labels: readonly LabelKind[];
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
  const office = officeIn(sheet, rows);
  return {
    titleCell: titleCell ? cellRef(sheet, titleCell) : null,
    title,
    reportingUnit: office,
    side: sideOf(title),
    metaSide: sideOf(others.map((cell) => cell.text).join(" ")),
    period: stated.found?.text.period ?? null,
    onlyYear: stated.found?.text.precision === "year",
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

function cellRef(sheet: SourceSheet, cell: TextCell): CellRef {
  return { file: sheet.grid.file, sheet: sheet.grid.name, row: cell.row, column: cell.column };
}

function textCells(sheet: SourceSheet, row: number): TextCell[] {
  const values = sheet.row(row);
  const pairs = sheet.labelled(row);
  const cells: TextCell[] = [];
  for (const [column, value] of values.entries()) {
    if (typeof value !== "string" || value.trim() === "") continue;
    const labels = pairs.filter((pair) => pair.column === column).map(({ kind }) => kind);
    cells.push({ row, column, text: value, labels });
  }
  return cells;
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
): { found: StatedBy | null; cutoff: StatedBy | null } {
  const read = [...(title ? [title] : []), ...others.filter((cell) => !saysWhenSubmitted(cell))]
    .map((cell) => ({ cell, text: periodText(cell.text, yearStart) }))
    .filter((one): one is StatedBy => one.text !== null);
  const finest = read.find(({ text }) => text.precision === "months");
  return {
    found: finest ?? read[0] ?? null,
    cutoff: read.find(({ text }) => text.lastDay !== null) ?? null,
  };
}

/** A line with 填报日期 must not pass for the period, unless it states the period as well. */
function saysWhenSubmitted({ labels }: TextCell): boolean {
  return labels.includes("submitted") && !labels.includes("period");
}

function monthIn(cell: TextCell): PartialMonth | null {
  return saysWhenSubmitted(cell) ? null : partialMonth(cell.text);
}

function officeIn(sheet: SourceSheet, rows: readonly number[]): string {
  for (const row of rows) {
    for (const pair of sheet.labelled(row)) {
      if (pair.kind !== "office") continue;
      const office = withoutStamp(pair.value);
      if (office !== "") return office;
      const [next] = cellsAfter(sheet.row(row), pair.column);
      if (typeof next?.value === "string") return withoutStamp(next.value);
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
