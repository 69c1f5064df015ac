/** When one side's form of a month arrived for one assessed unit. */
import { ALL_UNITS } from "../model/births";
import type { Side } from "../model/births";
import type { BirthTable, StatedDay, TableRow } from "../model/birth-table";
import type { Place } from "../model/cell-ref";
import { isLate } from "../model/calendar";
import type { Typed } from "../model/clerk-entries";
import type { FormArrival, FormStatus } from "../model/monthly-report";
import { dayOf } from "../model/period";
import type { Day, Month } from "../model/period";
import type { Settings } from "../model/settings";
import { unitKey } from "../counting/unit-key";
import { unitParts } from "../counting/unit-parts";
import type { UnitRows } from "../counting/unit-rows";
import { rowHasNumber, tableHasNumber } from "./numbers";
import { typedDay } from "./typed-receipts";

export const RECEIVED_KEYS: Readonly<Record<Side, string>> = {
  registration: "registrationReceived",
  health: "healthReceived",
};

/** One side's forms by month, as far as they concern one assessed unit. */
export interface UnitForms {
  readonly tables: ReadonlyMap<Month, BirthTable>;
  /** In which of them the unit stands, and whether it has a number there. */
  readonly filled: ReadonlyMap<Month, boolean>;
  /** Months whose numbers are all 0: 零报告. */
  readonly zero: ReadonlySet<Month>;
}

/** Finds the forms of unit after unit. */
export class FormsOfUnits {
  constructor(private readonly lists: UnitRows) {}

  of(tables: ReadonlyMap<Month, BirthTable>, unit: string): UnitForms {
    const key = unitKey(unit);
    const filled = new Map<Month, boolean>();
    const zero = new Set<Month>();
    for (const [month, table] of tables) {
      const row = table.rows[this.lists.of(table).get(key) ?? -1];
      if (unit !== ALL_UNITS && !row) continue;
      const rows = row ? partsOf(table, key, row) : table.rows;
      const holds = row ? rows.some((part) => rowHasNumber(table, part)) : tableHasNumber(table);
      filled.set(month, holds);
      if (
        holds &&
        rows.every(({ counts }) => counts.every((count) => count === null || count === 0))
      )
        zero.add(month);
    }
    return { tables, filled, zero };
  }
}

/** The rows that are added up to the unit: mostly one. */
function partsOf(table: BirthTable, key: string, row: TableRow): readonly TableRow[] {
  return (
    unitParts(table)
      .get(key)
      ?.flatMap((part) => table.rows[part] ?? []) ?? [row]
  );
}

interface ArrivalQuestion {
  readonly side: Side;
  readonly month: Month;
  readonly forms: UnitForms;
  /** On the list of those who must report: without any form it is missing, not absent. */
  readonly expected: boolean;
  /** No form of any office and side is from before this month. */
  readonly firstMonth: Month;
  /** The cell of 收报登记 as typed, undefined while blank. */
  readonly typed: Typed | undefined;
  readonly reportId: string;
}

/** 收到日期 beats 填报日期; a typed text that is no date leaves the arrival to be confirmed. */
export function formArrival(question: ArrivalQuestion, settings: Settings): FormArrival {
  const { side, month, forms, reportId } = question;
  const status = formStatus(question);
  const table = forms.filled.has(month) ? forms.tables.get(month) : undefined;
  const stated = plausible(table?.submitted ?? null, month);
  const entry = typeof question.typed === "string" ? question.typed.trim() : question.typed;
  const wasTyped = entry !== undefined && entry !== "";
  const typed = wasTyped ? typedDay(entry) : null;
  const arrived: Day | null = wasTyped ? typed : (stated?.day ?? null);
  const own: Place = { own: "receipts", id: reportId, key: `typed.${RECEIVED_KEYS[side]}` };
  return {
    status,
    stated,
    typed,
    arrived,
    late: arrived !== null && isLate(month, arrived, settings),
    evidence: typed ? own : (stated?.cell ?? table?.title ?? null),
  };
}

function formStatus({ month, forms, firstMonth, expected }: ArrivalQuestion): FormStatus {
  const filled = forms.filled.get(month);
  if (filled !== undefined) return filled ? "reported" : "blank";
  if (month < firstMonth) return "before-first";
  return forms.filled.size === 0 && !expected ? "side-absent" : "missing";
}

/** A 填报日期 before the month itself was left over from an older form: it says nothing. */
function plausible(stated: StatedDay | null, month: Month): StatedDay | null {
  return stated && stated.day >= dayOf(month, 1) ? stated : null;
}
