import type { CheckWords, Counts } from "../../pane/check-words";

const counted = ({ error, warning, info, differences }: Counts) =>
  error + warning + info + differences === 0
    ? "nothing found."
    : `${error} to correct, ${warning} to check, ${info} ${info === 1 ? "note" : "notes"}${
        differences === 0
          ? ""
          : `; ${differences} ${differences === 1 ? "figure differs" : "figures differ"} between the departments`
      }.`;

export const check: CheckWords = {
  check: "Check",
  again: "Check again",
  cancel: "Cancel",
  promise:
    "Checks every sheet, compares both departments, and works out sex ratios and scores. Your sheets are not changed.",
  doing: {
    starting: "Opening…",
    reading: "Reading the sheets…",
    judging: "Checking…",
    writing: "Writing the result sheets…",
    removing: "Removing the result sheets…",
  },
  steps: { causes: "Looking for what explains the differences…" },
  sheet: (name) => `Looking at “${name}”`,
  rechecking: "Checking again",
  done: (counts) => `Check finished: ${counted(counts)}`,
  rechecked: (counts) => `Checked again: ${counted(counts)}`,
};
