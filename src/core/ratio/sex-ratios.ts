/** 出生人口性别比 of every unit, parity and span, with interval, tests and verdict. */
import type { Day } from "../model/period";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import type { SexRatio, SexRatios } from "../model/sex-ratio";
import { officeBirths, partsOfSeveralOffices } from "./office-births";
import { OfficeRatios } from "./office-ratios";
import { ratioColumns } from "./ratio-columns";
import { ratioEvidence } from "./ratio-evidence";
import type { SharedRatio } from "./shared-ratio";
import { judge } from "./verdicts";

/**
 * Ratios by office, unit in first-seen order (`*` last), kind of span, span and parity. Spans and
 * parities in which a unit reported nothing usable have no ratio; zero births have one without a value.
 * `asOf` decides only whether a statistical year is over; null counts every year as over.
 */
export function sexRatios(
  reading: Reading,
  settings: Settings,
  asOf: Day | null
): readonly SexRatio[] {
  return judgedRatios(reading, settings, asOf).all;
}

/** {@link sexRatios} of which only what the verdicts need is worked out at once. */
export function judgedRatios(reading: Reading, settings: Settings, asOf: Day | null): SexRatios {
  const births = officeBirths(reading, settings);
  const evidenceOf = ratioEvidence(settings.reference);
  const offices = births.map(
    (office) => new OfficeRatios(office, ratioColumns(office, settings, asOf), evidenceOf)
  );
  const tested: SharedRatio[] = [];
  for (const office of offices) office.addTested(tested);
  judge(tested, partsOfSeveralOffices(births), settings);
  return new JudgedRatios(offices);
}

class JudgedRatios implements SexRatios {
  private made: readonly SharedRatio[] | null = null;
  readonly telling: readonly SharedRatio[];

  constructor(private readonly offices: readonly OfficeRatios[]) {
    const telling: SharedRatio[] = [];
    for (const office of offices) office.addTelling(telling);
    this.telling = telling;
  }

  get all(): readonly SharedRatio[] {
    if (!this.made) {
      const all: SharedRatio[] = [];
      for (const office of this.offices) office.addAll(all);
      this.made = all;
    }
    return this.made;
  }
}
