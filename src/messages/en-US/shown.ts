/** English words that both the result sheets and the pane show; complete beside the Chinese master. */
import { REASON_CODES } from "../reason-codes";
import type { ReasonCode } from "../reason-codes";
import type { ShownWords } from "../shown-words";
import { births, periodText } from "./common";
import { rules } from "./rules";
import { ruleWords } from "../rule-words";
import { causeText } from "./causes";
import { charts } from "./charts";
import { ledgerReason, monthState } from "./ledger";
import { sheetNames } from "./sheet-names";
import { ratioExplanation, whole } from "./ratio";
import { roundedRatio } from "../../core/statistics/rounded-ratio";
import { rowSkip, skip } from "./skips";

const reasons: Readonly<Record<ReasonCode, string>> = {
  D01: "registered elsewhere, delivered here",
  D02: "migrant, counted by the other place",
  D03: "registered here, delivered elsewhere",
  D04: "different closing day (month end)",
  D05: "registered late",
  D06: "omitted",
  D07: "counted twice",
  D08: "sex wrong or unknown",
  D09: "parity wrong",
  D10: "twins or more counted differently",
  D11: "stillbirth or early death counted differently",
  D12: "delivered at home, on the way or outside an institution",
  D13: "adoption or registration, not a birth",
  D14: "moved: counted by another unit",
  D15: "unit merged or assigned wrongly",
  D16: "copying or formula error",
  D99: "other (say which)",
};

const unit = (name: string) => (name === "*" ? "all units" : name);

export const shown: ShownWords = {
  sheetNames,
  of: (text) => text.en,
  ...births,
  monthState,
  spanKind: {
    month: "month",
    "year-to-date": "year to date",
    "rolling-12": "last 12 months",
    year: "statistical year",
    "three-years": "three statistical years",
    all: "all",
  },
  margin: {
    cell: "by parity and sex",
    sex: "by sex only",
    parity: "by parity only",
    total: "totals only",
  },
  period: periodText,
  unit,
  yes: "yes",
  no: "no",
  listSeparator: ", ",
  colon: ": ",
  parentheses: (inside) => ` (${inside})`,

  findings: {
    title: "Findings",
    notes: ({ error, warning, info }) => [
      `${error} to correct, ${warning} to verify, ${info} notes. A click on the cell jumps to the sheet; "Verification" and "Remark" are yours and survive a rerun.`,
    ],
    headers: {
      number: "No.",
      severity: "Severity",
      rule: "Rule",
      sheet: "Sheet",
      cell: "Cell",
      office: "Reporting unit",
      unit: "Unit",
      period: "Period",
      problem: "Problem",
      actual: "Is",
      expected: "Should be",
      action: "What to do",
      status: "Verification",
      note: "Remark",
    },
    statuses: ["to verify", "register consulted", "corrected", "verified as right", "reported"],
    statusMessage: "Choose from the list; anything else goes into the remark.",
    empty: "Nothing was found.",
    gone: "corrected",
    ruleName: (finding) => ruleWords(rules, finding.rule).name,
    sentence: (finding, place) => ruleWords(rules, finding.rule).sentence(finding, { place }),
    action: (finding) => ruleWords(rules, finding.rule).action,
  },

  comparison: {
    title: "Registration against the health department",
    notes: (months, margin) => [
      margin === null
        ? "The two departments have no sheets of the same month: nothing was compared."
        : `${months.length} months compared, ${months.reduce((sum, month) => sum + month.compared, 0)} pairs of figures, ${
            {
              cell: "cell by cell (parity and sex)",
              sex: "by sex, the finest that both sides have",
              parity: "by parity, the finest that both sides have",
              total: "by totals, the finest that both sides have",
            }[margin]
          }. Difference = registration − health.`,
      "Both figures stand as equals; neither is called right. Consult the register first, then choose a reason and write its ground: both are needed to explain a difference. Differences and states follow the sheets; a new difference is listed by a new run.",
    ],
    headers: {
      number: "No.",
      office: "Reporting unit",
      unit: "Unit",
      period: "Month",
      parity: "Parity",
      sex: "Sex",
      registration: "Registr.",
      health: "Health",
      difference: "Differ.",
      registrationCell: "Registration cell",
      healthCell: "Health cell",
      cause: "Possible story (to be verified)",
      reason: "Reason",
      ground: "Ground",
      checked: "Checked by, on",
      state: "State",
    },
    sums: {
      scope: "Sums",
      net: "net",
      gross: "absolute",
      difference: "difference",
      confirmed: "explained",
      presumed: "likely",
      unexplained: "unexplained",
    },
    states: {
      equal: "equal now",
      confirmed: "explained",
      presumed: "likely",
      unexplained: "unexplained",
    },
    reasons: REASON_CODES.map((code) => `${code} ${reasons[code]}`),
    reasonMessage: 'Choose a reason from the list; "other" needs its ground in words.',
    cause: causeText,
    noCause: "to be looked into",
    empty: "All figures that could be compared are equal.",
    nothingCompared:
      "Nothing to compare: it takes a registration and a health sheet of the same reporting unit and month.",
    gone: "equal now",
  },

  ratio: {
    title: "Sex ratio at birth",
    notes: (settings) => [
      `Ratio = boys ÷ girls × 100 with its exact 95% interval; reference ${settings.reference.below}–${settings.reference.above}. Counts, ratio and interval follow the sheets; the verdict is that of this run.`,
      `Verdicts only for a complete statistical year (or three) and units with at least ${settings.minBirths} births, corrected for how many are compared. With few births a high or low ratio is mostly chance.`,
    ],
    headers: {
      span: "Span",
      office: "Reporting unit",
      unit: "Unit",
      parity: "Parity",
      male: "Boys",
      female: "Girls",
      births: "Births",
      ratio: "Ratio",
      low: "Low",
      high: "High",
      verdict: "Verdict",
      explanation: "In words",
    },
    verdict: {
      high: "above the reference (with ground)",
      low: "below the reference (with ground)",
      undetermined: "no deviation can be stated",
      "too-few": "too few births to judge",
      "not-tested": "not tested",
    },
    explanation: ratioExplanation,
    infinite: "∞",
    empty: "No births by sex: no ratio can be computed.",
    charts,
  },

  scores: {
    title: (scheme) => `Scores (${scheme})`,
    sampling: ({ points, sample, share }) =>
      `Spot checks: with samples of ${sample} and ${share}% truly faulty, chance alone moves the points by a standard deviation of about ${points.toFixed(1)}. Places closer than that should decide no reward.`,
    headers: {
      unit: "Unit",
      base: "Base",
      adjustment: "Bonus, penalty",
      total: "Total",
      provisional: "State",
      rank: "Rank",
      grade: "Grade",
      flags: "Class, veto",
      open: "Not due",
      notEntered: "Not entered",
      literal: "Literal reading",
      reference: "For reference (no points)",
    },
    provisional: "provisional",
    itemsTitle: "Item by item",
    full: "Full marks",
    warning: " (warning)",
    noBasis:
      "The basis is not confirmed to be in force: no ranks (confirm in the first row of the score input).",
    reference: (ratio, verdict) =>
      ratio === null || ratio.ratio === null
        ? "ratio: undefined"
        : `ratio ${roundedRatio(ratio.male, ratio.female, 2) ?? ""} (${ratio.male} boys, ${ratio.female} girls, interval ${whole(ratio.low)}–${whole(ratio.high)}), ${verdict}`,
    notApplicable: "n/a",
    empty: "Nobody is assessed.",
  },

  ledger: {
    title: (scheme) => `Ledger (${scheme})`,
    notes: [
      'One row for each gain or loss; the evidence jumps to its cell. Total = full marks − not due − not entered + the rows. Listed rows follow entries and dates; where "check" shows a change, run again.',
    ],
    headers: {
      unit: "Unit",
      item: "Item",
      itemTitle: "Title",
      kind: "Kind",
      month: "Month",
      why: "Why",
      points: "Points",
      open: "Held open",
      evidence: "Evidence",
    },
    kinds: { lost: "lost", open: "open", bonus: "bonus", penalty: "penalty" },
    why: ledgerReason,
    sums: {
      total: "Total",
      check: "Check against scores",
    },
    same: "same",
    changed: "changed: run again",
    empty: "No gains or losses.",
  },

  run: {
    title: "Run record",
    headers: { subject: "Subject", content: "Content" },
    labels: {
      asOf: "As of",
      version: "Version",
      scheme: "Scheme",
      readings: "Reading",
      settings: "Settings",
      rows: "Rows",
      cells: "Cells read",
      tables: "Table read",
      skipped: "Not read",
      notChecked: "Not checked",
      margin: "Compared",
      names: "Unit names",
    },
    joined: (office, units, more) =>
      `${office}${office === "" ? "" : ": "}${units} units are spelled in several ways and counted as one each${more > 0 ? ` (${units - more} are listed below, ${more} more are not)` : ""}`,
    unproposed: (names) => `${names} more names were too many to be compared for likeness`,
    noScheme: "nobody is assessed",
    defaults: "all defaults",
    table: ({ sheet, side, period, office, units, births: count, hidden }) =>
      `${sheet}: ${births.side[side]}, ${period ? periodText(period) : "month unknown"}, ${office || "no reporting unit"}, ${units} units, ${count ?? "—"} births${hidden ? " (hidden sheet)" : ""}`,
    skip,
    rowSkip,
    rows: (read, judged, skipped) => `${read} rows read = ${judged} judged + no data: ${skipped}`,
    notChecked: [
      "Single births are not checked and no person's name or number is read; whether a figure is true, the register decides.",
      "What both sides omit or mistake alike cannot be seen by comparing them.",
    ],
    nothing: "none",
  },
};
