/**
 * 差异调节表: from the health department's total to the registration total through the reasons, for all offices and for
 * each; the months with the gap added up; and, below what is printed, the compared figures of each office and month.
 */
import type { Side } from "../model/births";
import { typedRows } from "../model/clerk-entries";
import type { SheetPlan } from "../model/sheet-plan";
import { addBlock } from "./bridge-block";
import type { BridgeBlock } from "./bridge-block";
import {
  BRIDGE_KEYS,
  bridgeColumn,
  bridgeColumns,
  down,
  FIRST_SHOWN,
  LAST_SHOWN,
} from "./bridge-columns";
import { BridgeDraft } from "./bridge-draft";
import { bridgeFacts } from "./bridge-facts";
import type { BridgeFacts } from "./bridge-facts";
import { addFigures, monthFormula, officeTotal, SIDE_COLUMNS } from "./bridge-figures";
import { addMonths, gapChart } from "./bridge-months";
import { bridgePlaces } from "./bridge-places";
import type { BridgePlaces } from "./bridge-places";
import type { ReportContext } from "./report-context";
import { keptRows } from "./typed-cells";

export { BRIDGE_KEYS } from "./bridge-columns";

/** What a reader of own sheets knows the column of ids by (table-sheet.ts). */
const OWN_ID = "hengbi.bridge";

export function bridgeSheet(context: ReportContext): SheetPlan {
  const w = context.words.bridge;
  const draft = new BridgeDraft();
  draft.add(
    Object.fromEntries(
      BRIDGE_KEYS.map((key) => [key, { value: key === "id" ? OWN_ID : key, look: "faded" }])
    )
  );
  draft.line({ value: w.title, look: "title" }, 30);
  const facts = bridgeFacts(context.assessed);
  const places = facts && addPrinted(draft, facts, context);
  if (!facts) draft.line({ value: w.nothing, look: "note" });
  const gone = facts?.gone ?? [...typedRows(context.assessed.reading.entries, "bridge").values()];
  draft.rows.push(...keptRows(gone, BRIDGE_KEYS, w.gone, "direction"));
  const lastPrinted = draft.next - 1;
  if (facts && places?.figures) {
    draft.blank();
    addFigures(draft, facts.births, context);
  }
  return {
    kind: "bridge",
    name: context.layouts.bridge.name,
    columns: bridgeColumns(),
    rows: draft.rows,
    rowHeights: draft.heights,
    hiddenRows: [0],
    merges: draft.merges,
    freeze: { rows: 0, columns: 0 },
    printTitle: null,
    pageBreaks: draft.breaks,
    printArea: {
      firstRow: 1,
      lastRow: lastPrinted,
      firstColumn: bridgeColumn(FIRST_SHOWN),
      lastColumn: bridgeColumn(LAST_SHOWN),
    },
    filter: null,
    validations: draft.validations,
    conditionalLooks: draft.conditionalLooks,
    charts: facts && places ? [gapChart(facts.months, places, context)] : [],
  };
}

/** The blocks and the months, each on pages of its own. */
function addPrinted(draft: BridgeDraft, facts: BridgeFacts, context: ReportContext): BridgePlaces {
  const w = context.words.bridge;
  const { months, offices, blocks, births, gone } = facts;
  const several = offices.length > 1;
  const notes = w.notes({
    first: months[0]?.period ?? facts.lastMonth,
    last: facts.lastMonth,
    compared: births.length,
    offices: offices.length,
    withoutBlock: several ? offices.length - blocks.length : 0,
  });
  for (const note of notes) draft.line({ value: note, look: "note" });
  const places = bridgePlaces({
    top: draft.next,
    monthNotes: w.months.notes.length,
    months: months.length,
    offices: blocks.length,
    kept: gone.length,
    figures: several ? births.length : 0,
  });
  addBlock(draft, places.whole, wholeBlock(facts, places, context), context);
  draft.breaks.push(draft.next);
  const formulas = monthFormula(facts, places.months.first, places.figures, context);
  addMonths(draft, months, formulas, context);
  const { figures } = places;
  for (const [index, { office, bridge }] of blocks.entries()) {
    const rows = places.offices[index];
    if (!rows || !figures) continue;
    draft.breaks.push(draft.next);
    const block: BridgeBlock = {
      bridge,
      name: office || w.unnamed,
      totals: {
        registration: officeTotal(rows, figures, "registration"),
        health: officeTotal(rows, figures, "health"),
      },
      office,
      amounts: byHand(facts, office),
    };
    addBlock(draft, rows, block, context);
  }
  return places;
}

/** The only office, or all of them: there the clerk's amounts are those of the offices. */
function wholeBlock(
  facts: BridgeFacts,
  { months, offices }: BridgePlaces,
  { words }: ReportContext
): BridgeBlock {
  const total = (side: Side) => `SUM(${down(months.first, months.last, SIDE_COLUMNS[side])})`;
  const [only = ""] = facts.offices;
  const several = facts.offices.length > 1;
  const [first] = offices;
  const last = offices.at(-1);
  return {
    bridge: facts.whole,
    name: several ? words.bridge.whole : only || words.bridge.unnamed,
    totals: { registration: total("registration"), health: total("health") },
    office: null,
    amounts: several
      ? { sumOf: first && last ? { first: first.first, last: last.last } : null }
      : byHand(facts, only),
  };
}

function byHand({ idOf, typed }: BridgeFacts, office: string): BridgeBlock["amounts"] {
  return { byHand: { idOf: (code) => idOf(office, code), typed } };
}
