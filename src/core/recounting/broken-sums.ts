/** Sums of a slip that its own counts do not make: the unit added up wrongly, or mistyped. */
import type { Parity, Sex } from "../model/births";
import { BIRTH_ORDERS } from "../model/births";
import { RECOUNT_LINES } from "../model/recount";
import type { RecountLine, RecountProblem, RecountedFigure } from "../model/recount";
import { SLIP_FIGURES } from "./slip-keys";

const SEXES: readonly Sex[] = ["male", "female"];

/** Only where the sum and all its parts were filled in: a blank box is not 0. */
export function brokenSums(figures: readonly RecountedFigure[]): RecountProblem[] {
  return RECOUNT_LINES.flatMap((line) => {
    const counts = new Map(figures.map((each) => [keyOf(each.parity, each.sex), each[line]]));
    const at = (parity: Parity, sex: Sex) => counts.get(keyOf(parity, sex)) ?? null;
    return SLIP_FIGURES.flatMap(({ parity, sex }) => {
      const stated = at(parity, sex);
      const bySex = sex === "all" ? SEXES.map((each) => at(parity, each)) : [];
      const byParity = parity === "all" ? BIRTH_ORDERS.map((each) => at(each, sex)) : [];
      const holds = [bySex, byParity].every((parts) => isSum(stated, parts));
      return holds ? [] : [problem(line, parity, sex, stated)];
    });
  });
}

function isSum(stated: number | null, parts: readonly (number | null)[]): boolean {
  if (stated === null || parts.length === 0) return true;
  let sum = 0;
  for (const part of parts) {
    if (part === null) return true;
    sum += part;
  }
  return sum === stated;
}

function problem(
  line: RecountLine,
  parity: Parity,
  sex: Sex,
  stated: number | null
): RecountProblem {
  return { kind: "breaks-sum", line, parity, sex, shown: String(stated) };
}

function keyOf(parity: Parity, sex: Sex): string {
  return `${parity}.${sex}`;
}
