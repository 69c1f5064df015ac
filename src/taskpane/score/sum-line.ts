/** 总分 = 满分 − 未到期 − 未录入 + Σ of the ledger, from the lines that are shown below it. */
import type { LedgerItem, ScoredUnit } from "../judge/judgement";

export interface SumTerm {
  readonly name: "full" | "open" | "notEntered" | "lost" | "gained";
  /** Hundredths; with the sign with which it enters the sum. */
  readonly points: number;
}

/** Full marks of the items that apply, then every further term that is not 0. They add up to the unit's total. */
export function sumLine(
  unit: Pick<ScoredUnit, "open" | "notEntered">,
  items: readonly LedgerItem[]
): SumTerm[] {
  const full = items
    .filter(({ adjustment, points }) => !adjustment && points !== null)
    .reduce((sum, { max }) => sum + max, 0);
  const booked = items
    .flatMap(({ entries }) => entries)
    .filter(({ kind }) => kind !== "open")
    .map(({ points }) => points);
  const sum = (of: readonly number[]) => of.reduce((total, points) => total + points, 0);
  const terms: SumTerm[] = [
    { name: "open", points: -unit.open },
    { name: "notEntered", points: -unit.notEntered },
    { name: "lost", points: sum(booked.filter((points) => points < 0)) },
    { name: "gained", points: sum(booked.filter((points) => points > 0)) },
  ];
  return [{ name: "full", points: full }, ...terms.filter(({ points }) => points !== 0)];
}
