/** Both sides' figures of a row that differs, looked up once. */
import type { ComparedFigures, DifferencesToExplain } from "./differences-to-explain";
import type { DifferenceGrid, DifferingRow } from "./difference-grid";

export class DifferingFigures {
  private readonly known = new Map<number, ComparedFigures | null>();

  constructor(
    private readonly input: DifferencesToExplain,
    private readonly grid: DifferenceGrid
  ) {}

  /** Null where the unit was not compared, or a figure of the row is not known. */
  of(row: DifferingRow): WholeRow | null {
    return this.inMonth(row, row.month);
  }

  /** The row of the same unit in another month. */
  inMonth(row: DifferingRow, month: number): WholeRow | null {
    const spot = this.grid.spots[row.cells[0] ?? -1];
    const months = this.grid.offices[row.office]?.months;
    if (!spot || (month !== row.month && !months?.has(month))) return null;
    const place = row.unit * MONTHS + month;
    let figures = this.known.get(place);
    if (figures === undefined) {
      const { reportingUnit, unit } = spot.difference;
      figures = this.input.figures(reportingUnit, unit, this.grid.periodOf(month));
      this.known.set(place, figures);
    }
    return figures && isWhole(figures) ? figures : null;
  }
}

/** More than a span ever has. */
const MONTHS = 10_000;

/** Figures of a row, each of them known. */
export interface WholeRow {
  readonly registration: readonly number[];
  readonly health: readonly number[];
}

function isWhole(figures: ComparedFigures): figures is ComparedFigures & WholeRow {
  return (
    figures.registration.length === figures.health.length &&
    figures.registration.every((figure) => figure !== null) &&
    figures.health.every((figure) => figure !== null)
  );
}
