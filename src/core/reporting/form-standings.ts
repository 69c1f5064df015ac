/** How the form of an office or unit for one month stands, and the figures that it gives. */
import { TableCounts } from "../counting/table-counts";
import { unitParts } from "../counting/unit-parts";
import { UnitRows } from "../counting/unit-rows";
import { unitKey } from "../counting/unit-key";
import type { Assessed } from "../model/assessed";
import type { BirthTable } from "../model/birth-table";
import { ALL_UNITS } from "../model/births";
import type { Parity, Sex } from "../model/births";
import { isOwnCell, isRange } from "../model/cell-ref";
import type { Place } from "../model/cell-ref";
import type { Finding } from "../model/finding";
import type { Month } from "../model/period";
import { FormFigure } from "./form-figure";

/** `errors`: findings that must be mended. `blank`: the form, or the unit's row, holds no number. */
export type Standing = "counted" | "errors" | "blank" | "missing";

export interface FormStanding {
  readonly month: Month;
  readonly standing: Standing;
  /** How many findings must be mended. */
  readonly errors: number;
  /** Null: there is no such figure. */
  readonly figure: (parity: Parity, sex: Sex) => FormFigure | null;
}

/** About when a form came, or that it did not: nothing is wrong inside. */
const NOT_INSIDE: ReadonlySet<string> = new Set(["late-submission", "month-missing"]);

interface ErrorsOfTable {
  /** By the unit's key: where a name stands twice, who knows which row is the unit's. */
  readonly byUnit: ReadonlyMap<string, number>;
  readonly total: number;
  /** In title and header. */
  readonly elsewhere: number;
  /** Units that the form lacks. */
  readonly missing: number;
}

/** The figures that forms have; those of which some say nothing are fewer. */
export function figuresIn(forms: readonly FormStanding[], parity: Parity, sex: Sex): FormFigure[] {
  const figures: FormFigure[] = [];
  for (const form of forms) {
    const figure = form.figure(parity, sex);
    if (figure) figures.push(figure);
  }
  return figures;
}

export class FormStandings {
  private readonly unitRows = new UnitRows();
  private readonly parts = new Map<BirthTable, ReturnType<typeof unitParts>>();
  private readonly counts = new Map<BirthTable, TableCounts>();
  private readonly errors = new Map<BirthTable, ErrorsOfTable>();
  private readonly bySheet: ReadonlyMap<string, readonly Finding[]>;

  constructor(private readonly assessed: Assessed) {
    this.bySheet = errorsBySheet(assessed.findings);
  }

  /** @param unit `*` for the whole form */
  of(table: BirthTable | null, unit: string, month: Month): FormStanding {
    const rows = table ? this.rowsOf(table, unit) : [];
    if (!table || rows.length === 0) {
      return { month, standing: "missing", errors: 0, figure: () => null };
    }
    const counts = this.countsOf(table);
    const errors = this.errorsIn(table, unit);
    const blank = rows.every((row) => table.rows[row]?.blank ?? true);
    return {
      month,
      standing: blank ? "blank" : errors > 0 ? "errors" : "counted",
      errors,
      figure: (parity, sex) => figureOf(counts, rows, parity, sex),
    };
  }

  /** Errors that are no unit's: in title and header, and in the total row. */
  formErrors(table: BirthTable): { readonly head: number; readonly total: number } {
    const { elsewhere, total } = this.errorsOf(table);
    return { head: elsewhere, total };
  }

  /** The rows that are added up: of the unit, or all unit rows, or the total row where it stands alone. */
  private rowsOf(table: BirthTable, unit: string): readonly number[] {
    if (unit !== ALL_UNITS) {
      const key = unitKey(unit);
      const row = this.unitRows.of(table).get(key);
      return this.partsOf(table).get(key) ?? (row === undefined ? [] : [row]);
    }
    const rows = table.rows.flatMap(({ kind }, index) => (kind === "unit" ? [index] : []));
    const total = table.totalRow === null ? [] : [table.totalRow];
    return rows.length > 0 ? rows : total;
  }

  private partsOf(table: BirthTable): ReturnType<typeof unitParts> {
    const known = this.parts.get(table) ?? unitParts(table);
    this.parts.set(table, known);
    return known;
  }

  private countsOf(table: BirthTable): TableCounts {
    const known = this.counts.get(table);
    if (known) return known;
    const counts = new TableCounts(table, this.assessed.settings);
    this.counts.set(table, counts);
    return counts;
  }

  private errorsIn(table: BirthTable, unit: string): number {
    const { byUnit, total, elsewhere, missing } = this.errorsOf(table);
    if (unit === ALL_UNITS) {
      return [...byUnit.values()].reduce((sum, of) => sum + of, total + elsewhere + missing);
    }
    return elsewhere + (byUnit.get(unitKey(unit)) ?? 0);
  }

  private errorsOf(table: BirthTable): ErrorsOfTable {
    const known = this.errors.get(table);
    if (known) return known;
    const errors = this.countErrors(table);
    this.errors.set(table, errors);
    return errors;
  }

  private countErrors(table: BirthTable): ErrorsOfTable {
    const units = new Map(
      table.rows.flatMap(({ kind, row, name }) => (kind === "unit" ? [[row, unitKey(name)]] : []))
    );
    const totals = new Set(table.rows.flatMap(({ kind, row }) => (kind === "unit" ? [] : [row])));
    const byUnit = new Map<string, number>();
    let [total, elsewhere, missing] = [0, 0, 0];
    for (const finding of this.bySheet.get(sheetKey(table)) ?? []) {
      if (!isAbout(finding, table)) continue;
      if (finding.rule === "unit-missing") {
        const headers = [finding.cell, ...finding.related];
        if (headers.some((place) => isHeaderOf(place, table))) missing += 1;
        continue;
      }
      const row = rowOf(finding.cell, table);
      if (row === null) continue;
      const unit = units.get(row);
      if (unit !== undefined) byUnit.set(unit, (byUnit.get(unit) ?? 0) + 1);
      else if (totals.has(row)) total += 1;
      else elsewhere += 1;
    }
    return { byUnit, total, elsewhere, missing };
  }
}

function figureOf(
  counts: TableCounts,
  rows: readonly number[],
  parity: Parity,
  sex: Sex
): FormFigure | null {
  const count = counts.counter(parity, sex);
  let value: number | null = null;
  for (const row of rows) {
    const births = count(row);
    if (births !== null) value = (value ?? 0) + births;
  }
  if (value === null) return null;
  return new FormFigure(value, (to) => {
    const cellsOf = counts.cellsOf(parity, sex);
    for (const row of rows) for (const cell of cellsOf(row)) to.push(cell);
  });
}

function errorsBySheet(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const by = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.severity !== "error" || NOT_INSIDE.has(finding.rule)) continue;
    const places = finding.rule === "unit-missing" ? finding.related : [];
    const sheets = new Set(
      [finding.cell, ...places].flatMap((place) =>
        place === null || isOwnCell(place) ? [] : [sheetKey(place)]
      )
    );
    for (const key of sheets) {
      const list = by.get(key);
      if (list) list.push(finding);
      else by.set(key, [finding]);
    }
  }
  return by;
}

/** Several tables can stand on one sheet: side and month tell them apart. */
function isAbout({ rule, side, period }: Finding, table: BirthTable): boolean {
  if (side !== null && side !== table.side) return false;
  return rule === "unit-missing" || period === null || period === table.period;
}

function isHeaderOf(place: Place | null, table: BirthTable): boolean {
  if (place === null || isOwnCell(place) || isRange(place)) return false;
  const { unitHeader } = table;
  return (
    sheetKey(place) === sheetKey(unitHeader) &&
    place.row === unitHeader.row &&
    place.column === unitHeader.column
  );
}

function rowOf(place: Place | null, table: BirthTable): number | null {
  if (place === null || isOwnCell(place) || sheetKey(place) !== sheetKey(table)) return null;
  return isRange(place) ? place.firstRow : place.row;
}

function sheetKey({ file, sheet }: { readonly file: string; readonly sheet: string }): string {
  return JSON.stringify([file, sheet]);
}
