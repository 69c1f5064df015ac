/** Which of the alarms about counts ring on some tables. */
import { birthSeries } from "../../src/core/counting/birth-series";
import { examine } from "../../src/core/checking/examination";
import type { Found } from "../../src/core/checking/rule";
import { blockRepeated } from "../../src/core/checking/rules/block-repeated";
import { countJump } from "../../src/core/checking/rules/count-jump";
import { parityColumnsIdentical } from "../../src/core/checking/rules/parity-columns-identical";
import { tooRegular } from "../../src/core/checking/rules/too-regular";
import type { BirthTable } from "../../src/core/model/birth-table";
import type { Reconciliation } from "../../src/core/model/reconciliation";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import { reconcile } from "../../src/core/reconciling/reconcile";
import { readingOf } from "../support/birth-table";

export const ALARMS = [blockRepeated, parityColumnsIdentical, tooRegular, countJump] as const;

export type AlarmId = (typeof ALARMS)[number]["id"];

/** As if there were nothing to compare with. */
const NOTHING_COMPARED: Reconciliation = reconcile(readingOf([]), DEFAULT_SETTINGS);

export function rung(tables: readonly BirthTable[]): Record<AlarmId, readonly Found[]> {
  const examination = examine({
    reading: readingOf(tables),
    series: birthSeries(tables),
    reconciliation: NOTHING_COMPARED,
    ratios: [],
    reports: [],
    settings: DEFAULT_SETTINGS,
    asOf: null,
  });
  return {
    "block-repeated": blockRepeated.find(examination),
    "parity-columns-identical": parityColumnsIdentical.find(examination),
    "too-regular": tooRegular.find(examination),
    "count-jump": countJump.find(examination),
  };
}
