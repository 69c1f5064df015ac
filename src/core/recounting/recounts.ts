/** Return slips of 核查反馈单, read back. */
import type { ClerkEntries, Typed } from "../model/clerk-entries";
import { dayOfSerial } from "../model/period";
import { RECOUNT_LINES } from "../model/recount";
import type { Recount, RecountLine, RecountProblem, RecountedFigure } from "../model/recount";
import { brokenSums } from "./broken-sums";
import { SLIP_FIGURES, slipLine, slipLineId } from "./slip-keys";
import type { SlipFigure, SlipLine } from "./slip-keys";
import { slipRows } from "./slip-rows";
import type { SlipRow } from "./slip-rows";

/**
 * One recount a unit and month of which something was filled in, in the order of the sheet. Rows whose id is no
 * slip's are left out here, and kept by the sheet. 核查人 is never taken over.
 */
export function recounts(entries: ClerkEntries): Recount[] {
  const rows = slipRows(entries);
  const slips = new Map<string, SlipLine>();
  for (const id of rows.keys()) {
    const line = slipLine(id);
    if (line && !slips.has(line.slip)) slips.set(line.slip, line);
  }
  return [...slips.values()].flatMap((slip) => {
    const read = recountOf(slip, (line) => rows.get(slipLineId(slip.slip, line)));
    return read === null ? [] : [read];
  });
}

/** Null: only 核查人 was filled in. */
function recountOf(
  { slip, reportingUnit, unit, period }: SlipLine,
  rowOf: (line: RecountLine) => SlipRow | undefined
): Recount | null {
  const problems: RecountProblem[] = [];
  const read = (line: RecountLine, figure: SlipFigure): number | null => {
    const { key, parity, sex } = figure;
    const row = rowOf(line);
    const typed = row?.values[key];
    const count = typed === undefined ? null : typedCount(typed);
    if (typed !== undefined && count === null)
      problems.push({ kind: "no-count", line, parity, sex, shown: String(typed).trim() });
    for (const other of row?.others ?? []) {
      if (other.key !== key) continue;
      const shown = String(other.value).trim();
      problems.push({ kind: "copies-differ", line, parity, sex, shown });
    }
    return count;
  };
  const figures = SLIP_FIGURES.map((figure): RecountedFigure => {
    const counted = read("counted", figure);
    const corrected = read("corrected", figure);
    return { parity: figure.parity, sex: figure.sex, counted, corrected };
  }).filter(({ counted, corrected }) => counted !== null || corrected !== null);
  problems.push(...brokenSums(figures));
  const texts = (key: string) =>
    RECOUNT_LINES.flatMap((line) => {
      const value = rowOf(line)?.values[key];
      return value === undefined || String(value).trim() === "" ? [] : [value];
    });
  const reasons = [...new Set(texts("reason").map((value) => String(value).trim()))];
  const [day] = texts("day");
  if (figures.length + problems.length + reasons.length === 0 && day === undefined) return null;
  return {
    id: slip,
    reportingUnit,
    unit,
    period,
    figures,
    reason: reasons.length > 0 ? reasons.join("；") : null,
    day: day === undefined ? null : dayText(day),
    ...(problems.length > 0 && { problems }),
  };
}

/** A whole number ≥ 0, also as text in full-width digits; null for anything else. */
export function typedCount(typed: Typed): number | null {
  const count =
    typeof typed === "number"
      ? typed
      : /^\d{1,9}$/.test(typed.normalize("NFKC").trim())
        ? Number(typed.normalize("NFKC").trim())
        : Number.NaN;
  return Number.isInteger(count) && count >= 0 ? count : null;
}

/** Excel's serial numbers from 2000-01-01 to 2099-12-31; other numbers are what they look like. */
const FIRST_SERIAL = 36526;
const LAST_SERIAL = 73050;

function dayText(typed: Typed): string {
  if (typeof typed !== "number") return typed.trim();
  return typed >= FIRST_SERIAL && typed <= LAST_SERIAL ? dayOfSerial(typed) : String(typed);
}
