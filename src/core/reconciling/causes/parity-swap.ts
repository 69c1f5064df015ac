/** 孩次错报 (D09): as many more at one parity as there are fewer at the next; same unit, month and sex. */
import type { Parity } from "../../model/births";
import type { CandidateAt } from "./candidate";
import { opposite } from "./candidate";

const NEXT: Readonly<Partial<Record<Parity, Parity>>> = { "1": "2", "2": "3+" };

export const paritySwap: CandidateAt = (first, neighbour) => {
  const next = NEXT[first.parity];
  if (!next) return null;
  const second = neighbour(first, { parity: next });
  if (!opposite(first, second)) return null;
  return {
    kind: "parity-swap",
    first,
    second,
    idEnd: [`${first.parity}-${next}`, first.sex],
    detail: { otherParity: next },
  };
};
