import type { PaneTrailWords } from "../../pane/trail-words";

export const trail: PaneTrailWords = {
  since: { new: "New", open: "Still open", reopened: "Back again" },
  summary: (counts) =>
    `Since the last run: ${counts.new} new, ${counts.open} still open${counts.reopened > 0 ? `, ${counts.reopened} back again` : ""}, ${counts.settled} settled.`,
  expired: (registration, health) =>
    `The reason was given for registration ${registration} and health ${health}. The figures have changed, so it no longer counts.`,
  earlier: (reason, ground) => `Earlier reason: ${[reason, ground].filter(Boolean).join("; ")}`,
  useAgain: "Checked: the reason still holds",
};
