/** Columns of 核查反馈单: those of the standard form, with what a return slip says behind them. */
import type { Parity } from "../model/births";
import { PARITIES } from "../model/births";
import type { Margin } from "../model/reconciliation";
import { SLIP_FIGURES } from "../recounting/slip-keys";
import type { SlipFigure } from "../recounting/slip-keys";

export interface FeedbackColumn {
  readonly key: string;
  /** In widths of a digit; together they fit A4 upright at four fifths of their size. */
  readonly width: number;
  readonly hidden?: boolean;
}

/** Room for two digits written by hand. */
const FIGURE_WIDTH = 4.3;

export const FEEDBACK_COLUMNS: readonly FeedbackColumn[] = [
  { key: "id", width: 8, hidden: true },
  { key: "month", width: 11 },
  { key: "line", width: 13 },
  ...SLIP_FIGURES.map(({ key }) => ({ key: `typed.${key}`, width: FIGURE_WIDTH })),
  { key: "typed.reason", width: 17 },
  { key: "typed.checker", width: 8 },
  // 2025年12月31日 has to fit.
  { key: "typed.day", width: 14 },
];

export const FEEDBACK_COLUMN_OF: ReadonlyMap<string, number> = new Map(
  FEEDBACK_COLUMNS.map(({ key }, column) => [key, column])
);

export const FIRST_SHOWN = 1;
export const FIRST_FIGURE = 3;
export const LAST_FIGURE = FIRST_FIGURE + SLIP_FIGURES.length - 1;
export const LAST_SHOWN = FEEDBACK_COLUMNS.length - 1;

/** Whether a month that is asked at this margin asks for the figure; the sums stand beside the counts, as in the form. */
export function isAsked(margin: Margin, { parity, sex }: SlipFigure): boolean {
  switch (margin) {
    case "cell":
      return true;
    case "sex":
      return parity === "all";
    case "parity":
      return sex === "all";
    case "total":
      return parity === "all" && sex === "all";
  }
}

/** Boxes of a row: the first figure of each and how many columns it runs over. */
export interface Box {
  readonly figure: number;
  readonly columns: number;
  /** Nothing is asked here on the whole page. */
  readonly closed?: boolean;
}

/** Columns of a parity: 小计, 男, 女. */
const BLOCK = 3;
const SINGLE = SLIP_FIGURES.map((_, figure): Box => ({ figure, columns: 1 }));

/** How the figures of a page are drawn, by the margin that all its months have in common. */
export const BOXES: Readonly<Record<Margin, readonly Box[]>> = {
  cell: SINGLE,
  sex: [
    ...SINGLE.slice(0, BLOCK),
    { figure: BLOCK, columns: SLIP_FIGURES.length - BLOCK, closed: true },
  ],
  parity: PARITIES.map((_, index) => ({ figure: index * BLOCK, columns: BLOCK })),
  total: [{ figure: 0, columns: SLIP_FIGURES.length }],
};

/** Blocks of the header's upper row. */
export const PARITY_BLOCKS: readonly { readonly parity: Parity; readonly figure: number }[] =
  PARITIES.map((parity, index) => ({ parity, figure: index * BLOCK }));
export const COLUMNS_OF_A_PARITY = BLOCK;
