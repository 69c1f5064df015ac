import type { ProcedureStep } from "../../../core/model/what-if";
import type { WhatIfWords } from "../../pane/what-if-words";
import { births, dayText, periodText } from "../common";
import { monthState } from "../ledger";

const has = (steps: readonly ProcedureStep[], kind: ProcedureStep["kind"]) =>
  steps.some((step) => step.kind === kind);

const forms = (sides: readonly (keyof typeof births.side)[]) =>
  `${sides.map((side) => births.side[side].toLowerCase()).join(" and ")} ${sides.length > 1 ? "forms" : "form"}`;

export const whatIf: WhatIfWords = {
  now: (total) => `Total now: ${total}`,
  allDone: (total, change) => `With all of this done in time: ${total} (${change})`,
  onlyProcedure:
    "This is about procedure only (dates, forms still to be sent, written reasons and grounds). It never suggests a count, nor which reason to choose; the register decides.",
  none: "No procedure is open that could still be done.",
  notEntered: (points) => `${points} further points are not entered; they are not part of this.`,
  month: periodText,
  state: (state) => monthState[state],
  step: (step) => {
    switch (step.kind) {
      case "confirm-date":
        return `Enter the date of receipt of the ${forms(step.sides)} in Receipts`;
      case "send-form":
        return `Send the ${forms(step.sides)}`;
      case "give-reasons":
        return `Write reason and ground of ${step.differences} ${step.differences === 1 ? "difference" : "differences"} in Comparison (deadline ${dayText(step.before)})`;
    }
  },
  outcome: (outcome, steps) => {
    if (has(steps, "send-form")) return "Sent now";
    const dates = has(steps, "confirm-date");
    const reasons = has(steps, "give-reasons");
    if (outcome === "done") {
      if (!reasons) return "Date in time";
      return dates ? "Date in time, reasons written in time" : "Written in time";
    }
    if (!reasons) return "Date too late";
    return dates ? "Date too late, or reasons not written in time" : "Not written in time";
  },
  result: (state, change, total) => `${state}; ${change}; total ${total}`,
  change: (points) => `${points} points`,
  unchanged: "points unchanged",
  failed: "This could not be worked out. Please check again.",
};
