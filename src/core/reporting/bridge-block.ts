/**
 * One block of 差异调节表: health total, a line a reason, what no reason claims, registration total. Every amount is
 * live, and the lines add up to the registration total whatever is typed or changed.
 */
import type { Bridge, BridgeLine } from "../model/bridge";
import type { TypedRow } from "../model/clerk-entries";
import type { PlanCell } from "../model/sheet-plan";
import { at, bridgeColumn, down, fixedAt } from "./bridge-columns";
import type { BridgeKey } from "./bridge-columns";
import type { BridgeCells, BridgeDraft } from "./bridge-draft";
import { addFoot, addSubtotal, addTotal, live, ofOffice } from "./bridge-foot";
import type { BlockRows } from "./bridge-places";
import { text } from "./formula";
import type { ReportContext } from "./report-context";
import { rangeOf } from "./table-sheet";
import { typedCell } from "./typed-cells";

/** Births of one office that can be meant: no township has more a year. */
const MOST_BIRTHS = 1_000_000;

/** Height of a reason's row in points: its texts are short in both languages, and a block fits on one page. */
const REASON_POINTS = 18;

export interface BridgeBlock {
  readonly bridge: Bridge;
  /** As shown above the block. */
  readonly name: string;
  /** Formula texts of both totals. */
  readonly totals: Readonly<Record<"registration" | "health", string>>;
  /** Only the rows of this office in 数据比对; null: all. */
  readonly office: string | null;
  /**
   * `byHand`: the clerk types here. `sumOf`: rows of the blocks in which the clerk types; null while there are
   * none.
   */
  readonly amounts:
    | {
        readonly byHand: {
          /** Id of the row in which the clerk types for a reason. */
          readonly idOf: (code: string) => string;
          readonly typed: ReadonlyMap<string, TypedRow>;
        };
      }
    | { readonly sumOf: { readonly first: number; readonly last: number } | null };
}

export function addBlock(
  draft: BridgeDraft,
  rows: BlockRows,
  block: BridgeBlock,
  context: ReportContext
): void {
  const w = context.words.bridge;
  const { bridge } = block;
  draft.line({ value: block.name, look: "strong" }, 22);
  draft.addNoted(header(context), 32);
  addTotal(draft, w.lines.health, live(bridge.health, block.totals.health));
  const reasons = new Map(
    context.words.comparison.reasons.map((reason) => [reason.slice(0, 3), reason.slice(3).trim()])
  );
  for (const [index, line] of bridge.lines.entries()) {
    addReason(draft, rows.first + index, line, reasons.get(line.code) ?? "", block, rows, context);
  }
  addSubtotal(draft, rows, bridge, context);
  addFoot(draft, rows, block, context);
  draft.blank();
  if ("byHand" in block.amounts) addGuards(draft, rows, context);
  draft.conditionalLooks.push(
    {
      range: {
        firstRow: rows.first,
        lastRow: rows.last,
        firstColumn: bridgeColumn("confirmed"),
        lastColumn: bridgeColumn("sum"),
      },
      formula: `AND(ISNUMBER(${at(rows.first, "confirmed")}),${at(rows.first, "confirmed")}=0)`,
      look: "faded",
    },
    {
      range: cellRange(rows.check, "sum"),
      formula: `${fixedAt(rows.check, "sum")}<>${text(w.adds)}`,
      look: "error",
    },
    {
      range: cellRange(rows.changed, "sum"),
      formula: `${fixedAt(rows.changed, "sum")}<>0`,
      look: "warning",
    }
  );
}

function header({ words }: ReportContext): BridgeCells {
  const { headers } = words.bridge;
  const cell = (value: string): PlanCell => ({ value, look: "header" });
  return {
    id: cell("id"),
    code: cell(headers.code),
    reason: cell(headers.reason),
    direction: cell(headers.direction),
    confirmed: cell(headers.confirmed),
    presumed: cell(headers.presumed),
    "typed.amount": cell(headers.amount),
    sum: cell(headers.sum),
    "typed.note": cell(headers.note),
    counted: cell("counted"),
  };
}

function addReason(
  draft: BridgeDraft,
  row: number,
  line: BridgeLine,
  reason: string,
  block: BridgeBlock,
  rows: BlockRows,
  context: ReportContext
): void {
  const code = `$${at(row, "code")}`;
  const amount = at(row, "typed.amount");
  const byHand = "byHand" in block.amounts ? block.amounts.byHand : null;
  const summed = "sumOf" in block.amounts ? block.amounts.sumOf : null;
  const id = byHand ? byHand.idOf(line.code) : null;
  const typed = id === null ? undefined : byHand?.typed.get(id);
  const fromBlocks: PlanCell = summed
    ? {
        value: line.typed,
        formula: `SUMIF(${down(summed.first, summed.last, "code")},${code},${down(summed.first, summed.last, "counted")})`,
        look: "count",
      }
    : { value: 0, look: "count" };
  draft.addNoted(
    {
      ...(id === null ? {} : { id: { value: id, look: "faded" } }),
      code: { value: line.code, look: "text-center" },
      reason: { value: reason, look: "text" },
      direction: { value: context.words.bridge.direction[line.direction], look: "text-center" },
      confirmed: listed(line.confirmed, "confirmed", code, rows, block, context),
      presumed: listed(line.presumed, "presumed", code, rows, block, context),
      "typed.amount": byHand ? typedCell(typed, "amount", "input-number") : fromBlocks,
      sum: {
        value: line.confirmed + line.presumed + line.typed,
        formula: `${at(row, "confirmed")}+${at(row, "presumed")}+${at(row, "counted")}`,
        look: "count",
      },
      "typed.note": byHand ? typedCell(typed, "note", "input") : { value: null, look: "text" },
      counted: {
        value: line.typed,
        formula: byHand
          ? `IF(ISNUMBER(${amount}),IF(${amount}=INT(${amount}),${amount},0),0)`
          : amount,
        look: "faded-count",
      },
    },
    REASON_POINTS
  );
}

type Listed = "confirmed" | "presumed";

/** Σ over the rows of 数据比对 of one state and code; a sorted table gives the same. */
function listed(
  value: number,
  state: Listed,
  code: string,
  rows: BlockRows,
  block: BridgeBlock,
  context: ReportContext
): PlanCell {
  const layout = context.layouts.comparison;
  const { states } = context.words.comparison;
  const codes =
    state === "confirmed"
      ? `LEFT(TRIM(${rangeOf(layout, "typed.reason")}),3)`
      : rangeOf(layout, "presumed");
  return differences(value, context, "count", [
    `(${rangeOf(layout, "state")}=${text(states[state])})`,
    `(${codes}=${code})`,
    ...ofOffice(block, rows, context),
    rangeOf(layout, "difference"),
  ]);
}

function differences(
  value: number,
  context: ReportContext,
  look: "count" | "strong-count",
  factors: readonly string[]
): PlanCell {
  if (context.assessed.reconciliation.differences.length === 0) return { value, look };
  return { value, formula: `SUMPRODUCT(${factors.join("*")})`, look };
}

function addGuards(draft: BridgeDraft, rows: BlockRows, { words }: ReportContext): void {
  const column = bridgeColumn("typed.amount");
  const range = {
    firstRow: rows.first,
    lastRow: rows.last,
    firstColumn: column,
    lastColumn: column,
  };
  draft.validations.push({
    range,
    rule: { type: "whole", min: -MOST_BIRTHS, max: MOST_BIRTHS },
    message: words.bridge.amountMessage,
  });
  draft.conditionalLooks.push({
    range,
    formula: `AND($${at(rows.first, "typed.amount")}<>"",$${at(rows.first, "typed.amount")}<>$${at(rows.first, "counted")})`,
    look: "error",
  });
}

function cellRange(row: number, key: BridgeKey) {
  const column = bridgeColumn(key);
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}
