import type { WatchPaneWords } from "../../pane/watch-words";
import { monthText } from "../common";

export const watchPane: WatchPaneWords = {
  title: "Watch",
  loading: "Drawing …",
  failed: "The figures of the watch did not come. Choose again, or check again.",
  unitOnly:
    "Only all units together are watched by month: a single unit has too few births in a month, which go up and down by chance.",
  rolling: {
    title: "Ratio of the last 12 months",
    label: (points, below, above) =>
      `Ratio of the last 12 months at ${points} months, a line with a point a month, the 95% interval in grey, the references ${below} and ${above} dashed. “Show numbers” reads them out.`,
    legend: (below, above) =>
      `Line with points: ratio of the last 12 months. Grey: 95% interval. Dashed: references ${below} and ${above}.`,
    note: "Each point adds up the boys and the girls of 12 months; neighbours share most of them and are not judged month by month.",
    span: "Up to",
  },
  cusum: {
    title: "Chart of sums (CUSUM)",
    label: ({ months, design }) =>
      `Chart of sums over ${months.length} months, a line upward and one downward, limit ${design ? design.upLimit.toFixed(2) : ""}. “Show numbers” reads them out.`,
    legend:
      "Line: sum of the upward chart. Dots: sum of the downward chart. Dashes: limit. Triangle: month of an alarm.",
    none: "none",
    mark: (month, alarm) => `${month} ${alarm}`,
  },
  power: {
    title: "What can be seen, and how many births it takes to be sure",
    headers: ["True ratio", "Chance of an alarm in 12 months", "Births needed to be sure"],
  },
  change: {
    title: "Change, split by parity",
    caption: (_, from, to) => `${from} → ${to}`,
    headers: ["Parity", "Before", "After", "Ratio part", "Mix part", "Change"],
    note: "Ratio part: what the parities' own ratios did. Mix part: what their shares of the girls did. Both add up to the change.",
  },
  deviation: {
    title: "Estimated deviation of girls",
    headers: ["Span, parity", "Estimate", "95% interval"],
  },
  funnel: {
    title: "Units by births and ratio",
    label: (points, centre) =>
      `Funnel of ${points} units, a point a unit, births across, ratio upwards; dashed and dotted lines are what chance alone does in 95% and 99.8% of units if the true ratio is ${centre} everywhere. “Previous” and “Next” read the points one by one; “Show numbers” lists them.`,
    legend: (centre, points) =>
      `A point a unit, ${points} of them. If the true ratio were ${centre} everywhere, chance alone would leave at least 95% (99.8%) of units between the dashed (dotted) lines; the fewer births, the wider.`,
    many: "Among many units some lie outside even when nothing is wrong: only the verdict says whether there is a deviation.",
    undrawn: (count) =>
      `Too many points: those with most births are drawn, ${count} others are not.`,
    withoutRatio: (count) =>
      `Not drawn: ${count} without girls or without births, which have no ratio.`,
    beyondAxis: (count, most) =>
      `Not drawn: ${count} with very few births above ${most}, beyond the chart.`,
    axis: "Births",
    band: (percent) => `${percent}%`,
    point: "Point at a point to read which unit it is.",
    previous: "Previous unit",
    next: "Next unit",
    open: (name) => `Show the ratio of ${name}`,
    unit: "Unit",
    listed: (shown, all) =>
      `The first ${shown} of ${all}; all of them are in the sheet “Sex ratio”.`,
  },
  showNumbers: (picture) => `Show numbers: ${picture}`,
  showChart: (picture) => `Show chart: ${picture}`,
  month: monthText,
};
