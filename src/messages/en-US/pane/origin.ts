import type { OriginWords } from "../../pane/origin-words";

export const origin: OriginWords = {
  title: "Where does this number come from",
  madeOf: (cell, first, more) => `${cell} from ${first}${more ? " and others" : ""}`,
  cells: (count) => (count === 1 ? "1 cell" : `${count} cells`),
  noSources: "not made from other cells",
  open: "Show the sources",
  fold: "Fold the sources",
  close: "Close",
  blank: "blank",
  before: (value) => `was ${value}`,
  firstOf: (shown, all) => `${all} cells; the first ${shown} are listed.`,
  difference: "Both sides",
  equalNow: "Both sides now agree",
  reason: (reason, ground) =>
    `Reason: ${reason}${ground ? `; ground: ${ground}` : "; the ground is not written yet"}`,
  noReason: "No reason chosen yet.",
  finding: "What this row is about",
  sources: "Source cells",
};
