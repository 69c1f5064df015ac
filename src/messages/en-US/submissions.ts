/** Texts of the record of submissions. */
import type { SubmissionsWords } from "../../core/reporting/submissions-words";
import { births } from "./common";

export const submissions: SubmissionsWords = {
  title: "Record of submissions",
  notes: [
    "The figures as they were confirmed stay on record. What changed in the forms since is listed below: give the reason of the correction and its ground; both are needed. An honest, explained correction costs no points.",
  ],
  forms: {
    number: "No.",
    office: "Reporting unit",
    side: "Side",
    period: "Month",
    time: "Submission",
    day: "Submitted on",
    births: "Births",
    male: "Boys",
    female: "Girls",
    code: "Check code",
    state: "Now",
  },
  changesTitle: "Changed after submission",
  changes: {
    unit: "Unit",
    figure: "Figure",
    submitted: "Submitted",
    now: "Now",
    seen: "First seen",
    reason: "Reason of the correction",
    ground: "Ground",
    state: "State",
    earlier: "Earlier reason",
  },
  time: (number) => `No. ${number}`,
  figure: (parity, sex) =>
    [
      ...(parity === "all" && sex !== "all" ? [] : [births.parity[parity]]),
      ...(sex === "all" ? [] : [births.sex[sex]]),
    ].join(", "),
  state: {
    same: "As submitted",
    changed: (changes, open) =>
      open === 0 ? `${changes} changed, all explained` : `${changes} changed, ${open} unexplained`,
    replaced: "Submitted again",
    absent: "The form is not in this workbook",
    damaged: "The hidden figures are damaged and cannot be compared",
  },
  change: {
    explained: "Explained",
    open: "Unexplained",
    back: "Back to what was submitted",
    closed: "Submitted again",
  },
  none: "not reported",
  earlier: ({ figures: [submitted, now], reason, ground }) =>
    `${[reason, ground].filter((text) => text !== "").join("; ")} (submitted ${submitted ?? "—"}, then ${now ?? "—"})`,
  empty:
    "Nothing was recorded as submitted yet. Once forms are sent, record the day under “Confirm submission” on the pane's page for writing; with the command, add --submitted YYYY-MM-DD. Later changes are then listed here.",
  noChanges: "Nothing changed after submission.",
};
