/** 出生人口性别比 of every unit, parity and span, with interval, tests and verdict. */
import { ALL_UNITS } from "../model/births";
import type { Day } from "../model/period";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import type { SexRatio } from "../model/sex-ratio";
import { officeBirths, partsOfSeveralOffices } from "./office-births";
import { ratioColumns } from "./ratio-columns";
import { ratioEvidence } from "./ratio-evidence";
import { judge } from "./verdicts";
import type { UnjudgedRatio } from "./verdicts";

/**
 * Ratios by office, unit in first-seen order (`*` last), kind of span, span and parity. Spans and
 * parities in which a unit reported nothing usable have no ratio; zero births have one without a value.
 * `asOf` decides only whether a statistical year is over; null counts every year as over.
 */
export function sexRatios(reading: Reading, settings: Settings, asOf: Day | null): SexRatio[] {
  const offices = officeBirths(reading, settings);
  const evidence = ratioEvidence(settings.reference);
  const ratios: UnjudgedRatio[] = [];
  for (const office of offices) {
    const { reportingUnit, part } = office;
    const { units, columns } = ratioColumns(office, settings, asOf);
    [...units, ALL_UNITS].forEach((unit, index) => {
      for (const { span, parity, births } of columns) {
        const male = births.male[index] ?? Number.NaN;
        const female = births.female[index] ?? Number.NaN;
        if (Number.isNaN(male)) continue;
        const { ratio, low, high, pAbove, pBelow } = evidence(male, female);
        ratios.push({
          reportingUnit,
          unit,
          part,
          span: span.span,
          spanKind: span.kind,
          parity,
          male,
          female,
          ratio,
          low,
          high,
          pAbove,
          pBelow,
          qAbove: null,
          qBelow: null,
          family: null,
          tests: 0,
          verdict: "not-tested",
        });
      }
    });
  }
  judge(ratios, partsOfSeveralOffices(offices), settings);
  return ratios;
}
