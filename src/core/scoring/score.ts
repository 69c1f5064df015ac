/** 考核得分: every assessed unit's points by a scheme, with the ledger of why. */
import type { AssessedTarget } from "../model/assessed-target";
import { typedRows } from "../model/clerk-entries";
import type { ClerkEntries, TypedRow } from "../model/clerk-entries";
import type { MonthlyReport } from "../model/monthly-report";
import type { Month } from "../model/period";
import type { Scheme } from "../model/scheme";
import type { Assessment, Score, ScoredItem } from "../model/score";
import type { SexRatio } from "../model/sex-ratio";
import { raisedFlag } from "./flags";
import { inputValues } from "./input-values";
import { gradeOf, ranks } from "./ranking";
import type { Readings } from "./readings";
import { contextOf, literalPoints, scoredAdjustment, scoredItem } from "./score-items";
import type { UnitFacts } from "./score-items";
import { BASIS_ID } from "./score-inputs";
import { typedValue } from "./typed-value";

/**
 * Σ ledger = total − full marks, always (full marks of the items that apply to the unit's type).
 * Provisional (暂计) while anything is open, not entered, or entered in a way that cannot be used; then
 * nobody has a rank.
 *
 * @param readings resolved for the scheme (`resolveReadings`)
 * @param months the scored year; those of the reports unless given
 */
export function scoreUnits(
  scheme: Scheme,
  readings: Readings,
  units: readonly AssessedTarget[],
  reports: readonly MonthlyReport[],
  ratios: readonly SexRatio[],
  entries: ClerkEntries,
  months: readonly Month[] = monthsIn(reports)
): Assessment {
  const typed = typedRows(entries, "score-input");
  const byUnit = new Map<string, Map<Month, MonthlyReport>>();
  for (const report of reports) {
    const own = byUnit.get(report.unit) ?? new Map<Month, MonthlyReport>();
    byUnit.set(report.unit, own.set(report.month, report));
  }
  const facts = units.map((target): UnitFacts => ({
    target,
    readings,
    inputs: inputValues(scheme, readings, target, typed),
    reports: byUnit.get(target.name) ?? new Map<Month, MonthlyReport>(),
    months,
    ratios,
  }));
  const scores = facts.map((of) => scoreOf(scheme, of));
  const basisConfirmed = scheme.basis.inForce === true || isConfirmed(typed.get(BASIS_ID));
  const places = ranks(scores, basisConfirmed);
  return {
    scheme,
    readings,
    basisConfirmed,
    months,
    reports,
    inputs: facts.flatMap(({ inputs }) => [...inputs.values()]),
    scores: scores.map((score, index) => ({ ...score, rank: places[index] ?? null })),
  };
}

function monthsIn(reports: readonly MonthlyReport[]): Month[] {
  return [...new Set(reports.map((report) => report.month))].sort();
}

function isConfirmed(row: TypedRow | undefined): boolean {
  const typed = row?.values["value"];
  return typed !== undefined && typedValue(typed, { kind: "yes-no", max: null }) === 1;
}

function scoreOf(scheme: Scheme, facts: UnitFacts): Score {
  const items = scheme.items.map((item) => scoredItem(item, facts));
  const adjustments = scheme.adjustments.map((adjustment) => scoredAdjustment(adjustment, facts));
  const sum = (scored: readonly ScoredItem[]) =>
    scored.reduce((points, item) => points + (item.points ?? 0), 0);
  const base = sum(items);
  const adjustment = sum(adjustments);
  const total = base + adjustment;
  const provisional =
    items.some((item) => item.open > 0 || item.notEntered > 0) ||
    [...facts.inputs.values()].some((input) => input.invalid !== null);
  const flags = scheme.flags.flatMap(
    (flag) => raisedFlag(flag, contextOf(flag, facts), provisional ? null : total) ?? []
  );
  const vetoed = scheme.flags.some(
    ({ id, effect }) =>
      effect === "veto" && flags.some((flag) => flag.id === id && flag.state === "raised")
  );
  return {
    unit: facts.target.name,
    target: facts.target,
    type: facts.target.type,
    items,
    adjustments,
    base,
    adjustment,
    total,
    provisional,
    rank: null,
    grade: provisional || vetoed ? null : gradeOf(total, scheme.grades),
    flags,
    literal: literalPoints(scheme, facts),
  };
}
