/**
 * 户籍地与分娩地口径不同: for two to eight months in a row one side has as many births more in every month (mothers
 * from elsewhere are delivered here) or fewer (mothers from here elsewhere); the cells are those that births fall in.
 */
import { drawSize } from "../slip";
import type { Change, Decide } from "../slip";
import { MONTHS, drawCell } from "../true-year";

export const decideResidence: Decide = (decided) => {
  const size = drawSize(decided);
  const length = decided.between(2, 8);
  const by = decided.chance(0.7) ? 1 : -1;
  return (random, counts) => {
    const unit = random.between(0, counts.length - 1);
    const first = random.between(0, MONTHS - length);
    const changes = new Map<string, Change>();
    for (let month = first; month < first + length; month += 1) {
      for (let births = 0; births < size; births += 1) {
        const cell = drawCell(random);
        const sofar = changes.get(`${month}/${cell}`)?.by ?? 0;
        if ((counts[unit]?.[month]?.[cell] ?? 0) + sofar + by < 0) return null;
        changes.set(`${month}/${cell}`, { unit, month, cell, by: sofar + by });
      }
    }
    return { size, changes: [...changes.values()] };
  };
};
