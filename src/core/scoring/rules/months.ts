/** The months of the year by the state of their reports: good, bad, or open. */
import type { Place } from "../../model/cell-ref";
import { SIDES } from "../../model/births";
import type { MonthlyReport } from "../../model/monthly-report";
import type { ItemRule } from "../../model/scheme";
import type { LedgerEntry } from "../../model/score";
import type { Month } from "../../model/period";
import { hundredths, minus, plus } from "../fraction";
import { schemeSwitch } from "../readings";
import { numberOf } from "./rule-context";
import type { RuleContext } from "./rule-context";

type Months = Extract<ItemRule, { shape: "months" }>;

/** What unequal means: unexplained at the deadline, any figure that differs, or the total. */
export type Unequal = "unexplained" | "cell" | "total";

/** A line for every month that is not good. A month without a report is open. */
export function monthLines(
  item: string,
  rule: Months,
  reports: ReadonlyMap<Month, MonthlyReport>,
  months: readonly Month[],
  unequal: Unequal,
  context: RuleContext
): LedgerEntry[] {
  const good = numberOf(context, rule.good);
  const bad = numberOf(context, rule.bad);
  const twice = schemeSwitch(rule.twice, context.readings);
  return months.flatMap((month): LedgerEntry[] => {
    const report = reports.get(month);
    const outcome = report ? outcomeOf(report, unequal) : OPEN;
    if (outcome.is === "good") return [];
    if (!report || outcome.is === "open") {
      return [
        {
          item,
          kind: "open",
          points: -hundredths(good),
          month,
          why: { code: "month-open", detail: { state: report?.state ?? "to-confirm" } },
          evidence: report ? openEvidence(report) : [],
        },
      ];
    }
    const both = outcome.late && outcome.unequal && twice;
    const lost = minus(both ? plus(bad, bad) : bad, good);
    const points = hundredths(lost);
    if (points === 0) return [];
    return [
      {
        item,
        kind: "lost",
        points,
        month,
        why: {
          code: "month-state",
          detail: {
            state: report.state,
            late: Number(outcome.late),
            unequal: Number(outcome.unequal),
          },
        },
        evidence: badEvidence(report, outcome, unequal),
      },
    ];
  });
}

interface Outcome {
  readonly is: "good" | "bad" | "open";
  readonly late: boolean;
  readonly unequal: boolean;
}

const OPEN: Outcome = { is: "open", late: false, unequal: false };

function outcomeOf(report: MonthlyReport, reading: Unequal): Outcome {
  const timing = timingOf(report);
  if (timing === "open") return OPEN;
  if (timing === "missing") return { is: "bad", late: false, unequal: false };
  const equality = equalityOf(report, reading);
  const late = timing === "late";
  if (equality === "pending" && !late) return OPEN;
  const unequal = equality === "unequal";
  return { is: late || unequal ? "bad" : "good", late, unequal };
}

/** Whether the forms arrived, apart from what they say. */
export function timingOf(report: MonthlyReport): "on-time" | "late" | "missing" | "open" {
  const { state, overruled, unexplained } = report;
  if (state === "late" || state === "missing") return state;
  if (state === "not-due") return "open";
  // 待确认 only because the differences may still be explained: the forms themselves are in.
  const awaitsExplanation = overruled === null && report.compared && unexplained.length > 0;
  if (state === "to-confirm" && !(awaitsExplanation && formsAreIn(report))) return "open";
  return "on-time";
}

function formsAreIn(report: MonthlyReport): boolean {
  return SIDES.every((side) => report[side].status === "reported" && report[side].arrived !== null);
}

export function equalityOf(
  report: MonthlyReport,
  reading: Unequal
): "equal" | "unequal" | "pending" {
  const overruled = report.overruled?.state;
  if (overruled === "agreed") return "equal";
  if (overruled === "unexplained") return "unequal";
  if (reading === "cell") return report.differing.length > 0 ? "unequal" : "equal";
  if (reading === "total") return report.netDifference !== 0 ? "unequal" : "equal";
  if (overruled === "explained" || report.unexplained.length === 0) return "equal";
  return report.deadlinePassed ? "unequal" : "pending";
}

function own(report: MonthlyReport, key: string): Place {
  return { own: "receipts", id: report.id, key: `typed.${key}` };
}

const RECEIVED = { registration: "registrationReceived", health: "healthReceived" } as const;

/** The cell where the clerk can say more: the missing date, else 核定状态. */
function openEvidence(report: MonthlyReport): Place[] {
  if (report.overruled || report.state === "not-due") return [own(report, "state")];
  const undated = SIDES.filter((side) => report[side].arrived === null);
  return undated.length > 0
    ? undated.map((side) => own(report, RECEIVED[side]))
    : [own(report, "state")];
}

function badEvidence(report: MonthlyReport, outcome: Outcome, reading: Unequal): Place[] {
  const overruled = report.overruled ? [own(report, "state")] : [];
  const forms = SIDES.flatMap((side): Place[] => {
    const { late, status, evidence } = report[side];
    if (outcome.late) return late && evidence ? [evidence] : [];
    return status === "missing" || status === "before-first" ? [own(report, RECEIVED[side])] : [];
  });
  const counting = new Set(report.unexplained);
  const differing = outcome.unequal
    ? report.differing.filter(({ id }) => reading !== "unexplained" || counting.has(id))
    : [];
  const cells = differing.flatMap(({ cells: both }) => [both.registration, both.health]);
  const places = [...overruled, ...forms, ...cells];
  return places.length > 0 ? places : [own(report, "state")];
}
