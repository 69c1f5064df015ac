/** The texts of the two charts of the sex ratio. */
import type { ChartWords } from "../../core/reporting/chart-words";

export const charts: ChartWords = {
  jump: "Charts below",
  figures: "Figures of the charts",
  figuresNote:
    "These figures are for the charts above and are not printed. Months and units follow the table; the bands are those of the settings of this run.",
  ratioAxis: "Boys per 100 girls",
  ratio: "Ratio",
  reference: (ratio) => `Reference ${ratio}`,
  centre: (ratio) => `Centre ${ratio}`,
  months: {
    title: "Sex ratio at birth by month, all units together",
    axis: "Month",
    low: "95% interval, low",
    high: "95% interval, high",
    note: "By month: the fewer births, the more a month's ratio goes up and down by chance alone. Between the dashed lines lies the month's exact 95% interval; where it holds the reference values, no deviation can be seen.",
  },
  units: {
    title: "Units by births and ratio, bands of 95% and 99.8%",
    axis: "Births",
    points: "Units",
    band: (percent) => `${percent}% band`,
    note: ({ rows, withoutRatio, beyondAxis, axis }, { reference }, span) =>
      [
        `By unit (${span}): each of the ${rows.size} points is a unit; none is named. If the true ratio were ${reference.centre} everywhere, chance alone would leave at least 95% (99.8%) of units between the dashed (dotted) lines; the fewer births, the wider.`,
        "Among many units some lie outside even when nothing is wrong: only the verdict says whether there is a deviation.",
        withoutRatio > 0
          ? `Not drawn: ${withoutRatio} without girls or without births, which have no ratio.`
          : "",
        beyondAxis > 0
          ? `Not drawn: ${beyondAxis} with very few births above ${axis.max}, beyond the chart.`
          : "",
      ]
        .filter((sentence) => sentence !== "")
        .join(" "),
  },
};
