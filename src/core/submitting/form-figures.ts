/** The figures of a form, unit by unit, as they are recorded when it is submitted. */
import { CODED_FIGURES, codeMargins } from "../counting/check-code";
import { TableCounts } from "../counting/table-counts";
import { unitKey } from "../counting/unit-key";
import { unitParts } from "../counting/unit-parts";
import { ALL_UNITS } from "../model/births";
import type { Parity, Sex } from "../model/births";
import type { BirthTable } from "../model/birth-table";
import type { Margin } from "../model/reconciliation";

export type Counts = readonly (number | null)[];

export interface FormFigures {
  /** The finest that the form has: which figures there are, in the order of CODED_FIGURES. */
  readonly margin: Margin;
  /** By the unit's name; `*` where the form has no rows but the total. All null: a row without any number. */
  readonly units: ReadonlyMap<string, Counts>;
}

/** What is submitted is what is written: settings of a run change nothing about it. */
const AS_WRITTEN = { blankInReportedRow: "zero", lateRegistration: "exclude" } as const;

/** A form's rows and how to count them. A unit that stands there twice has its first row, one of parts all of them. */
export class FormRows {
  readonly margin: Margin;
  readonly rowsOf: ReadonlyMap<string, readonly number[]>;
  readonly counts: TableCounts;

  constructor(readonly table: BirthTable) {
    this.counts = new TableCounts(table, AS_WRITTEN);
    [this.margin = "total"] = codeMargins([table]);
    const parts = unitParts(table);
    const rowsOf = new Map<string, readonly number[]>();
    for (const [index, { kind, name }] of table.rows.entries()) {
      if (kind !== "unit" || rowsOf.has(name)) continue;
      rowsOf.set(name, (parts.size > 0 && parts.get(unitKey(name))) || [index]);
    }
    if (rowsOf.size === 0 && table.totalRow !== null) rowsOf.set(ALL_UNITS, [table.totalRow]);
    this.rowsOf = rowsOf;
  }

  figures(): FormFigures {
    const counters = CODED_FIGURES[this.margin].map(({ parity, sex }) => this.counter(parity, sex));
    const units = new Map<string, Counts>();
    for (const [name, rows] of this.rowsOf)
      units.set(
        name,
        counters.map((count) => count(rows))
      );
    return { margin: this.margin, units };
  }

  private counter(parity: Parity, sex: Sex): (rows: readonly number[]) => number | null {
    const count = this.counts.counter(parity, sex);
    return (rows) => {
      const [first = -1] = rows;
      if (rows.length === 1) return count(first);
      let sum: number | null = null;
      for (const row of rows) {
        const own = count(row);
        if (own !== null) sum = (sum ?? 0) + own;
      }
      return sum;
    };
  }
}

/**
 * Tells a form that was not touched since from others, without comparing unit by unit: most forms on most runs. It
 * holds names and figures in any order of the rows.
 */
export function formChecksum(table: BirthTable): string {
  const counts = new TableCounts(table, AS_WRITTEN);
  const [margin = "total"] = codeMargins([table]);
  const counters = CODED_FIGURES[margin].map(({ parity, sex }) => counts.counter(parity, sex));
  let sum = counters.length;
  for (let index = 0; index < table.rows.length; index += 1) {
    const row = table.rows[index];
    if (!row || (row.kind !== "unit" && index !== table.totalRow)) continue;
    let hash = FNV_OFFSET;
    for (let at = 0; at < row.name.length; at += 1) {
      hash = Math.imul(hash ^ row.name.charCodeAt(at), FNV_PRIME);
    }
    for (const counter of counters) {
      hash = Math.imul(hash ^ ((counter(index) ?? NO_COUNT) + COUNT_FROM), FNV_PRIME);
    }
    // The last figure must reach every bit before rows are added up.
    sum = (sum + Math.imul(hash ^ (hash >>> 15), FNV_PRIME)) >>> 0;
  }
  return sum.toString(36);
}

/** FNV-1a. */
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Counts are no letters of a name, and no count is no zero. */
const COUNT_FROM = 0x10000;
const NO_COUNT = -1;

/** Of a unit's counts the sum for a parity and sex; null where it is unknown or the margin is too coarse. */
export function sumOfCounts(
  counts: Counts,
  margin: Margin,
  parity: Parity,
  sex: Sex
): number | null {
  let sum: number | null = null;
  for (const [index, figure] of CODED_FIGURES[margin].entries()) {
    if (parity !== "all" && figure.parity !== parity) continue;
    if (sex !== "all" && figure.sex !== sex) continue;
    const count = counts[index] ?? null;
    if (count === null) return null;
    sum = (sum ?? 0) + count;
  }
  return sum;
}

/** Births of the whole form for a sex; rows without any number add nothing. */
export function birthsOf({ margin, units }: FormFigures, sex: Sex): number | null {
  let sum: number | null = null;
  for (const counts of units.values()) {
    if (counts.every((count) => count === null)) continue;
    const own = sumOfCounts(counts, margin, "all", sex);
    if (own === null) return null;
    sum = (sum ?? 0) + own;
  }
  return sum;
}
