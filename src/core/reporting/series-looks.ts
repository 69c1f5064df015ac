/** What the look of a series means: one table for every host. Dark and light enough apart for a black-and-white print. */
import type { PlanSeries } from "../model/sheet-plan";

export interface SeriesStyle {
  /** RRGGBB. */
  readonly colour: string;
  /** Width of the line in points. */
  readonly width: number;
  readonly dash: "solid" | "dashes" | "dots";
}

export const SERIES_LOOKS: Readonly<Record<PlanSeries["look"], SeriesStyle>> = {
  ratio: { colour: "1F4B4D", width: 2, dash: "solid" },
  limit: { colour: "4B5563", width: 1, dash: "dashes" },
  "outer-limit": { colour: "4B5563", width: 1, dash: "dots" },
  reference: { colour: "9CA3AF", width: 1.25, dash: "solid" },
};

/** Diameter of a point in points (Excel takes 2 to 72). */
export const MARKER_SIZE = 5;

/** Lines behind the figures. */
export const GRIDLINE_COLOUR = "E3E7E9";
/** Titles, axes and legend. */
export const CHART_INK = "262626";
export const CHART_TITLE_SIZE = 12;
export const CHART_TEXT_SIZE = 9;
