/**
 * What a look means: one table for every host, so that Excel and the file give the same sheet. Colours
 * are RRGGBB and keep text at 4.5 : 1 or more against its fill; a black-and-white print loses nothing.
 */
import type { Look, PlanConditionalLook, PlanSeries } from "../model/sheet-plan";

export interface LookStyle {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly underline: boolean;
  readonly colour: string;
  /** Null: no fill. */
  readonly fill: string | null;
  /** Colour of thin lines on all four sides; null: none. */
  readonly border: string | null;
  readonly numberFormat: string;
  readonly align: "general" | "left" | "center" | "right";
  /** Steps of about a digit and a half between a left edge and the text. */
  readonly indent: 0 | 1;
  readonly vertical: "center" | "top";
  readonly wrap: boolean;
  /** Cells for the clerk are unlocked, so that protecting a sheet leaves them open. */
  readonly locked: boolean;
}

export interface ConditionalLookStyle {
  readonly colour: string;
  readonly fill: string | null;
}

/** 微软雅黑: on every Windows since Vista and with Office for Mac; WPS elsewhere falls back to its own sans serif. */
export const FONT_NAME = "微软雅黑";
/** Code of the Chinese (GB2312) character set in font records. */
export const FONT_CHARSET = 134;

const DAY_FORMAT = 'yyyy"年"m"月"d"日"';
const ISO_DAY_FORMAT = "yyyy-mm-dd";

const INK = "262626";
const TEAL = "2F6B6E";
const GREY = "6B7280";
const LINE = "BFC8CC";
const INPUT = "FFF8DC";

const PLAIN: LookStyle = {
  size: 10,
  bold: false,
  underline: false,
  colour: INK,
  fill: null,
  border: null,
  numberFormat: "General",
  align: "general",
  indent: 0,
  vertical: "center",
  wrap: false,
  locked: true,
};
const CELL: LookStyle = { ...PLAIN, border: LINE };
// Away from the line, and from a right-aligned figure before it.
const TEXT: LookStyle = { ...CELL, align: "left", indent: 1, wrap: true };
const FIGURE: LookStyle = { ...CELL, align: "right" };
const CENTRED: LookStyle = { ...CELL, align: "center", wrap: true };
const STRONG: LookStyle = { ...CELL, bold: true, fill: "E6EFEF", colour: "1F4B4D" };
const STRONG_FIGURE: LookStyle = { ...STRONG, align: "right" };
const TYPED: LookStyle = { ...TEXT, fill: INPUT, locked: false };
const TYPED_CENTRED: LookStyle = { ...TYPED, align: "center", indent: 0, wrap: false };

export const LOOKS: Readonly<Record<Look, LookStyle>> = {
  title: { ...PLAIN, size: 16, bold: true, colour: TEAL, align: "left" },
  note: { ...PLAIN, size: 9, colour: GREY, align: "left", wrap: true },
  header: { ...CENTRED, bold: true, colour: "FFFFFF", fill: TEAL, border: "8FB0B1" },
  text: TEXT,
  "text-center": CENTRED,
  count: { ...FIGURE, numberFormat: "0" },
  ratio: { ...FIGURE, numberFormat: "0.00" },
  // Below 1,000 births a limit has no decimals to speak of.
  limit: { ...FIGURE, numberFormat: "0", colour: GREY },
  points: { ...FIGURE, numberFormat: "0.00" },
  day: { ...CENTRED, numberFormat: DAY_FORMAT, wrap: false },
  "iso-day": { ...CENTRED, numberFormat: ISO_DAY_FORMAT, wrap: false },
  link: { ...TEXT, colour: "1D5F8A", underline: true },
  input: TYPED,
  "input-day": { ...TYPED_CENTRED, numberFormat: DAY_FORMAT },
  "input-iso-day": { ...TYPED_CENTRED, numberFormat: ISO_DAY_FORMAT },
  "input-number": { ...TYPED, align: "right", indent: 0, wrap: false },
  error: { ...CENTRED, bold: true, colour: "9B2C2C", fill: "FBEAEA" },
  warning: { ...CENTRED, bold: true, colour: "8A4B08", fill: "FDF1E0" },
  info: { ...CENTRED, colour: "3F566B", fill: "EDF2F6" },
  strong: { ...STRONG, align: "left", indent: 1, wrap: true },
  "strong-points": { ...STRONG_FIGURE, numberFormat: "0.00" },
  "strong-count": { ...STRONG_FIGURE, numberFormat: "0" },
  "strong-ratio": { ...STRONG_FIGURE, numberFormat: "0.00" },
  // A check code always has its four digits.
  code: { ...CENTRED, numberFormat: "0000", wrap: false },
  "strong-code": { ...STRONG, align: "center", numberFormat: "0000" },
  faded: { ...TEXT, colour: GREY },
  "faded-count": { ...FIGURE, numberFormat: "0", colour: GREY },
  "faded-ratio": { ...FIGURE, numberFormat: "0.00", colour: GREY },
  "document-title": { ...PLAIN, size: 16, bold: true, align: "center", wrap: true },
  section: { ...PLAIN, size: 12, bold: true, align: "left" },
  paragraph: { ...PLAIN, size: 11, align: "left", vertical: "top", wrap: true },
  plain: PLAIN,
};

export const CONDITIONAL_LOOKS: Readonly<
  Record<PlanConditionalLook["look"], ConditionalLookStyle>
> = {
  error: { colour: "9B2C2C", fill: "FBEAEA" },
  warning: { colour: "8A4B08", fill: "FDF1E0" },
  info: { colour: "3F566B", fill: "EDF2F6" },
  faded: { colour: "8A9099", fill: null },
};

/** Of a line or of points in a chart; dark and light enough apart for a black-and-white print. */
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

/** Diameter of a point in points (Excel takes 2 to 72), and of one among hundreds. */
export const MARKER_SIZE = 5;
export const DENSE_MARKER_SIZE = 3;

/** Lines behind the figures. */
export const GRIDLINE_COLOUR = "E3E7E9";
/** Titles, axes and legend. */
export const CHART_INK = "262626";
export const CHART_TITLE_SIZE = 12;
export const CHART_TEXT_SIZE = 9;
