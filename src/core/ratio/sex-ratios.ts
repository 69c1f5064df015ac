/** 出生人口性别比 of every unit, parity and span, with interval, tests and verdict. */
import { ALL_UNITS } from "../model/births";
import type { Day } from "../model/period";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import type { SexRatio } from "../model/sex-ratio";
import { officeBirths, partsOfSeveralOffices } from "./office-births";
import type { OfficeBirths } from "./office-births";
import { ratioColumns } from "./ratio-columns";
import type { RatioColumns } from "./ratio-columns";
import { ratioEvidence } from "./ratio-evidence";
import type { EvidenceOf } from "./ratio-evidence";
import { SharedRatio } from "./shared-ratio";
import { judge } from "./verdicts";

/**
 * Ratios by office, unit in first-seen order (`*` last), kind of span, span and parity. Spans and
 * parities in which a unit reported nothing usable have no ratio; zero births have one without a value.
 * `asOf` decides only whether a statistical year is over; null counts every year as over.
 */
export function sexRatios(reading: Reading, settings: Settings, asOf: Day | null): SexRatio[] {
  const offices = officeBirths(reading, settings);
  const evidenceOf = ratioEvidence(settings.reference);
  const ratios: SharedRatio[] = [];
  for (const office of offices) {
    addRatios(ratios, office, ratioColumns(office, settings, asOf), evidenceOf);
  }
  judge(ratios, partsOfSeveralOffices(offices), settings);
  return ratios;
}

/** Into one growing list and in plain loops: 2,000 units make 128,000 ratios, and the pane must not wait for them. */
function addRatios(
  ratios: SharedRatio[],
  { reportingUnit, part }: OfficeBirths,
  { units, columns }: RatioColumns,
  evidenceOf: EvidenceOf
): void {
  for (let number = 0; number <= units.length; number += 1) {
    const place = { reportingUnit, unit: units[number] ?? ALL_UNITS, part };
    for (const { time, births } of columns) {
      const male = births.male[number] ?? null;
      const female = births.female[number] ?? null;
      if (male === null || female === null) continue;
      ratios.push(new SharedRatio(place, time, evidenceOf(male, female)));
    }
  }
}
