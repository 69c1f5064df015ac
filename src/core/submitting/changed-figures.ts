/** Figures of a form that are not what was recorded when it was submitted. */
import { CODED_FIGURES } from "../counting/check-code";
import { unitKey } from "../counting/unit-key";
import type { Parity, Sex } from "../model/births";
import type { BirthTable } from "../model/birth-table";
import type { CellRef, Place } from "../model/cell-ref";
import type { TypedRow } from "../model/clerk-entries";
import type { Day } from "../model/period";
import type { Margin } from "../model/reconciliation";
import type { SubmittedChange, SubmittedForm } from "../model/submission";
import { typedReason } from "../model/typed-reason";
import { FormRows, sumOfCounts } from "./form-figures";
import type { Counts, FormFigures } from "./form-figures";
import { changeFacts, changeId } from "./submission-rows";

/** Unit after unit as the form has them now, then the units that it has no more. */
export function changedFigures(
  form: SubmittedForm,
  then: FormFigures,
  table: BirthTable,
  typed: ReadonlyMap<string, TypedRow>,
  asOf: Day | null
): SubmittedChange[] {
  const rows = new FormRows(table);
  const now = rows.figures();
  const margin = coarser(then.margin, now.margin);
  const left = new Map([...then.units].map(([name, counts]) => [unitKey(name), { name, counts }]));
  const changes: SubmittedChange[] = [];
  const compare = (name: string, before: Counts | null, after: Counts | null) => {
    for (const { parity, sex, submitted, current } of differing(
      { counts: before, margin: then.margin },
      { counts: after, margin: now.margin },
      margin
    )) {
      const id = changeId(form.id, name, parity, sex);
      const row = typed.get(id);
      const reason = typedReason(row, [submitted, current]);
      const text = (value: string | number | null) => String(value ?? "").trim() || null;
      const seen = row ? changeFacts(row).seen : "";
      const parts = cellsOf(rows, name, parity, sex);
      changes.push({
        id,
        form: form.id,
        reportingUnit: table.reportingUnit,
        unit: name,
        side: form.side,
        period: form.period,
        parity,
        sex,
        submitted,
        now: current,
        cell: placeOf(parts) ?? nameCell(rows, name),
        parts,
        seen: seen || asOf,
        reason: text(reason.reason),
        ground: text(reason.ground),
      });
    }
  };
  for (const [name, after] of now.units) {
    const key = [name, writtenName(rows, name)].map(unitKey).find((each) => left.has(each));
    const before = key === undefined ? null : (left.get(key)?.counts ?? null);
    if (key !== undefined) left.delete(key);
    compare(name, before, after);
  }
  for (const { name, counts } of left.values()) compare(name, counts, null);
  return changes;
}

interface UnitThen {
  readonly counts: Counts | null;
  readonly margin: Margin;
}

interface Differing {
  readonly parity: Parity;
  readonly sex: Sex;
  readonly submitted: number | null;
  readonly current: number | null;
}

/** A unit that came, went or was blank is one change, not one a figure. */
function differing(then: UnitThen, now: UnitThen, margin: Margin): Differing[] {
  const was = isReported(then.counts);
  const is = isReported(now.counts);
  if (!was && !is) return [];
  const figure = (of: UnitThen, parity: Parity, sex: Sex) =>
    of.counts ? sumOfCounts(of.counts, of.margin, parity, sex) : null;
  if (was !== is) {
    const [submitted, current] = [figure(then, "all", "all"), figure(now, "all", "all")];
    return [{ parity: "all", sex: "all", submitted, current }];
  }
  return CODED_FIGURES[margin].flatMap(({ parity, sex }) => {
    const [submitted, current] = [figure(then, parity, sex), figure(now, parity, sex)];
    return submitted === current ? [] : [{ parity, sex, submitted, current }];
  });
}

function isReported(counts: Counts | null): boolean {
  return counts !== null && counts.some((count) => count !== null);
}

/** What both can be compared by: sexes alone and parities alone have only the total in common. */
function coarser(one: Margin, other: Margin): Margin {
  if (one === other || other === "cell") return one;
  return one === "cell" ? other : "total";
}

function writtenName({ table, rowsOf }: FormRows, name: string): string {
  return table.rows[rowsOf.get(name)?.[0] ?? -1]?.written ?? name;
}

function cellsOf(rows: FormRows, name: string, parity: Parity, sex: Sex): CellRef[] {
  return (rows.rowsOf.get(name) ?? []).flatMap((row) => rows.counts.cells(row, parity, sex));
}

function nameCell({ table, rowsOf }: FormRows, name: string): CellRef {
  const { file, sheet, unitHeader, rows } = table;
  const [row = -1] = rowsOf.get(name) ?? [];
  // A unit that is gone has no cell of its own any more.
  const { row: at = unitHeader.row, right = 0 } = rows[row] ?? {};
  return { file, sheet, row: at, column: unitHeader.column + right };
}

function placeOf(cells: readonly CellRef[]): Place | null {
  const [first] = cells;
  if (!first || cells.length === 1) return first ?? null;
  const rows = cells.map(({ row }) => row);
  const columns = cells.map(({ column }) => column);
  return {
    file: first.file,
    sheet: first.sheet,
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
}
