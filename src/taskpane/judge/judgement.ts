/**
 * What the pane knows of a judgement: plain values that can be posted between the Worker and the page.
 * Long lists (every ratio, every unit's ledger) stay in the Worker and are asked for piece by piece.
 */
import type { Inferred } from "../../core/model/birth-table";
import type { Parity, Side } from "../../core/model/births";
import type { CellRef, Place } from "../../core/model/cell-ref";
import type { Finding } from "../../core/model/finding";
import type { Day, Month, Period, Span } from "../../core/model/period";
import type { NameProposal, ReadForm, RowTally, SkippedSheet } from "../../core/model/reading";
import type { Recount } from "../../core/model/recount";
import type { Margin, Reconciliation } from "../../core/model/reconciliation";
import type { Bilingual } from "../../core/model/scheme";
import type { LedgerEntry, ScoreFlag } from "../../core/model/score";
import type { Settings } from "../../core/model/settings";
import type { SexRatio, SpanKind, Verdict } from "../../core/model/sex-ratio";
import type { GirlsDeviation, RatioChange, Watched } from "../../core/model/surveillance";
import type { AxisBounds } from "../../core/reporting/axis-bounds";
import type { FunnelLimits } from "../../core/statistics/funnel-limits";

/** One table of births as recognised: 识别表格. */
export interface FoundTable {
  readonly file: string;
  readonly sheet: string;
  readonly hidden: boolean;
  readonly title: CellRef;
  readonly side: Side;
  /** Null: no month was found, the clerk is asked. */
  readonly period: Period | null;
  readonly reportingUnit: string;
  readonly part: string | null;
  /** Unit rows, blank ones included. */
  readonly units: number;
  /** Unit rows without any number. */
  readonly blankUnits: number;
  readonly births: number | null;
  readonly submitted: Day | null;
  /** 0–1. */
  readonly confidence: number;
  /** Why it is no more. */
  readonly inferred?: readonly Inferred[];
  /** Of the form, see {@link Judgement.forms}. */
  readonly fingerprint: string;
  /** 对码 of the table, see {@link CheckCodes}. */
  readonly code: string;
  /** Findings about the reading itself (column-unknown, period-conflict …) that the clerk should look at. */
  readonly doubts: readonly string[];
}

/** 对码 of a table and its rows, as shown: four digits, or a sign where a row says nothing. */
export interface CheckCodes {
  /** Over which codes can be made. */
  readonly margins: readonly Margin[];
  readonly margin: Margin;
  readonly code: string;
  readonly rows: readonly {
    readonly unit: string;
    /** Of the sheet, from 0. */
    readonly row: number;
    readonly code: string;
  }[];
}

/** A ratio as plain values: those of the core compute themselves when looked at. */
export type PlainRatio = { readonly [Key in keyof SexRatio]: SexRatio[Key] };

/** One point of a chart; limits as in statistics.md §0. */
export interface RatioPoint {
  readonly span: Span | Month;
  readonly male: number;
  readonly female: number;
  readonly ratio: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly verdict: Verdict;
}

/** The cards of one office (or of all together), most telling span first. */
export interface RatioOverview {
  readonly reportingUnit: string;
  readonly unit: string;
  readonly part: string | null;
  /** The latest span of each kind but single months, one of those that cover the same months; parity 合计. */
  readonly cards: readonly PlainRatio[];
  /** Parities of the most telling span. */
  readonly parities: readonly PlainRatio[];
  readonly months: readonly RatioPoint[];
}

/** Who a ratio can be shown for. */
export interface RatioSubject {
  readonly reportingUnit: string;
  readonly unit: string;
  readonly part: string | null;
  /** Births in the most telling span. */
  readonly births: number;
  readonly ratio: number | null;
  readonly verdict: Verdict;
  readonly spanKind: SpanKind;
  readonly parity: Parity;
}

/** 监测 of one office or unit, and all units as a funnel. */
export interface WatchView {
  /** Null for a single unit: only all units together are watched month by month. */
  readonly watched: Watched | null;
  readonly changes: readonly RatioChange[];
  readonly deviations: readonly GirlsDeviation[];
  /** Null for fewer units than make a picture. */
  readonly funnel: Funnel | null;
}

/** Units by births and ratio, with the limits of what chance does. */
export interface Funnel {
  readonly spanKind: SpanKind;
  readonly span: Span;
  /** In the order of the sheets. */
  readonly points: readonly PlainRatio[];
  /** Units of fewer births that are left out, because the picture holds only so many points. */
  readonly undrawn: number;
  readonly withoutRatio: number;
  readonly beyondAxis: number;
  readonly mostBirths: number;
  readonly axis: AxisBounds;
  readonly curve: readonly FunnelStep[];
}

export interface FunnelStep {
  readonly births: number;
  /** 95 % and 99.8 %. */
  readonly inner: FunnelLimits;
  readonly outer: FunnelLimits;
}

export interface ScoredUnit {
  /** Index among the scored: names the unit when its ledger is asked for. */
  readonly index: number;
  readonly unit: string;
  readonly type: string;
  /** All points in hundredths. */
  readonly total: number;
  readonly base: number;
  readonly adjustment: number;
  readonly open: number;
  readonly notEntered: number;
  readonly provisional: boolean;
  readonly rank: number | null;
  readonly flags: readonly (ScoreFlag & { readonly title: Bilingual })[];
}

export interface ScoreOverview {
  /** `full` in hundredths, like all points here; `note` is what the method says of itself. */
  readonly scheme: {
    readonly id: string;
    readonly title: Bilingual;
    readonly note: Bilingual;
    readonly full: number;
  };
  readonly basisConfirmed: boolean;
  readonly months: readonly Month[];
  readonly units: readonly ScoredUnit[];
}

/** One item of a unit's ledger; points in hundredths. */
export interface LedgerItem {
  readonly id: string;
  readonly title: Bilingual;
  /** Both texts empty for adjustments. */
  readonly chapter: Bilingual;
  readonly adjustment: boolean;
  /** Null: does not apply to this type of unit. */
  readonly points: number | null;
  readonly max: number;
  readonly open: number;
  readonly notEntered: number;
  readonly entries: readonly LedgerEntry[];
  /** Inputs of 考核录入 that are blank and keep the item open. */
  readonly missingInputs: readonly { readonly title: Bilingual; readonly place: Place }[];
}

export interface Judgement {
  readonly settings: Settings;
  readonly asOf: Day | null;
  readonly files: readonly string[];
  readonly tables: readonly FoundTable[];
  readonly skipped: readonly SkippedSheet[];
  /** How each form was understood, for the clerk to confirm or correct. */
  readonly forms: readonly ReadForm[];
  /** Names that may be one unit. */
  readonly proposals: readonly NameProposal[];
  /** See `Reading.unproposed`. */
  readonly unproposed?: number;
  readonly rows: RowTally;
  readonly cellsRead: number;
  readonly findings: readonly Finding[];
  readonly reconciliation: Reconciliation;
  /** Return slips that came back; absent: none. */
  readonly recounts?: readonly Recount[];
  /** Of all units together (every office, and all offices together first). */
  readonly ratios: readonly RatioOverview[];
  readonly scores: ScoreOverview | null;
  /** Milliseconds of the core alone. */
  readonly milliseconds: number;
}

/** How a result cell came about, or what a source cell is part of: 这个数从哪里来. */
export interface Origin {
  readonly cell: CellRef;
  /** What the cell shows. */
  readonly value: string | number | null;
  /** What the sheet says of the cell: its column's heading and its row's own words (unit, month …). */
  readonly heading: string;
  readonly row: readonly string[];
  /**
   * The source cells that it is made of, and the clerk's own entries on our sheets, in formula order; at
   * most {@link ORIGIN_CELLS}. Of a source cell: itself.
   */
  readonly sources: readonly OriginCell[];
  /** How many source cells there are altogether. */
  readonly count: number;
  /** The difference that the row or source cell is about, with both sides' cells. */
  readonly difference: string | null;
  /** The finding that the row or source cell is about. */
  readonly finding: string | null;
}

export const ORIGIN_CELLS = 200;

export interface OriginCell {
  readonly cell: CellRef;
  /** Of the cell of a date only the day; null outside of the tables, where names may stand. */
  readonly value: string | number | boolean | null;
  /** Where the cell belongs to a table that was read. */
  readonly side: Side | null;
  readonly period: Period | null;
  readonly unit: string | null;
  readonly label: string | null;
  /** What it was when the workbook was first checked in this session, where that differs. */
  readonly before: string | number | boolean | null | undefined;
}
