/** The differences by office, unit, month and figure, for looking up neighbours; the same for any order of input. */
import type { Parity, Sex } from "../../model/births";
import { addMonths, monthsBetween } from "../../model/period";
import type { Difference, Margin } from "../../model/reconciliation";
import { unitKey } from "../../counting/unit-key";
import { FIGURES } from "../margins";
import type { DifferencesToExplain } from "./differences-to-explain";

/** Figures of any margin have a code of their own: parity × 4 + sex. */
const PARITY_CODES: Readonly<Record<Parity, number>> = { all: 0, "1": 1, "2": 2, "3+": 3 };
const SEX_CODES: Readonly<Record<Sex, number>> = { all: 0, male: 1, female: 2, unknown: 3 };
const CODES = 16;

/** What differs in one unit and month. */
export interface DifferingRow {
  readonly index: number;
  readonly unit: number;
  readonly office: number;
  readonly month: number;
  readonly margin: Margin;
  /** Indexes of the differences, in the order of the figures. */
  readonly cells: readonly number[];
}

/** One difference with its place as numbers. */
export interface Spot {
  readonly index: number;
  readonly difference: Difference;
  readonly unit: number;
  readonly office: number;
  readonly month: number;
  /** Among FIGURES[margin]. */
  readonly figure: number;
  readonly margin: Margin;
  readonly row: number;
  readonly amount: number;
}

export interface ComparedOffice {
  readonly name: string;
  /** Months that were compared, counted from the first of all. */
  readonly months: ReadonlySet<number>;
  /** Units compared, about: the most of any month. */
  readonly units: number;
}

export class DifferenceGrid {
  readonly spots: readonly Spot[];
  readonly rows: readonly DifferingRow[];
  readonly offices: readonly ComparedOffice[];
  /** Compared figures, equal ones included. */
  readonly cellsOf: ReadonlyMap<Margin, number>;
  readonly unitMonths: number;
  readonly unitCount: number;
  private readonly at = new Map<number, number>();
  private readonly rowAt = new Map<number, number>();
  private readonly monthCount: number;
  private readonly firstMonth: string;

  constructor(input: DifferencesToExplain) {
    const sorted = input.differences
      .map((difference) => ({
        difference,
        key: `${unitKey(difference.reportingUnit)}\u0000${unitKey(difference.unit)}`,
      }))
      .sort(
        (a, b) =>
          compare(a.key, b.key) ||
          compare(a.difference.period, b.difference.period) ||
          figureCode(a.difference) - figureCode(b.difference)
      );
    const periods = [...input.months, ...input.differences].map(({ period }) => period);
    this.firstMonth = periods.reduce((first, one) => (one < first ? one : first), "9999-12");
    const last = periods.reduce((latest, one) => (one > latest ? one : latest), "");
    this.monthCount = last === "" ? 0 : this.monthOf(last) + 1;

    const offices = officesOf(input, (period) => this.monthOf(period));
    const officeIndex = new Map<string, number>([...offices.keys()].map((key, at) => [key, at]));
    this.offices = [...offices.values()];
    const cellsOf = new Map<Margin, number>();
    for (const { margin, compared } of input.months) {
      cellsOf.set(margin, (cellsOf.get(margin) ?? 0) + compared);
    }
    this.cellsOf = cellsOf;

    const spots: Spot[] = [];
    const rows: { -readonly [K in keyof DifferingRow]: DifferingRow[K] }[] = [];
    const rowCells: number[][] = [];
    let unit = -1;
    let before = "";
    for (const { difference, key } of sorted) {
      if (unit < 0 || key !== before) unit += 1;
      before = key;
      const office = officeIndex.get(unitKey(difference.reportingUnit)) ?? 0;
      const month = this.monthOf(difference.period);
      const index = spots.length;
      let row = this.rowAt.get(unit * this.monthCount + month);
      if (row === undefined) {
        row = rows.length;
        rows.push({ index: row, unit, office, month, margin: marginOf(difference), cells: [] });
        rowCells.push([]);
        this.rowAt.set(unit * this.monthCount + month, row);
      }
      rowCells[row]?.push(index);
      const margin = rows[row]?.margin ?? "total";
      spots.push({
        index,
        difference,
        unit,
        office,
        month,
        figure: FIGURES[margin].findIndex(
          ({ parity, sex }) => parity === difference.parity && sex === difference.sex
        ),
        margin,
        row,
        amount: difference.difference,
      });
      this.at.set(this.place(unit, month, figureCode(difference)), index);
    }
    for (const [index, cells] of rowCells.entries()) {
      const row = rows[index];
      if (row) row.cells = cells;
    }
    this.spots = spots;
    this.rows = rows;
    this.unitCount = unit + 1;
    this.unitMonths = this.offices.reduce(
      (sum, office) => sum + office.units * Math.max(1, office.months.size),
      0
    );
  }

  monthOf(period: string): number {
    return monthsBetween(this.firstMonth, period);
  }

  periodOf(month: number): string {
    return addMonths(this.firstMonth, month);
  }

  /** The difference of the same unit at another month or figure. */
  neighbour(of: Spot, month: number, parity: Parity, sex: Sex): Spot | undefined {
    if (month < 0 || month >= this.monthCount) return undefined;
    const code = PARITY_CODES[parity] * 4 + SEX_CODES[sex];
    const index = this.at.get(this.place(of.unit, month, code));
    return index === undefined ? undefined : this.spots[index];
  }

  rowOf(unit: number, month: number): DifferingRow | undefined {
    if (month < 0 || month >= this.monthCount) return undefined;
    const index = this.rowAt.get(unit * this.monthCount + month);
    return index === undefined ? undefined : this.rows[index];
  }

  private place(unit: number, month: number, code: number): number {
    return (unit * this.monthCount + month) * CODES + code;
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function figureCode({ parity, sex }: Pick<Difference, "parity" | "sex">): number {
  return PARITY_CODES[parity] * 4 + SEX_CODES[sex];
}

/** The margin whose figures hold this one. */
function marginOf({ parity, sex }: Difference): Margin {
  if (parity === "all") return sex === "all" ? "total" : "sex";
  return sex === "all" ? "parity" : "cell";
}

function officesOf(
  { months, differences }: DifferencesToExplain,
  monthOf: (period: string) => number
): Map<string, ComparedOffice> {
  interface Counted {
    name: string;
    months: Set<number>;
    units: number;
  }
  const offices = new Map<string, Counted>();
  const of = (name: string) => {
    const key = unitKey(name);
    const known = offices.get(key) ?? { name, months: new Set(), units: 0 };
    offices.set(key, known);
    return known;
  };
  for (const { reportingUnit, period, margin, compared } of months) {
    const office = of(reportingUnit);
    office.months.add(monthOf(period));
    office.units = Math.max(office.units, Math.ceil(compared / FIGURES[margin].length));
  }
  for (const { reportingUnit, period } of differences) {
    const office = of(reportingUnit);
    office.months.add(monthOf(period));
    office.units = Math.max(office.units, 1);
  }
  return new Map([...offices].sort(([a], [b]) => compare(a, b)));
}
