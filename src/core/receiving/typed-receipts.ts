/** What the clerk typed into 收报登记: dates of receipt, and a state that overrules the computed one. */
import type { Typed, TypedRow } from "../model/clerk-entries";
import type { MonthState } from "../model/monthly-report";
import { dayOfSerial, isDay } from "../model/period";
import type { Day } from "../model/period";

/** The words of contract §6 and their English; the code itself is accepted too. */
const STATES: Readonly<Record<MonthState, readonly string[]>> = {
  agreed: ["按时一致", "on time, equal"],
  explained: ["按时，差异已说明", "on time, differences explained"],
  unexplained: ["有未说明差异", "unexplained differences"],
  late: ["迟报", "late"],
  missing: ["未报", "missing"],
  "to-confirm": ["待确认", "to be confirmed"],
  "not-due": ["未到期", "not due yet"],
};

const BY_WORD: ReadonlyMap<string, MonthState> = new Map(
  (Object.entries(STATES) as [MonthState, readonly string[]][]).flatMap(([state, words]) =>
    [state, ...words].map((word) => [wordKey(word), state] as const)
  )
);

function wordKey(word: string): string {
  return word
    .normalize("NFKC")
    .replace(/[\s,、]+/gu, "")
    .toLowerCase();
}

/** Null for a word that names no state. */
export function monthState(word: Typed | undefined): MonthState | null {
  return BY_WORD.get(wordKey(String(word ?? ""))) ?? null;
}

/** 核定状态 counts only with its reason. */
export function overruling(
  row: TypedRow | undefined
): { readonly state: MonthState; readonly reason: string } | null {
  const state = monthState(row?.values["state"]);
  const reason = String(row?.values["reason"] ?? "").trim();
  return state !== null && reason !== "" ? { state, reason } : null;
}

/** Serial numbers before this one are counts or years typed by mistake, not days (2000-01-01). */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;

/** A serial number, 2025-04-03, 2025/4/3, 2025.4.3, 2025年4月3日 or 20250403; null for anything else. */
export function typedDay(typed: Typed): Day | null {
  if (typeof typed === "number") {
    if (typed >= FIRST_SERIAL && typed <= LAST_SERIAL) return dayOfSerial(typed);
    return typedDay(String(typed));
  }
  const text = typed.normalize("NFKC").trim();
  const parts =
    /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/u.exec(text) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  if (!parts) return null;
  const [, year = "", month = "", date = ""] = parts;
  const day = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  return isDay(day) ? day : null;
}
