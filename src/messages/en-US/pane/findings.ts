import type { FindingsWords } from "../../pane/findings-words";
import { ruleWords } from "../../rule-words";
import { figureText } from "../common";
import { rules } from "../rules";

export const findings: FindingsWords = {
  title: "Findings",
  figure: figureText,

  severityFilter: "Filter by severity",
  search: "Search",
  searchHint: "Search unit, sheet, cell, month",
  groupBy: "Group",
  groupings: { unit: "By unit", rule: "By rule", sheet: "By sheet" },
  onlyDifferences: "Differences only",
  shown: (count) => `${count} listed`,

  wholeSheet: "Whole sheets",
  noSheet: "Without a sheet",
  sheetPair: (registration, health) => `Registration ${registration} | Health ${health}`,

  meaning: (rule) => ruleWords(rules, rule).meaning,
  whatIs: (rule) => `${rule}: what it means`,
  related: "Related cells",
  moreCells: (count) => `${count} more`,
  revealFailed: (place) =>
    `${place} cannot be shown: the sheet may be hidden, renamed or deleted. Unhide it, or check again.`,

  settledCount: (corrected, agreeing) =>
    [
      ...(corrected > 0 ? [`${corrected} corrected`] : []),
      ...(agreeing > 0 ? [`${agreeing} now equal on both sides`] : []),
    ].join(", "),

  notChecked: "Not checked yet",
  nothing: "Nothing was found",
  nothingText:
    "The figures that were checked add up, and both sides agree wherever they could be compared.",
  noMatch: "No finding matches",
  clearFilters: "Clear the filters",
  oneSide:
    "Only one department's sheets are here: each sheet was checked by itself, nothing was compared.",
  wasRead: "What was checked, and what was not",
  notLookedAt: "Not checked",
  sheetsNotRead: "Sheets not read",
};
