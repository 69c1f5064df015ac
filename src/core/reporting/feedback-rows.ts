/** Header and rows of a table in 核查反馈单. */
import type { Margin } from "../model/reconciliation";
import type { RecountLine } from "../model/recount";
import type { Look, PlanCell } from "../model/sheet-plan";
import { SLIP_FIGURES, SLIP_TEXTS } from "../recounting/slip-keys";
import type { SlipRow } from "../recounting/slip-rows";
import {
  BOXES,
  COLUMNS_OF_A_PARITY,
  FEEDBACK_COLUMN_OF,
  FIRST_FIGURE,
  LAST_FIGURE,
  PARITY_BLOCKS,
  isAsked,
} from "./feedback-columns";
import type { FeedbackDraft } from "./feedback-draft";
import type { ReportWords } from "./report-words";
import { typedCell } from "./typed-cells";

const NOT_ASKED: PlanCell = { value: "—", look: "text-center" };

/** One or two rows, by how the boxes are drawn. */
export function addHeader(draft: FeedbackDraft, drawn: Margin, words: ReportWords): void {
  const { headers, births, sexesOnly } = words.feedback.page;
  const twoRows = drawn === "cell" || drawn === "sex";
  const [upper, lower] = [new Map<number, PlanCell>(), new Map<number, PlanCell>()];
  const put = (row: Map<number, PlanCell>, column: number, value: string | null) =>
    row.set(column, { value, look: "header" });
  // In the lower of two rows, unmerged: merging them would cost five calls a page.
  const heading = (key: string, value: string) => {
    const column = FEEDBACK_COLUMN_OF.get(key) ?? 0;
    put(upper, column, twoRows ? null : value);
    put(lower, column, value);
  };
  heading("month", headers.month);
  heading("line", headers.line);
  for (let column = FIRST_FIGURE; column <= LAST_FIGURE; column += 1) {
    put(upper, column, null);
    put(lower, column, null);
  }
  for (const { parity, figure } of PARITY_BLOCKS) {
    const first = FIRST_FIGURE + figure;
    if (parity !== "all" && (drawn === "sex" || drawn === "total")) continue;
    put(upper, first, parity === "all" ? births : words.parity[parity]);
    const last = drawn === "total" ? LAST_FIGURE : first + COLUMNS_OF_A_PARITY - 1;
    draft.merge(0, 0, first, last);
  }
  for (const [index, { sex }] of SLIP_FIGURES.entries()) {
    const isClosed = drawn === "sex" && index >= COLUMNS_OF_A_PARITY;
    put(lower, FIRST_FIGURE + index, isClosed ? null : words.sex[sex]);
  }
  if (drawn === "sex") {
    put(upper, FIRST_FIGURE + COLUMNS_OF_A_PARITY, sexesOnly);
    draft.merge(0, 1, FIRST_FIGURE + COLUMNS_OF_A_PARITY, LAST_FIGURE);
  }
  for (const key of SLIP_TEXTS) heading(`typed.${key}`, headers[key]);
  draft.add(upper);
  if (twoRows) draft.add(lower);
}

export interface SlipLineShown {
  readonly id: string;
  readonly month: string;
  readonly line: string;
  /** What is asked. */
  readonly margin: Margin;
  /** How the page draws its boxes. */
  readonly drawn: Margin;
  /** What was typed before. */
  readonly row: SlipRow | undefined;
  readonly dayLook: Look;
  /** In points. */
  readonly height: number;
}

/** Both lines of a slip look alike: month, line, boxes, reason, who checked, day. */
export function addLine(draft: FeedbackDraft, shown: SlipLineShown): void {
  const { id, month, line, margin, drawn, row, dayLook, height } = shown;
  const cells = new Map<number, PlanCell>();
  const put = (key: string, cell: PlanCell) => cells.set(FEEDBACK_COLUMN_OF.get(key) ?? 0, cell);
  put("id", { value: id, look: "faded" });
  put("month", { value: month, look: "text-center" });
  put("line", { value: line, look: "text" });
  for (const { figure, columns, closed } of BOXES[drawn]) {
    const of = SLIP_FIGURES[figure];
    if (!of) continue;
    const open = row?.values[of.key] !== undefined || (closed !== true && isAsked(margin, of));
    const first = FIRST_FIGURE + figure;
    const cell = open ? typedCell(row, of.key, "input-number") : NOT_ASKED;
    cells.set(first, cell);
    for (let beside = 1; beside < columns; beside += 1)
      cells.set(first + beside, { value: null, look: cell.look });
    if (columns > 1) draft.merge(0, 0, first, first + columns - 1);
  }
  for (const key of SLIP_TEXTS)
    put(`typed.${key}`, typedCell(row, key, key === "day" ? dayLook : "input"));
  draft.add(cells, reasonFits(row) ? height : undefined);
}

/** A longer reason makes its row as high as it needs. */
const LONGEST_REASON = 16;

function reasonFits(row: SlipRow | undefined): boolean {
  return String(row?.values["reason"] ?? "").length <= LONGEST_REASON;
}

/** Lines in the order in which a slip shows them. */
export function lineWords(words: ReportWords): readonly (readonly [RecountLine, string])[] {
  const { counted, corrected } = words.feedback.page.lines;
  return [
    ["counted", counted],
    ["corrected", corrected],
  ];
}
