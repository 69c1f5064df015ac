/** Where the parts of 差异调节表 stand: its formulas point at each other, upwards and downwards. */
import { BRIDGE_REASONS } from "../reconciling/bridge-codes";

/** Rows of a block before its first reason: its name, its header, the health total. */
const BLOCK_HEAD = 3;
const REASONS = BRIDGE_REASONS.length;

/** Rows of one block, by number. */
export interface BlockRows {
  readonly name: number;
  readonly header: number;
  readonly health: number;
  readonly first: number;
  readonly last: number;
  readonly subtotal: number;
  readonly unexplained: number;
  readonly changed: number;
  readonly registration: number;
  readonly check: number;
}

/** With the empty row below. */
export const BLOCK_ROWS = BLOCK_HEAD + REASONS + 6;

export function blockRows(top: number): BlockRows {
  const first = top + BLOCK_HEAD;
  const below = first + REASONS;
  return {
    name: top,
    header: top + 1,
    health: top + 2,
    first,
    last: below - 1,
    subtotal: below,
    unexplained: below + 1,
    changed: below + 2,
    registration: below + 3,
    check: below + 4,
  };
}

export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

export const CHART_ROWS = 15;

export interface BridgePlaces {
  readonly whole: BlockRows;
  /** The months, below a heading, `notes` and a header. */
  readonly months: RowSpan;
  readonly chart: RowSpan;
  readonly offices: readonly BlockRows[];
  /** Figures of offices and months, below a heading, a note and a header; null with one office. */
  readonly figures: RowSpan | null;
}

export interface BridgeExtent {
  /** First row of the block of all offices. */
  readonly top: number;
  readonly monthNotes: number;
  readonly months: number;
  /** Blocks of offices of their own. */
  readonly offices: number;
  /** Rows of kept amounts, with their heading line. */
  readonly kept: number;
  readonly figures: number;
}

export function bridgePlaces(extent: BridgeExtent): BridgePlaces {
  const monthsFirst = extent.top + BLOCK_ROWS + 1 + extent.monthNotes + 1;
  const monthsLast = monthsFirst + extent.months - 1;
  // An empty row on both sides of the chart.
  const offices = monthsLast + 1 + 1 + CHART_ROWS + 1;
  const figures = offices + extent.offices * BLOCK_ROWS + extent.kept + 1 + 3;
  return {
    whole: blockRows(extent.top),
    months: { first: monthsFirst, last: monthsLast },
    chart: { first: monthsLast + 2, last: monthsLast + 1 + CHART_ROWS },
    offices: Array.from({ length: extent.offices }, (_, index) =>
      blockRows(offices + index * BLOCK_ROWS)
    ),
    figures: extent.figures === 0 ? null : { first: figures, last: figures + extent.figures - 1 },
  };
}
