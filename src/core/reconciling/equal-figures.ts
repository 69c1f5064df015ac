/** What became of differences that are gone: made equal, or not compared any more. */
import { ALL_UNITS } from "../model/births";
import type { Difference } from "../model/reconciliation";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import { offices } from "../counting/offices";
import { unitKey } from "../counting/unit-key";
import { UnitRows } from "../counting/unit-rows";
import { comparesByUnit } from "./compare-month";
import { FIGURES, commonMargin } from "./margins";
import { SideFigures } from "./side-figures";

/** What a difference is about, whatever the figures were. */
export type ComparedFigure = Pick<
  Difference,
  "id" | "reportingUnit" | "unit" | "period" | "parity" | "sex"
>;

/**
 * Those of the figures that both sides still report and compare, and that are the same on both. A figure of
 * which a side has no sheet, no row, a blank row or nothing countable is not among them.
 */
export function equalFigures(
  figures: readonly ComparedFigure[],
  reading: Reading,
  settings: Settings
): ComparedFigure[] {
  const byKey = new Map(offices(reading.tables).map((office) => [unitKey(office.name), office]));
  const unitRows = UnitRows.among(reading.tables);
  return figures.filter((figure) => {
    const office = byKey.get(unitKey(figure.reportingUnit));
    const ours = office?.registration.get(figure.period);
    const theirs = office?.health.get(figure.period);
    if (!ours || !theirs) return false;
    return isEqual(
      figure,
      new SideFigures(ours, settings, unitRows.of(ours)),
      new SideFigures(theirs, settings, unitRows.of(theirs)),
      settings.compare === "totals"
    );
  });
}

function isEqual(
  { unit, parity, sex }: ComparedFigure,
  registration: SideFigures,
  health: SideFigures,
  totalsOnly: boolean
): boolean {
  const margin = totalsOnly ? "total" : commonMargin(registration.counts, health.counts);
  const figure = FIGURES[margin].find((each) => each.parity === parity && each.sex === sex);
  if (!figure || comparesByUnit(registration, health) !== (unit !== ALL_UNITS)) return false;
  const [one, two] = [registration, health].map((side) => {
    if (unit === ALL_UNITS) return side.total(figure)?.count ?? null;
    const row = side.rowOf.get(unitKey(unit));
    return row === undefined ? null : side.counter(figure)(row);
  });
  return one != null && one === two;
}
