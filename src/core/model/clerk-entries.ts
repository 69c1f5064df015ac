/**
 * What a clerk typed into the product's own sheets (核实情况, 说明, 原因, 依据, 收到日期, 录入 …), matched by
 * the id in a hidden column and the key in a hidden row, never by position.
 *
 * Every own sheet has in its first, hidden row the keys of its columns: `hengbi.<kind>` (also read: `id`) for
 * the column of ids, `typed.<name>` for the columns that the clerk fills in, other keys or nothing for the rest.
 */
import type { OwnSheetKind } from "./sheet-grid";

/** Text as typed, or a number where the cell holds one (dates are serial numbers). */
export type Typed = string | number;

export interface TypedRow {
  readonly kind: OwnSheetKind;
  /** Id of the finding, difference, month or input that the row belongs to. */
  readonly id: string;
  /** By the column's key without `typed.`; only cells that hold something. */
  readonly values: Readonly<Record<string, Typed>>;
  /** Cells of the row that the sheet itself showed (unit, month, figures), to keep a row whose finding is gone readable. */
  readonly shown: readonly (string | number | null)[];
  /** The same by the column's key, as far as the columns have one. */
  readonly shownBy?: Readonly<Record<string, Typed>>;
}

export interface ClerkEntries {
  readonly rows: readonly TypedRow[];
  /** Names of the own sheets by kind, so that a rerun keeps them. */
  readonly sheetNames: Readonly<Partial<Record<OwnSheetKind, string>>>;
}

export const NO_ENTRIES: ClerkEntries = { rows: [], sheetNames: {} };

/** The typed rows of one kind of sheet by their id. */
export function typedRows(
  entries: ClerkEntries,
  kind: OwnSheetKind
): ReadonlyMap<string, TypedRow> {
  return new Map(entries.rows.filter((row) => row.kind === kind).map((row) => [row.id, row]));
}

/**
 * What sheets hold, with what was typed elsewhere (in the pane) over it: value by value, the given one wins.
 * A given value "" takes the typed one away, and a row that is left without any is gone.
 */
export function withGiven(read: ClerkEntries, given: readonly TypedRow[]): ClerkEntries {
  if (given.length === 0) return read;
  const key = ({ kind, id }: TypedRow) => `${kind} ${id}`;
  const over = new Map(given.map((row) => [key(row), row]));
  const rows = read.rows.map((row) => {
    const add = over.get(key(row));
    over.delete(key(row));
    return add ? { ...row, values: filled({ ...row.values, ...add.values }) } : row;
  });
  const added = [...over.values()].map((row) => ({ ...row, values: filled(row.values) }));
  return { ...read, rows: [...rows, ...added].filter(holdsSomething) };
}

function holdsSomething({ values }: TypedRow): boolean {
  return Object.keys(values).length > 0;
}

function filled(values: TypedRow["values"]): TypedRow["values"] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
}
