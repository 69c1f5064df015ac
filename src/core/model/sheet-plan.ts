/**
 * A result sheet as data, before any host writes it. Text never becomes a formula: only `formula`
 * does, and it is written by this project, never taken from a sheet.
 */
import type { GridRange, OwnSheetKind } from "./sheet-grid";

/** Named looks; hosts hold the table of fonts, fills and borders (reporting/looks.ts). */
export type Look =
  | "title"
  | "note"
  | "header"
  | "text"
  | "text-center"
  | "count"
  | "ratio"
  | "limit"
  | "points"
  | "day"
  | "iso-day"
  | "link"
  | "input"
  | "input-day"
  | "input-iso-day"
  | "input-number"
  | "error"
  | "warning"
  | "info"
  | "strong"
  | "strong-points"
  | "strong-count"
  | "strong-ratio"
  | "code"
  | "strong-code"
  | "faded"
  | "faded-count"
  | "faded-ratio"
  // Of documents: printed, sealed and sent.
  | "document-title"
  | "section"
  | "paragraph"
  | "plain";

export interface PlanCell {
  /** Shown, or cached for a formula. Null with a formula: an empty text result. */
  readonly value: string | number | null;
  /** Plain Excel without "="; English function names, comma separators. */
  readonly formula?: string;
  readonly look: Look;
  /** Jump inside the workbook: sheet name as in the result workbook, A1 address. */
  readonly link?: { readonly sheet: string; readonly address: string };
}

export interface PlanColumn {
  /** In widths of a digit; a Chinese character takes two. */
  readonly width: number;
  readonly hidden?: boolean;
}

export interface PlanValidation {
  readonly range: GridRange;
  readonly rule:
    | { readonly type: "list"; readonly options: readonly string[] }
    | { readonly type: "whole" | "decimal"; readonly min: number; readonly max: number | null }
    | { readonly type: "day" };
  /** Shown when the entry is refused. */
  readonly message: string;
}

export interface PlanConditionalLook {
  readonly range: GridRange;
  /** For the top-left cell of the range, without "=". */
  readonly formula: string;
  readonly look: "error" | "warning" | "info" | "faded";
}

/** A series of a chart; its figures stand in cells of the same sheet. */
export interface PlanSeries {
  readonly name: string;
  /** Categories of a line chart (text), x of a scatter (numbers). One row or one column, as long as `values`. */
  readonly x: GridRange;
  readonly values: GridRange;
  /**
   * `ratio` the figures, `limit` an interval or funnel limit (thin, dashed), `outer-limit` a wider one (thin,
   * dotted), `reference` a fixed line.
   */
  readonly look: "ratio" | "limit" | "outer-limit" | "reference";
  /** `line` without markers, `points` without a line, `both`. Empty cells are gaps. */
  readonly drawn: "line" | "points" | "both";
  /** Points so many that they have to be small. */
  readonly dense?: boolean;
}

/** A native chart of the workbook. Excel's API and files alike draw limits as series, not as error bars. */
export interface PlanChart {
  /** Stable and unique in the sheet: a rerun replaces the chart of the same name. */
  readonly name: string;
  readonly kind: "line" | "scatter";
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  /** The cells that it covers. */
  readonly anchor: GridRange;
  readonly series: readonly PlanSeries[];
  /** Ends and steps of the value axis; what lies beyond is cut off. Null: automatic. */
  readonly yAxis: { readonly min: number; readonly max: number; readonly step: number } | null;
}

export interface SheetPlan {
  /** Null: a sheet that becomes the clerk's own, such as a blank form; it is not marked as ours. */
  readonly kind: OwnSheetKind | null;
  readonly name: string;
  readonly columns: readonly PlanColumn[];
  /** Row-major; null is an untouched cell. */
  readonly rows: readonly (readonly (PlanCell | null)[])[];
  /** Heights in points by row index; others follow the text. */
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly hiddenRows: readonly number[];
  readonly merges: readonly GridRange[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Rows repeated on every printed page, from 0, both included. */
  readonly printTitle: { readonly first: number; readonly last: number } | null;
  /** Rows (from 0) that begin a new printed page. */
  readonly pageBreaks?: readonly number[];
  /** What is printed; everything unless said. A plan that states it once states it on every run. */
  readonly printArea?: GridRange;
  readonly filter: GridRange | null;
  readonly validations: readonly PlanValidation[];
  readonly conditionalLooks: readonly PlanConditionalLook[];
  readonly charts?: readonly PlanChart[];
  /** A4; landscape unless said otherwise. */
  readonly portrait?: boolean;
  /** Locks all cells but those of an input look, without a password. */
  readonly locked?: boolean;
}
