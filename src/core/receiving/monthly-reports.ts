/** 收报: every assessed unit and month of the scored year, with both forms' arrival and the month's state. */
import type { AssessedTarget } from "../model/assessed-target";
import { ALL_UNITS, SIDES } from "../model/births";
import type { Side } from "../model/births";
import { dueDayOf, isDue, reconcileDayOf } from "../model/calendar";
import { typedRows } from "../model/clerk-entries";
import type { TypedRow } from "../model/clerk-entries";
import type { MonthlyReport } from "../model/monthly-report";
import type { Day, Month } from "../model/period";
import type { Reading } from "../model/reading";
import { idPart, isConfirmed } from "../model/reconciliation";
import type { Difference, Reconciliation } from "../model/reconciliation";
import type { Settings } from "../model/settings";
import { offices } from "../counting/offices";
import type { Office } from "../counting/offices";
import { officeKey, unitKey } from "../counting/unit-key";
import { UnitRows } from "../counting/unit-rows";
import { scoredMonths } from "./as-of";
import { FormsOfUnits, RECEIVED_KEYS, formArrival } from "./form-arrival";
import type { UnitForms } from "./form-arrival";
import { countedInEarlierMonth } from "./late-births";
import { computedState } from "./month-state";
import { overruling } from "./typed-receipts";

/** `report/<unit>/<month>`: the row's id in 收报登记. */
export function reportId(unit: string, month: Month): string {
  return ["report", idPart(unitKey(unit)), month].join("/");
}

/**
 * Twelve reports a unit, in the order of `units`; none when no table holds a number. A side without any
 * form of the unit is open (待确认); a due month without a form of a side that has forms is 未报.
 */
export function monthlyReports(
  reading: Reading,
  reconciliation: Reconciliation,
  units: readonly AssessedTarget[],
  settings: Settings,
  asOf: Day | null
): MonthlyReport[] {
  const months = scoredMonths(reading, settings);
  if (asOf === null || months.length === 0) return [];
  const known = new Map(offices(reading.tables).map((office) => [office.name, office]));
  const firstMonth = [...known.values()]
    .flatMap((office) => SIDES.flatMap((side) => [...office[side].keys()]))
    // What an earlier year's form says is nothing about the start of this one.
    .filter((month) => month >= (months[0] ?? ""))
    .reduce((first, month) => (month < first ? month : first), "9999-12");
  const context: Context = {
    settings,
    asOf,
    firstMonth,
    typed: typedRows(reading.entries, "receipts"),
    differing: byUnitAndMonth(reconciliation.differences),
    elsewhere: countedInEarlierMonth(reconciliation),
    compared: comparedPlaces(reconciliation),
    expected: expectedForms([...known.values()], settings),
  };
  const formsOf = new FormsOfUnits(UnitRows.among(reading.tables));
  return units.flatMap((unit) => {
    const office = known.get(unit.reportingUnit) ?? NO_FORMS;
    const forms = {
      registration: formsOf.of(office.registration, unit.unit),
      health: formsOf.of(office.health, unit.unit),
    };
    return months.map((month) => report(unit, month, forms, context));
  });
}

const NO_FORMS: Office = { name: "", registration: new Map(), health: new Map() };

interface Context {
  readonly settings: Settings;
  readonly asOf: Day;
  readonly firstMonth: Month;
  readonly typed: ReadonlyMap<string, TypedRow>;
  readonly differing: ReadonlyMap<string, readonly Difference[]>;
  readonly elsewhere: ReadonlySet<string>;
  readonly compared: (office: string, unit: string, month: Month) => boolean;
  readonly expected: (unit: string, side: Side) => boolean;
}

type Forms = Readonly<Record<"registration" | "health", UnitForms>>;

function report(
  target: AssessedTarget,
  month: Month,
  forms: Forms,
  context: Context
): MonthlyReport {
  const { settings, asOf } = context;
  const id = reportId(target.name, month);
  const row = context.typed.get(id);
  const arrival = (side: "registration" | "health") =>
    formArrival(
      {
        side,
        month,
        forms: forms[side],
        expected: context.expected(target.name, side),
        firstMonth: context.firstMonth,
        typed: row?.values[RECEIVED_KEYS[side]],
        reportId: id,
      },
      settings
    );
  const place = placeKey(target.reportingUnit, target.unit, month);
  const differing = context.differing.get(place) ?? [];
  const counting = differing.filter((difference) => !context.elsewhere.has(difference.id));
  const unexplained = counting.filter((difference) => !isConfirmed(difference));
  const reconcileBy = reconcileDayOf(month, settings);
  const facts = {
    isDue: isDue(month, asOf, settings),
    deadlinePassed: asOf >= reconcileBy,
    registration: arrival("registration"),
    health: arrival("health"),
    compared: context.compared(target.reportingUnit, target.unit, month),
  };
  const computed = computedState(
    { ...facts, differences: counting.length, unexplained: unexplained.length },
    settings
  );
  const overruled = overruling(row);
  return {
    id,
    unit: target.name,
    month,
    due: dueDayOf(month, settings),
    reconcileBy,
    ...facts,
    differences: counting.map((difference) => difference.id),
    unexplained: unexplained.map((difference) => difference.id),
    differing,
    netDifference: differing.reduce((sum, difference) => sum + difference.difference, 0),
    computed,
    overruled,
    state: overruled?.state ?? computed,
  };
}

/** Whether a unit is on the list of those who must report, and anybody reports on that side at all. */
function expectedForms(
  all: readonly Office[],
  settings: Settings
): (unit: string, side: Side) => boolean {
  const listed = new Set(settings.mustReport.map(officeKey));
  const sides = new Set(SIDES.filter((side) => all.some((office) => office[side].size > 0)));
  return (unit, side) => sides.has(side) && listed.has(officeKey(unit));
}

function placeKey(office: string, unit: string, month: Month): string {
  return JSON.stringify([office, unit === ALL_UNITS ? unit : unitKey(unit), month]);
}

/** Each difference under its own unit and under its office as a whole. */
function byUnitAndMonth(
  differences: readonly Difference[]
): ReadonlyMap<string, readonly Difference[]> {
  const by = new Map<string, Difference[]>();
  for (const difference of differences) {
    for (const unit of new Set([difference.unit, ALL_UNITS])) {
      const key = placeKey(difference.reportingUnit, unit, difference.period);
      const found = by.get(key);
      if (found) found.push(difference);
      else by.set(key, [difference]);
    }
  }
  return by;
}

/**
 * Offices and months, and their units, of which everything was compared: where a figure of one side has
 * none to stand against, equal is not known. Row units need a comparison by unit.
 */
function comparedPlaces(
  reconciliation: Reconciliation
): (office: string, unit: string, month: Month) => boolean {
  const months = new Map(
    reconciliation.months
      .filter((month) => month.compared > 0)
      .map((month) => [
        JSON.stringify([month.reportingUnit, month.period]),
        { byUnit: month.byUnit, incomplete: new Set(month.incomplete.map(unitKey)) },
      ])
  );
  return (office, unit, month) => {
    const found = months.get(JSON.stringify([office, month]));
    if (!found) return false;
    if (unit === ALL_UNITS) return found.incomplete.size === 0;
    return found.byUnit && !found.incomplete.has(unitKey(unit));
  };
}
