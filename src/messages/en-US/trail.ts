/** Against the last run, and earlier reasons. */
import type { TrailWords } from "../../core/reporting/trail-words";

export const trail: TrailWords = {
  headers: { since: "Against last run", earlier: "Earlier reason", recount: "Fresh count" },
  title: "Against last run",
  counted: { new: "New", open: "Still open", reopened: "Back again", settled: "Settled" },
  since: {
    new: "New",
    open: "Still open",
    reopened: "Back again",
    settled: "Settled now",
    gone: "Settled before",
    unknown: "Not compared",
  },
  settled: "Settled",
  unknown: "Not compared now",
  noEarlierRun: "—",
  earlier: ({ figures: [registration, health], reason, ground, checked }) =>
    `${[reason, ground, checked].filter((text) => text !== "").join("; ")} (registration ${registration ?? "—"}, health ${health ?? "—"} at the time)`,
  note: "A reason counts for the two figures that it was given for: when a figure changes, it moves to Earlier reason; look it up and give it anew.",
};
