import { monthOfYear } from "../../../core/model/period";
import type { RatioWords } from "../../pane/ratio-words";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

export const ratio: RatioWords = {
  title: "Sex ratio",
  notYet:
    "Nothing has been checked yet. Press Check under Sheets first; the ratios then stand here.",
  whose: "Whose sex ratio",
  search: "Type a unit's name",
  openList: "Open the list of units",
  noMatch: "No unit of this name",
  more: (count) => `${count} more: type more of the name`,
  whole: (office) => `${office} (all units)`,
  loading: "Fetching the figures…",
  failed: "This unit's ratio could not be fetched. Choose it again, or check again.",
  interval: "95% interval",
  range: (low, high) => `${low}–${high}`,
  noUpperLimit: "no upper limit",
  undefinedRatio: "undefined",
  counts: (male, female, all) => `Boys ${male} · Girls ${female} · All ${all}`,
  months: "Ratio by month",
  monthsNote: "A month has few births and its ratio is mostly chance: months are not judged.",
  showNumbers: "Show numbers",
  showChart: "Show chart",
  chartLabel: (months, below, above) =>
    `Chart of the ratio by month: ${months} months, each a dot with its 95% interval; reference range ${below}–${above}. “Show numbers” gives the figures.`,
  legend: (below, above) =>
    `Dot: ratio of the month; line: 95% interval (triangle: beyond the chart); grey band: reference range ${below}–${above}.`,
  monthTick: (month) => MONTHS[monthOfYear(month) - 1] ?? month,
  yearTick: (year) => String(year),
  parities: "By parity",
  month: "Month",
};
