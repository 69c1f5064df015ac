/** A form as its header alone was understood: what every column means, and what the header leaves open. */
import type { ReadColumn, ReadingDoubt } from "../model/reading";
import type { FormCorrection } from "../model/settings";
import type { CountColumn } from "../model/birth-table";
import type { ColumnRole } from "./classify-columns";
import type { ColumnPath } from "./column-paths";
import type { ColumnSelection } from "./column-selection";
import type { SaidColumns } from "./form-corrections";
import { CountedKeys, columnKeys } from "./form-fingerprint";
import type { HeaderBlock } from "./header-block";
import type { SourceSheet } from "./source-sheet";
import { unitCandidates } from "./unit-candidates";

export interface FormLayout {
  /** The clerk's word for the form, or null. */
  readonly correction: FormCorrection | null;
  readonly columns: readonly ReadColumn[];
  /** What the header leaves open, and the clerk did not settle. */
  readonly doubts: readonly ReadingDoubt[];
  /** Columns of the sheet that hold the same count: the one that is used, and another. */
  readonly rivals: readonly (readonly [used: number, other: number])[];
}

export interface UnitChoice {
  /** Column of the sheet that the clerk named; null: the reader's own. */
  readonly said: number | null;
  /** Columns without any header word that hold texts, and what they are called in settings. */
  readonly wordless: readonly { readonly column: number; readonly key: string }[];
  readonly doubted: boolean;
}

/** Looks at the rows below only where no header names the units, or the clerk named a column without words. */
export function unitChoice(
  sheet: SourceSheet,
  block: HeaderBlock,
  paths: readonly ColumnPath[],
  { roles, correction, unitColumn }: SaidColumns,
  firstCount: number
): UnitChoice {
  const wanted = correction?.unitColumn;
  const settled = wanted === undefined ? hasUnit(roles) : unitColumn !== null;
  if (settled) return { said: unitColumn, wordless: [], doubted: false };
  const roleAt = new Map(paths.map(({ column }, index) => [column, roles[index]]));
  const candidates = unitCandidates(sheet, block, firstCount, (column) => {
    const role = roleAt.get(column);
    return role === undefined || role.kind === "foreign";
  });
  const keys = new CountedKeys();
  const wordless = candidates
    .filter((column) => !roleAt.has(column))
    .map((column) => ({ column, key: keys.next("") }));
  const said = wordless.find(({ key }) => key === wanted)?.column ?? null;
  const sure = candidates.every((column) => column === block.unitColumn);
  const doubted = correction ? wanted !== undefined && said === null : !sure;
  return { said, wordless, doubted };
}

function hasUnit(roles: readonly ColumnRole[]): boolean {
  return roles.some(({ kind }) => kind === "unit");
}

export function formLayout(
  paths: readonly ColumnPath[],
  { roles, correction, unknownColumns }: SaidColumns,
  selection: ColumnSelection,
  used: readonly CountColumn[],
  units: UnitChoice,
  unitColumn: number
): FormLayout {
  const rivals: (readonly [number, number])[] = [];
  let unplaced = false;
  let split = false;
  for (const index of selection.unplaced) {
    const role = roles[index];
    const column = paths[index]?.column ?? 0;
    const rival = role?.kind === "count" ? usedAs(role, index, roles, selection) : null;
    if (rival !== null) rivals.push([paths[rival]?.column ?? 0, column]);
    else if (role?.kind === "count" && role.residence !== null && used.length === 0) split = true;
    else unplaced = true;
  }
  const doubts: ReadingDoubt[] = [];
  if (units.doubted) doubts.push("unit-column-unsure");
  if (unknownColumns || split) doubts.push("columns-ambiguous");
  if (unplaced && !correction) doubts.push("columns-unplaced");
  return {
    correction,
    columns: readColumns(paths, roles, selection, used, units, unitColumn),
    doubts,
    rivals: correction ? [] : rivals,
  };
}

/** The used column for the very count that another one holds as well; null where there is none. */
function usedAs(
  { measure, order, sex }: Extract<ColumnRole, { kind: "count" }>,
  index: number,
  roles: readonly ColumnRole[],
  { used }: ColumnSelection
): number | null {
  const same = used.find((other) => {
    const role = roles[other];
    return (
      other !== index &&
      role?.kind === "count" &&
      role.measure === measure &&
      role.order === order &&
      role.sex === sex
    );
  });
  return same ?? null;
}

function readColumns(
  paths: readonly ColumnPath[],
  roles: readonly ColumnRole[],
  selection: ColumnSelection,
  used: readonly CountColumn[],
  units: UnitChoice,
  unitColumn: number
): ReadColumn[] {
  const counts = new Map(used.map((count) => [count.column, count]));
  const open = new Map(selection.unplaced.map((index) => [paths[index]?.column, roles[index]]));
  const keys = columnKeys(paths);
  const worded = paths.map(({ column }, index) => ({ column, key: keys[index] ?? "" }));
  return [...worded, ...units.wordless]
    .sort((a, b) => a.column - b.column)
    .map(({ column, key }): ReadColumn => {
      const count = counts.get(column);
      if (column === unitColumn) return { key, column, meaning: "unit" };
      if (!count && !open.has(column)) return { key, column, meaning: "left-out" };
      if (!count) return { key, column, meaning: null, ...proposal(open.get(column)) };
      const { measure, parity, sex } = count;
      return { key, column, meaning: { measure, parity, sex } };
    });
}

/** 一孩及以上 and 二孩及以上 are no counts that a form could be read by. */
function proposal(role: ColumnRole | undefined): Pick<ReadColumn, "proposed"> {
  if (role?.kind !== "count" || role.order === "1+" || role.order === "2+") return {};
  const { measure, order, sex } = role;
  const parity = order === "all" || order === "1" || order === "2" ? order : "3+";
  return { proposed: { measure, parity, sex } };
}
