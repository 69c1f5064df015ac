/** The forms that the tables have: how each was understood, and which tables wait for the clerk's word. */
import type { Side } from "../model/births";
import type { ReadForm, ReadingDoubt } from "../model/reading";
import { doubtsOf, sumsContradict } from "./reading-doubts";
import type { DraftTable } from "./read-table";

export interface SidedDraft {
  readonly draft: DraftTable;
  readonly side: Side | null;
}

export interface FormsRead {
  /** In the order in which they were met. */
  readonly forms: readonly ReadForm[];
  /** Tables that are not judged until the clerk has said how their form is read. */
  readonly waiting: ReadonlySet<DraftTable>;
  /** Tables of which the clerk said that nothing in them is counted. */
  readonly leftOut: ReadonlySet<DraftTable>;
}

/**
 * The bar. With one of these a wrong reading would not show: other units, other columns or births counted
 * twice, and every figure plausible. An unplaced column is a finding and the rest is used; a side that nobody
 * knows is asked for by sheet.
 */
const STOPPING: ReadonlySet<ReadingDoubt> = new Set([
  "unit-column-unsure",
  "columns-ambiguous",
  "sums-contradict-columns",
  "total-row-unsure",
]);

/** A question about the columns of a form stops all its tables, one about the rows of a table that table. */
export function readForms(drafts: readonly SidedDraft[]): FormsRead {
  const groups = new Map<string, SidedDraft[]>();
  for (const sided of drafts) {
    const { fingerprint } = sided.draft.layout;
    const group = groups.get(fingerprint);
    if (group) group.push(sided);
    else groups.set(fingerprint, [sided]);
  }
  const waiting = new Set<DraftTable>();
  const leftOut = new Set<DraftTable>();
  const forms = [...groups.values()].flatMap((group) => {
    const form = readForm(group, waiting);
    for (const { draft } of group) {
      if (!waiting.has(draft) && isLeftOut(draft)) leftOut.add(draft);
    }
    return form ? [form] : [];
  });
  return { forms, waiting, leftOut };
}

function readForm(group: readonly SidedDraft[], waiting: Set<DraftTable>): ReadForm | null {
  const contradicts = columnsContradicted(group);
  const doubts = new Set<ReadingDoubt>();
  for (const { draft } of group) {
    if (!draft.hasUnits) continue;
    const own = doubtsOf(draft);
    if (contradicts) own.push("sums-contradict-columns");
    for (const doubt of own) doubts.add(doubt);
    if (own.some((doubt) => STOPPING.has(doubt))) waiting.add(draft);
  }
  if (group.every(({ side }) => side === null)) doubts.add("side-unknown");
  const shown = group.find(({ draft }) => waiting.has(draft)) ?? group[0];
  if (!shown) return null;
  const { layout, content } = shown.draft;
  const sides = new Set(group.map(({ side }) => side));
  const { totalRow, rows } = content;
  return {
    fingerprint: layout.fingerprint,
    header: content.header,
    title: content.title,
    tables: group.length,
    sheets: sheetsOf(group, waiting),
    side: sides.size === 1 ? shown.side : null,
    columns: layout.form.columns,
    units: rows
      .filter(({ kind }) => kind === "unit")
      .slice(0, SHOWN_UNITS)
      .map(({ name }) => name),
    totalRow: totalRow === null ? null : (rows[totalRow]?.row ?? null),
    doubts: [...doubts],
    confirmed: layout.form.correction !== null && ![...doubts].some((doubt) => STOPPING.has(doubt)),
  };
}

const SHOWN_UNITS = 3;

/** Each once, though several tables of the form may stand on it. */
function sheetsOf(
  group: readonly SidedDraft[],
  waiting: ReadonlySet<DraftTable>
): ReadForm["sheets"] {
  const sheets = new Map<string, ReadForm["sheets"][number]>();
  for (const { draft } of group) {
    const { file, sheet } = draft.content;
    const key = JSON.stringify([file, sheet]);
    const waits = waiting.has(draft) || (sheets.get(key)?.waiting ?? false);
    sheets.set(key, { file, sheet, waiting: waits });
  }
  return [...sheets.values()];
}

/** In most of the tables that can tell: one such table among many is a slip in that sheet, and shown as findings. */
function columnsContradicted(group: readonly SidedDraft[]): boolean {
  if (group.some(({ draft }) => draft.layout.form.correction !== null)) return false;
  let right = 0;
  let wrong = 0;
  for (const { draft } of group) {
    const contradicted = sumsContradict(draft.content);
    if (contradicted === true) wrong++;
    else if (contradicted === false) right++;
  }
  return wrong > right;
}

function isLeftOut({ layout }: DraftTable): boolean {
  return layout.form.correction !== null && layout.columns.length === 0;
}
