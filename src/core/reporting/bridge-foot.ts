/** The foot of a block of 差异调节表: what is left without a reason, the registration total, and the check. */
import type { Bridge, BridgeLine } from "../model/bridge";
import type { PlanCell } from "../model/sheet-plan";
import { typedBirths } from "../reconciling/bridge";
import type { BridgeBlock } from "./bridge-block";
import { at, down, fixedAt } from "./bridge-columns";
import type { BridgeKey } from "./bridge-columns";
import type { BridgeDraft } from "./bridge-draft";
import type { BlockRows } from "./bridge-places";
import { text } from "./formula";
import type { ReportContext } from "./report-context";
import { rangeOf } from "./table-sheet";

export function live(value: number, formula: string): PlanCell {
  return { value, formula, look: "strong-count" };
}

/** The label over the columns before the amounts, and one amount. */
export function addTotal(draft: BridgeDraft, label: string, sum: PlanCell, note?: PlanCell): void {
  const empty: PlanCell = { value: null, look: "strong" };
  const row = draft.addNoted({
    code: { value: label, look: "strong" },
    reason: empty,
    direction: empty,
    confirmed: empty,
    presumed: empty,
    "typed.amount": empty,
    sum,
    "typed.note": note ?? empty,
  });
  draft.merge(row, "code", "direction");
}

/** The name of the office stands above its block, so that no text of a form gets into a formula. */
export function ofOffice(
  { office }: BridgeBlock,
  rows: BlockRows,
  context: ReportContext
): string[] {
  if (office === null) return [];
  const is = office === "" ? text("") : fixedAt(rows.name, "code");
  return [`(${rangeOf(context.layouts.comparison, "office")}=${is})`];
}

export function addSubtotal(
  draft: BridgeDraft,
  rows: BlockRows,
  { lines }: Bridge,
  { words }: ReportContext
): void {
  const sum = (of: (line: BridgeLine) => number) =>
    lines.reduce((total, line) => total + of(line), 0);
  const cell = (value: number, key: BridgeKey, from: BridgeKey = key): PlanCell =>
    live(value, `SUM(${down(rows.first, rows.last, from)})`);
  const row = draft.addNoted({
    code: { value: words.bridge.lines.subtotal, look: "strong" },
    reason: { value: null, look: "strong" },
    direction: { value: null, look: "strong" },
    confirmed: cell(
      sum((line) => line.confirmed),
      "confirmed"
    ),
    presumed: cell(
      sum((line) => line.presumed),
      "presumed"
    ),
    "typed.amount": cell(
      sum((line) => line.typed),
      "typed.amount",
      "counted"
    ),
    sum: cell(
      sum((line) => line.confirmed + line.presumed + line.typed),
      "sum"
    ),
    "typed.note": { value: null, look: "strong" },
  });
  draft.merge(row, "code", "direction");
}

export function addFoot(
  draft: BridgeDraft,
  rows: BlockRows,
  block: BridgeBlock,
  context: ReportContext
): void {
  const w = context.words.bridge;
  const { bridge } = block;
  const layout = context.layouts.comparison;
  const none = context.assessed.reconciliation.differences.length === 0;
  const office = ofOffice(block, rows, context);
  const ours = rangeOf(layout, "difference");
  const all = none ? "0" : `SUMPRODUCT(${[...office, ours].join("*")})`;
  addTotal(
    draft,
    w.lines.unexplained,
    live(bridge.unexplained, `${all}-${at(rows.subtotal, "sum")}`),
    gross(rows, block, context)
  );
  const changed = at(rows.changed, "sum");
  addTotal(
    draft,
    w.lines.changed,
    live(0, `${at(rows.registration, "sum")}-${at(rows.health, "sum")}-${all}`),
    { value: null, formula: `IF(${changed}=0,"",${text(w.changed)})`, look: "text" }
  );
  addTotal(draft, w.lines.registration, live(bridge.registration, block.totals.registration));
  const parts = [rows.health, rows.subtotal, rows.unexplained, rows.changed]
    .map((row) => at(row, "sum"))
    .join("+");
  addTotal(
    draft,
    w.lines.check,
    {
      value: w.adds,
      formula: `IF(${parts}=${at(rows.registration, "sum")},${text(w.adds)},${text(w.doesNotAdd)})`,
      look: "strong",
    },
    notWhole(rows, block, w.notWhole)
  );
}

/** What was compared in absolute amounts, by state: exchanges net to 0 and would not be seen. */
function gross(rows: BlockRows, block: BridgeBlock, context: ReportContext): PlanCell {
  const { words, layouts, assessed } = context;
  const layout = layouts.comparison;
  const parts = words.bridge.gross;
  const none = assessed.reconciliation.differences.length === 0;
  const absolute = (state: string) =>
    none
      ? "0"
      : `SUMPRODUCT(${[
          `(${rangeOf(layout, "state")}=${text(state)})`,
          ...ofOffice(block, rows, context),
          `ABS(${rangeOf(layout, "difference")})`,
        ].join("*")})`;
  const states = ["confirmed", "presumed", "unexplained"] as const;
  const shown = states.map((state) => `${parts[state]}${block.bridge.gross[state]}`);
  const formula = states.map(
    (state) => `${text(parts[state])}&${absolute(words.comparison.states[state])}`
  );
  return {
    value: shown.join("") + parts.end,
    formula: [...formula, text(parts.end)].join("&"),
    look: "text",
  };
}

/** Counts cells of 手工填列 that hold something else than was counted. */
function notWhole(rows: BlockRows, { amounts, bridge }: BridgeBlock, said: string) {
  if (!("byHand" in amounts)) return undefined;
  const { idOf, typed } = amounts.byHand;
  const wrong = bridge.lines.some(({ code }) => {
    const amount = typed.get(idOf(code))?.values["amount"];
    return amount !== undefined && typedBirths(amount) === null;
  });
  const entered = down(rows.first, rows.last, "typed.amount");
  const counted = down(rows.first, rows.last, "counted");
  return {
    value: wrong ? said : null,
    formula: `IF(SUMPRODUCT((${entered}<>"")*(${entered}<>${counted}))=0,"",${text(said)})`,
    look: "text",
  } as const;
}
