/** Shares of simulated workbooks in which each alarm rings. */
import { honestMonths, tablesOf } from "./honest-tables";
import type { Births } from "./honest-tables";
import type { Planted } from "./planted-faults";
import type { Random } from "./random";
import { ALARMS, rung } from "./rung";
import type { AlarmId } from "./rung";

export type Shares = Readonly<Record<AlarmId, number>>;

export function shareRinging(
  births: Births,
  runs: number,
  random: Random,
  planted: Planted = (months) => [...months]
): Shares {
  const counts = new Map<AlarmId, number>();
  for (let run = 0; run < runs; run += 1) {
    const found = rung(tablesOf(planted(honestMonths(births, random))));
    for (const { id } of ALARMS) {
      if (found[id].length > 0) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  const share = (id: AlarmId) => (counts.get(id) ?? 0) / runs;
  return {
    "block-repeated": share("block-repeated"),
    "parity-columns-identical": share("parity-columns-identical"),
    "too-regular": share("too-regular"),
    "count-jump": share("count-jump"),
  };
}
