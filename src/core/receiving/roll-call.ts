/** 收报: for each month and side, who must report and who has. */
import { ALL_UNITS, SIDES } from "../model/births";
import type { Side } from "../model/births";
import { dueDayOf, isDue } from "../model/calendar";
import { typedRows } from "../model/clerk-entries";
import type { FormArrival } from "../model/monthly-report";
import type { Day, Month } from "../model/period";
import type { Reading } from "../model/reading";
import type { ReportStanding, RollCall, RollCallUnit } from "../model/roll-call";
import type { Settings } from "../model/settings";
import { offices } from "../counting/offices";
import { UnitRows } from "../counting/unit-rows";
import { scoredMonths } from "./as-of";
import { FormsOfUnits, RECEIVED_KEYS, formArrival } from "./form-arrival";
import { reportId } from "./monthly-reports";
import { rosterTargets } from "./roster";

/**
 * One entry a month of the scored year and side that has forms, in order of the months, registration first.
 * Empty where no table holds a number. Whoever is on the list `mustReport` and has no form is missing once the
 * month is due.
 *
 * @param wanted of these months only
 */
export function rollCalls(
  reading: Pick<Reading, "tables" | "entries">,
  settings: Settings,
  asOf: Day | null,
  wanted: (month: Month) => boolean = () => true
): RollCall[] {
  const months = scoredMonths(reading, settings);
  if (asOf === null || months.length === 0) return [];
  const all = offices(reading.tables);
  const firstMonth = all
    .flatMap((office) => SIDES.flatMap((side) => [...office[side].keys()]))
    .filter((month) => month >= (months[0] ?? ""))
    .reduce((first, month) => (month < first ? month : first), "9999-12");
  const typed = typedRows(reading.entries, "receipts");
  const formsOf = new FormsOfUnits(UnitRows.among(reading.tables));
  const calls = SIDES.flatMap((side) => {
    const roster = rosterTargets(all, side, settings);
    if (roster.length === 0) return [];
    const names = roster.map(({ name }) => name);
    const callees = roster.map((target) => {
      const office = all.find(({ name }) => name === target.reportingUnit);
      return { target, own: formsOf.of(office?.[side] ?? new Map(), target.unit) };
    });
    return months.filter(wanted).map((month) => {
      const due = isDue(month, asOf, settings);
      const units = callees.map(({ target, own }): RollCallUnit => {
        const id = reportId(target.name, month);
        const arrival = formArrival(
          {
            side,
            month,
            forms: own,
            expected: true,
            firstMonth,
            typed: typed.get(id)?.values[RECEIVED_KEYS[side]],
            reportId: id,
          },
          settings
        );
        // The date on a township's sheet is not that of its villages' reports.
        const late = arrival.late && (target.unit === ALL_UNITS || arrival.typed !== null);
        return {
          unit: target.name,
          standing: standingOf({ ...arrival, late }, due, own.zero.has(month)),
          arrived: arrival.arrived,
        };
      });
      return rollCall(side, month, dueDayOf(month, settings), due, units, names);
    });
  });
  return calls.sort((a, b) => (a.month < b.month ? -1 : a.month > b.month ? 1 : 0));
}

function rollCall(
  side: Side,
  month: Month,
  due: Day,
  dueNow: boolean,
  units: readonly RollCallUnit[],
  roster: readonly string[]
): RollCall {
  const counts: Record<ReportStanding, number> = {
    reported: 0,
    zero: 0,
    blank: 0,
    late: 0,
    missing: 0,
    "not-due": 0,
    "to-confirm": 0,
  };
  for (const { standing } of units) counts[standing] += 1;
  return {
    side,
    month,
    due,
    isDue: dueNow,
    must: units.length,
    roster,
    counts,
    outstanding: units.filter(({ standing }) => !["reported", "zero"].includes(standing)),
  };
}

/** A form without a date has arrived: that it is here is enough to be counted, not to be called in time. */
function standingOf(arrival: FormArrival, due: boolean, zero: boolean): ReportStanding {
  if (arrival.status === "blank") return "blank";
  if (arrival.status === "reported") {
    if (arrival.late) return "late";
    return zero ? "zero" : "reported";
  }
  if (!due) return "not-due";
  return arrival.status === "before-first" ? "to-confirm" : "missing";
}
