/**
 * 对码: a code of four digits for the counts of a row, and for all rows of a table. Two offices that read codes to
 * each other find the row that differs without saying its figures. It is arithmetic that a sheet can do by itself,
 * and no secret: whoever tries all small counts finds those that give a code.
 */
import type { BirthTable } from "../model/birth-table";
import type { Parity, Sex } from "../model/births";
import type { Margin } from "../model/reconciliation";
import { TableCounts } from "./table-counts";

/** The largest prime of four digits: codes are 0000 to 9972. */
export const CODE_MODULUS = 9973;

interface CodedFigure {
  readonly parity: Parity;
  readonly sex: Sex;
  readonly weight: number;
}

const BOYS = 5023;
const GIRLS = 8683;

/**
 * Weights found by search. Any change of the six counts by fewer than ten births in all changes the code, as does any
 * change of one count by less than the modulus; so does exchanging boys and girls that differ by up to 14 in all, and
 * exchanging neighbouring parities whose boys and girls each differ by up to 60.
 */
const WEIGHTS: readonly (readonly [parity: Parity, male: number, female: number])[] = [
  ["1", BOYS, GIRLS],
  ["2", 1130, 3215],
  ["3+", 1468, 5476],
];

/** What a code over a margin is made of. Codes are comparable only over the same margin. */
export const CODED_FIGURES: Readonly<Record<Margin, readonly CodedFigure[]>> = {
  cell: WEIGHTS.flatMap(([parity, male, female]): CodedFigure[] => [
    { parity, sex: "male", weight: male },
    { parity, sex: "female", weight: female },
  ]),
  sex: [
    { parity: "all", sex: "male", weight: BOYS },
    { parity: "all", sex: "female", weight: GIRLS },
  ],
  parity: WEIGHTS.map(([parity, male]) => ({ parity, sex: "all", weight: male })),
  total: [{ parity: "all", sex: "all", weight: BOYS }],
};

/** From fine to coarse. */
const MARGINS: readonly Margin[] = ["cell", "sex", "parity", "total"];

/** Counts are taken plus one, so that a row of zeros has a code that is not 0000. */
export function codeConstant(margin: Margin): number {
  return CODED_FIGURES[margin].reduce((sum, { weight }) => sum + weight, 0);
}

/**
 * Σ (count + 1) · weight modulo {@link CODE_MODULUS}.
 *
 * @param counts in the order of {@link CODED_FIGURES}; null: there is no such figure, and then there is no code
 */
export function codeOfCounts(counts: readonly (number | null)[], margin: Margin): number | null {
  let sum = codeConstant(margin);
  for (const [index, { weight }] of CODED_FIGURES[margin].entries()) {
    const count = counts[index] ?? null;
    if (count === null) return null;
    sum += count * weight;
  }
  return sum % CODE_MODULUS;
}

/**
 * The code of a table from those of its rows, whatever their order: Σ code² modulo {@link CODE_MODULUS}. Squares,
 * so that one birth moved from a row to another does not cancel out. Null without any row that has a code.
 */
export function codeOfRows(codes: readonly (number | null)[]): number | null {
  const held = codes.filter((code) => code !== null);
  if (held.length === 0) return null;
  return held.reduce((sum, code) => (sum + code * code) % CODE_MODULUS, 0);
}

/** Four digits, or the sign for no code. */
export function codeText(code: number | null): string {
  return code === null ? NO_CODE : String(code).padStart(4, "0");
}

/** Of a row without any number: it says nothing, and nothing is not zero. */
export const NO_CODE = "——";

/** Margins over which codes of these tables can be made, from fine to coarse; every table has the last. */
export function codeMargins(tables: readonly BirthTable[]): Margin[] {
  const counts = tables.map((table) => new TableCounts(table, AS_WRITTEN));
  return MARGINS.filter(
    (margin) =>
      margin === "total" ||
      counts.every((of) => CODED_FIGURES[margin].every(({ parity, sex }) => of.has(parity, sex)))
  );
}

export interface RowCode {
  readonly unit: string;
  /** Row of the sheet, from 0. */
  readonly row: number;
  readonly code: number | null;
}

export interface TableCodes {
  readonly rows: readonly RowCode[];
  readonly code: number | null;
}

/** Whatever the settings of a run are, both offices must come to the same code. */
const AS_WRITTEN = { blankInReportedRow: "zero", lateRegistration: "exclude" } as const;

/**
 * Codes of the unit rows (of the total row where there are no others) and of the table. A blank cell in a row with
 * numbers counts as 0; a row that holds something that is no count has no code.
 */
export function tableCodes(table: BirthTable, margin: Margin): TableCodes {
  const counts = new TableCounts(table, AS_WRITTEN);
  const figures = CODED_FIGURES[margin].map(({ parity, sex }) => counts.counter(parity, sex));
  const units = table.rows.flatMap(({ kind }, index) => (kind === "unit" ? [index] : []));
  const total = table.totalRow === null ? [] : [table.totalRow];
  const rows = (units.length > 0 ? units : total).map((index): RowCode => {
    const row = table.rows[index];
    const code = codeOfCounts(
      figures.map((count) => count(index)),
      margin
    );
    return { unit: row?.name ?? "", row: row?.row ?? 0, code };
  });
  return { rows, code: codeOfRows(rows.map(({ code }) => code)) };
}
