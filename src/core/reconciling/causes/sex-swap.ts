/** 性别错报 (D08): the same unit, month and parity has as many boys more as it has girls fewer. */
import type { CandidateAt } from "./candidate";
import { opposite } from "./candidate";

export const sexSwap: CandidateAt = (first, neighbour) => {
  if (first.sex !== "male") return null;
  const second = neighbour(first, { sex: "female" });
  if (!opposite(first, second)) return null;
  return {
    kind: "sex-swap",
    first,
    second,
    idEnd: [first.parity],
    detail: { parity: first.parity, otherSex: second.sex },
  };
};
