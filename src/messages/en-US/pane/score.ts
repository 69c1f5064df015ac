import type { ScoreWords } from "../../pane/score-words";

export const score: ScoreWords = {
  title: "Scores",
  notYet:
    "Nothing has been checked yet. Press Check under Sheets first; points and their reasons then stand here.",
  nobody: "Nobody is assessed, so there are no points.",
  search: "Find a unit",
  clearSearch: "Clear the search",
  noMatch: "No unit of this name.",
  unitsShown: (shown, all) =>
    shown === all ? (all === 1 ? "1 unit" : `${all} units`) : `${shown} of ${all} units`,
  points: (points) => `${points} points`,
  rank: (rank) => `Rank ${rank}`,
  provisional: "provisional",
  provisionalNote:
    "Provisional: some points are not due, not confirmed or not entered. Totals are final, and ranked, once they are.",
  open: (points) => `${points} not due or not confirmed`,
  notEntered: (points) => `${points} not entered`,
  openLedger: (unit) => `Ledger of ${unit}`,
  back: "Back to the units",
  whatIf: "What open procedures would change",
  loading: "Fetching the ledger…",
  failed: "The ledger could not be fetched. Go back and open it again, or check again.",
  sum: {
    label: "How the total comes about",
    full: "full marks",
    open: "not due or not confirmed",
    notEntered: "not entered",
    lost: "lost",
    gained: "gained",
    total: "total",
  },
  adjustments: "Bonuses and penalties",
  noEntries: (items) => `The other ${items} have neither gains nor losses.`,
  notApplicable: "does not apply",
  ofMax: (points, max) => `${points} / ${max}`,
  evidence: "Evidence: ",
  moreEvidence: (count) => `${count} more ${count === 1 ? "cell" : "cells"}`,
  missing: "Not entered yet: ",
  input: (title) => `“${title}”`,
  enter: (sheet) => `Enter it in ${sheet}`,
  sheetsNotWritten:
    "This cell is in a result sheet, and the result sheets are not there yet. Write them first.",
  cellGone: "The cell was not found; its sheet may have been renamed or deleted. Check again.",
};
