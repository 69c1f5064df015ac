/** How finely a unit is asked to count a month: as finely as the two sides were compared, and never a small cell. */
import { ALL_UNITS } from "../model/births";
import type { Reading } from "../model/reading";
import type { Margin, Reconciliation } from "../model/reconciliation";
import type { Settings } from "../model/settings";
import { offices } from "../counting/offices";
import { UnitRows } from "../counting/unit-rows";
import { unitKey } from "../counting/unit-key";
import type { Figure } from "../reconciling/margins";
import { SideFigures } from "../reconciling/side-figures";
import type { RecountRequest, RequestedMonth } from "./recount-requests";

/**
 * Below so many births in the month, on either side, only 合计 is asked. The slip goes to a village on paper, and
 * a box for "third child, girl" among three births asks about a family that everybody there knows.
 */
export const FEW_BIRTHS = 5;

type Asked = Pick<RecountRequest, "reportingUnit" | "unit">;

export class AskedMargins {
  private readonly compared: ReadonlyMap<string, Margin>;
  private readonly birthsOf = new Map<string, (unit: string) => number>();

  constructor(
    private readonly reading: Reading,
    reconciliation: Reconciliation,
    private readonly settings: Settings
  ) {
    this.compared = new Map(
      reconciliation.months.map(({ reportingUnit, period, margin }) => [
        monthKey(reportingUnit, period),
        margin,
      ])
    );
  }

  of({ reportingUnit, unit }: Asked, { month }: RequestedMonth): Margin {
    const margin = this.compared.get(monthKey(reportingUnit, month)) ?? "total";
    if (margin === "total") return margin;
    return this.births(reportingUnit, month)(unit) < FEW_BIRTHS ? "total" : margin;
  }

  /** The smaller of both sides' totals; 0 where one is not known. */
  private births(office: string, month: string): (unit: string) => number {
    if (this.birthsOf.size === 0) this.collect();
    return this.birthsOf.get(monthKey(office, month)) ?? (() => 0);
  }

  private collect(): void {
    const unitRows = new UnitRows();
    for (const { name, registration, health } of offices(this.reading.tables)) {
      for (const [month, ours] of registration) {
        const theirs = health.get(month);
        if (!theirs) continue;
        let sides: readonly ((unit: string) => number)[] | null = null;
        this.birthsOf.set(monthKey(name, month), (unit) => {
          sides ??= [ours, theirs].map((table) =>
            totals(new SideFigures(table, this.settings, unitRows.of(table)))
          );
          return Math.min(...sides.map((births) => births(unit)));
        });
      }
    }
  }
}

const BIRTHS: Figure = { parity: "all", sex: "all" };

function totals(side: SideFigures): (unit: string) => number {
  const counter = side.counter(BIRTHS);
  return (unit) => {
    if (unit === ALL_UNITS) return side.total(BIRTHS)?.count ?? 0;
    const row = side.rowOf.get(unitKey(unit));
    return (row === undefined ? null : counter(row)) ?? 0;
  };
}

function monthKey(office: string, month: string): string {
  return `${unitKey(office)} ${month}`;
}
