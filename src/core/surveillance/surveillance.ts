/** 监测 over the months of each office: rolling years, CUSUM charts, changes and their parts. */
import { ALL_UNITS } from "../model/births";
import type { Settings } from "../model/settings";
import type { SexRatio } from "../model/sex-ratio";
import type { Surveillance } from "../model/surveillance";
import { girlsDeviations } from "./girls-deviations";
import { coversSpan, officeMonths } from "./office-months";
import type { OfficeMonths } from "./office-months";
import { ratioChanges } from "./ratio-changes";
import { watchedMonths } from "./watched-months";

/**
 * What the months of every office and part show, from the ratios of all units together. Only one row of a workbook
 * has charts with alarms: all offices together, else the only office (its parts, where it has no whole); many charts
 * would ring by chance alone.
 */
export function surveillance(ratios: readonly SexRatio[], settings: Settings): Surveillance {
  const { together, high } = sifted(ratios);
  const offices = officeMonths(together);
  const oneOfSeveral = (office: OfficeMonths) =>
    offices.some(
      (other) =>
        other !== office &&
        other.part === null &&
        (other.reportingUnit === ALL_UNITS ||
          (office.part !== null && other.reportingUnit === office.reportingUnit))
    );
  return {
    watched: offices.flatMap(
      (office) =>
        watchedMonths(
          office,
          oneOfSeveral(office),
          coversSpan(office, offices),
          settings.reference
        ) ?? []
    ),
    changes: offices.flatMap((office) => ratioChanges(office, coversSpan(office, offices))),
    deviations: girlsDeviations(high, settings.reference),
  };
}

/** In one pass: a county has 100,000 ratios, and hardly any of them is looked at here. */
function sifted(ratios: readonly SexRatio[]): { together: SexRatio[]; high: SexRatio[] } {
  const together: SexRatio[] = [];
  const high: SexRatio[] = [];
  for (const ratio of ratios) {
    if (ratio.unit === ALL_UNITS) together.push(ratio);
    if (ratio.verdict === "high") high.push(ratio);
  }
  return { together, high };
}
