/**
 * What a procedure still open would change in a unit's points: a date to be confirmed, a form still to be sent,
 * reasons and grounds still to be written. The unit is scored again with the changed report, by the same rules;
 * there is no formula here. Counts are never changed, and no reason is ever proposed.
 */
import { SIDES } from "../model/births";
import type { Side } from "../model/births";
import { isLate } from "../model/calendar";
import type { ClerkEntries } from "../model/clerk-entries";
import type { FormArrival, MonthlyReport, MonthState } from "../model/monthly-report";
import { addMonths, dayOf } from "../model/period";
import type { Day } from "../model/period";
import type { Assessment, Score } from "../model/score";
import type { Settings } from "../model/settings";
import type { SexRatio } from "../model/sex-ratio";
import type { ProcedureStep, WhatIf, WhatIfMonth, WhatIfOutcome } from "../model/what-if";
import { scoreUnits } from "./score";

export interface WhatIfFacts {
  readonly assessment: Assessment;
  readonly ratios: readonly SexRatio[];
  readonly entries: ClerkEntries;
  readonly settings: Settings;
  readonly asOf: Day;
  /** The state of a report from its arrivals and differences (`computedState` of receiving). */
  readonly stateOf: (report: MonthlyReport) => MonthState;
}

/** @param scored index among the scores; null where nobody has it */
export function whatIf(facts: WhatIfFacts, scored: number): WhatIf | null {
  const { assessment } = facts;
  const score = assessment.scores[scored];
  if (!score) return null;
  const reports = assessment.reports.filter(({ unit }) => unit === score.unit);
  const months = reports.flatMap((report): WhatIfMonth[] => {
    const changes = changesOf(report, facts);
    if (!changes) return [];
    const outcomes = (["done", "otherwise"] as const).flatMap((outcome): WhatIfOutcome[] => {
      const changed = changes[outcome];
      if (!changed) return [];
      const total = rescored(score, replaced(reports, [changed]), facts);
      return [{ outcome, state: changed.state, total }];
    });
    const isOpenEnd =
      outcomes.every(({ total }) => total === score.total) &&
      !changes.steps.some(({ kind }) => kind === "send-form");
    if (isOpenEnd) return [];
    const points = monthPoints(score, report.month);
    return [{ month: report.month, state: report.state, points, steps: changes.steps, outcomes }];
  });
  const withSteps = new Set(months.map(({ month }) => month));
  const allDone = reports.flatMap((report) =>
    withSteps.has(report.month) ? (changesOf(report, facts)?.done ?? []) : []
  );
  return {
    unit: score.unit,
    total: score.total,
    months,
    allDone: allDone.length > 0 ? rescored(score, replaced(reports, allDone), facts) : null,
    notEntered: score.items.reduce((sum, item) => sum + item.notEntered, 0),
  };
}

interface Changes {
  readonly steps: readonly ProcedureStep[];
  readonly done: MonthlyReport;
  /** Null where there is one way only. */
  readonly otherwise: MonthlyReport | null;
}

/** Null: no procedure is open. A month that somebody has settled (核定) is settled. */
function changesOf(report: MonthlyReport, facts: WhatIfFacts): Changes | null {
  if (!report.isDue || report.overruled !== null) return null;
  const missing = SIDES.filter((side) => report[side].status === "missing");
  if (missing.length > 0) return sentNow(report, missing, facts);

  const undated = SIDES.filter(
    (side) => report[side].status === "reported" && report[side].arrived === null
  );
  const unexplained = report.unexplained.length;
  const mayExplain = unexplained > 0 && !report.deadlinePassed;
  if (undated.length === 0 && !mayExplain) return null;
  const steps: ProcedureStep[] = [];
  if (undated.length > 0) steps.push({ kind: "confirm-date", sides: undated });
  if (mayExplain) {
    steps.push({ kind: "give-reasons", differences: unexplained, before: report.reconcileBy });
  }
  const dated = (late: boolean) => withArrival(report, undated, lastDay(report, facts, late), late);
  const inTime = dated(false);
  return {
    steps,
    done: judged(mayExplain ? { ...inTime, unexplained: [] } : inTime, facts),
    otherwise: judged({ ...dated(true), deadlinePassed: true }, facts),
  };
}

/** Sent on the day as of which is judged. What it says is not known, and nothing is compared yet. */
function sentNow(report: MonthlyReport, sides: readonly Side[], facts: WhatIfFacts): Changes {
  const late = isLate(report.month, facts.asOf, facts.settings);
  const undated = SIDES.filter(
    (side) => report[side].status === "reported" && report[side].arrived === null
  );
  const sent = withArrival(report, sides, facts.asOf, late);
  const steps: ProcedureStep[] = [{ kind: "send-form", sides }];
  if (undated.length > 0) steps.push({ kind: "confirm-date", sides: undated });
  const done = withArrival(sent, undated, lastDay(report, facts, false), false);
  return { steps, done: judged({ ...done, compared: false }, facts), otherwise: null };
}

function withArrival(
  report: MonthlyReport,
  sides: readonly Side[],
  arrived: Day,
  late: boolean
): MonthlyReport {
  const changed = (side: Side): FormArrival =>
    sides.includes(side) ? { ...report[side], status: "reported", arrived, late } : report[side];
  return { ...report, registration: changed("registration"), health: changed("health") };
}

/** A day on which the form was in time, or was not. */
function lastDay({ month, due }: MonthlyReport, { settings }: WhatIfFacts, late: boolean): Day {
  if (late) return dayOf(addMonths(month, 2), 1);
  return settings.dueInclusive ? due : dayOf(addMonths(month, 1), 1);
}

function judged(report: MonthlyReport, { stateOf }: WhatIfFacts): MonthlyReport {
  const state = stateOf(report);
  return { ...report, computed: state, state };
}

function replaced(
  reports: readonly MonthlyReport[],
  changed: readonly MonthlyReport[]
): MonthlyReport[] {
  const by = new Map(changed.map((report) => [report.month, report]));
  return reports.map((report) => by.get(report.month) ?? report);
}

function rescored(
  { target, total }: Score,
  reports: readonly MonthlyReport[],
  { assessment, ratios, entries }: WhatIfFacts
): number {
  const { scheme, readings, months } = assessment;
  const again = scoreUnits(scheme, readings, [target], reports, ratios, entries, months);
  return again.scores[0]?.total ?? total;
}

function monthPoints({ items }: Score, month: string): number {
  return items
    .flatMap(({ entries }) => entries)
    .filter((entry) => entry.month === month)
    .reduce((sum, { points }) => sum + points, 0);
}
