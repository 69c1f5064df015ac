/**
 * 汇总: the forms of the last due month added up, a row an office (a unit, where there is one office), with what is
 * known of each row's form: a figure that did not pass, or is not there, is never added without a word.
 */
import { codeMargins } from "../counting/check-code";
import { offices } from "../counting/offices";
import type { Office } from "../counting/offices";
import { officeKey, unitKey } from "../counting/unit-key";
import type { Assessed } from "../model/assessed";
import type { BirthTable } from "../model/birth-table";
import { ALL_UNITS, SIDES } from "../model/births";
import type { Side } from "../model/births";
import { isDue, yearStart } from "../model/calendar";
import { addMonths, isSpan, monthsOf } from "../model/period";
import type { Month } from "../model/period";
import type { Margin } from "../model/reconciliation";
import { tableHasNumber } from "../receiving/numbers";
import { rosterTargets } from "../receiving/roster";
import type { FormStanding, FormStandings, Standing } from "./form-standings";
import { summedUnits } from "./summed-units";

/** More units of one office are one row: nobody prints so many, and Excel takes long to be handed them. */
const MOST_UNITS = 200;

export interface SummaryRow {
  /** Stable: the side and the name's key. */
  readonly id: string;
  readonly name: string;
  readonly month: FormStanding;
  /** The months of the year so far, in order. */
  readonly toDate: readonly FormStanding[];
  readonly lastMonth: FormStanding;
  readonly lastToDate: readonly FormStanding[];
}

export interface SummaryTable {
  readonly side: Side;
  readonly month: Month;
  /** First month of 累计: of the statistical year, or the first that anybody of this side has a form of. */
  readonly from: Month;
  /** The only office, where the rows are its units; null where the rows are offices. */
  readonly office: string | null;
  /** Every office or unit. */
  readonly members: readonly SummaryRow[];
  /** As shown: the members, or one row for very many units. */
  readonly rows: readonly SummaryRow[];
  /** Offices whose forms list other offices: their births are in those offices' forms already. */
  readonly collecting: readonly string[];
  /** Over which the codes are made: what the forms of both sides have in common. */
  readonly margin: Margin;
  /**
   * Of the only office's form. Errors in its head (which month, which columns?) keep all units out of the sum;
   * with errors in its total row the units are added all the same.
   */
  readonly formErrors: { readonly head: number; readonly total: number };
}

/** The latest month that is due and of which anybody has a number; null without one. */
export function summaryMonth({ reading, asOf, settings }: Assessed): Month | null {
  if (asOf === null) return null;
  const months = reading.tables
    .filter(({ period, part }) => period !== null && !isSpan(period) && part === null)
    .filter((table) => isDue(table.period ?? "", asOf, settings) && tableHasNumber(table))
    .map(({ period }) => period ?? "");
  return months.sort().at(-1) ?? null;
}

/** One table a side that has monthly forms at all, registration first; none without a due month. */
export function summaryTables(assessed: Assessed, standings: FormStandings): SummaryTable[] {
  const month = summaryMonth(assessed);
  if (month === null) return [];
  const all = offices(assessed.reading.tables);
  const forms = SIDES.flatMap((side) => all.flatMap((office) => office[side].get(month) ?? []));
  const [margin = "total"] = codeMargins(forms);
  return SIDES.flatMap((side) => {
    const table = summaryTable(assessed, { all, side, month, margin, standings });
    return table ? [table] : [];
  });
}

interface Question {
  readonly all: readonly Office[];
  readonly side: Side;
  readonly month: Month;
  readonly margin: Margin;
  readonly standings: FormStandings;
}

function summaryTable({ settings }: Assessed, question: Question): SummaryTable | null {
  const { all, side, month, margin, standings } = question;
  const roster = rowsOf(question, settings);
  if (roster.length === 0) return null;
  const start = yearStart(month, settings);
  const present = all.flatMap((office) => [...office[side].keys()]).filter((of) => of >= start);
  const from = present.sort()[0] ?? month;
  const months = monthsOf(from, month < from ? from : month);
  const collecting = collectingOffices(question);
  const rows = roster
    .filter(({ unit, office }) => unit !== ALL_UNITS || !collecting.includes(office?.name ?? ""))
    .map(({ name, unit, office }): SummaryRow => {
      const of = (at: Month) => standings.of(office?.[side].get(at) ?? null, unit, at);
      return {
        id: `${side}/${unitKey(name)}`,
        name,
        month: of(month),
        toDate: months.map(of),
        lastMonth: of(addMonths(month, -12)),
        lastToDate: months.map((at) => of(addMonths(at, -12))),
      };
    });
  const [only] = roster;
  const byUnit = only !== undefined && only.unit !== ALL_UNITS;
  const asOne = byUnit && rows.length > MOST_UNITS;
  const form = byUnit ? only.office?.[side].get(month) : undefined;
  return {
    side,
    month,
    from,
    office: byUnit ? (only.office?.name ?? "") : null,
    members: rows,
    rows: asOne ? [summedUnits(rows, `${side}/${ALL_UNITS}`, ALL_UNITS)] : rows,
    collecting,
    margin,
    formErrors: form ? standings.formErrors(form) : { head: 0, total: 0 },
  };
}

interface RosterRow {
  readonly name: string;
  readonly unit: string;
  readonly office: Office | null;
}

/** Who must report; where the only office lists institutions, those of the month's form. */
function rowsOf(
  { all, side, month }: Question,
  settings: Assessed["settings"]
): readonly RosterRow[] {
  const roster = rosterTargets(all, side, settings);
  const [only, ...others] = roster;
  const [office, ...further] = all;
  const whole = only?.unit === ALL_UNITS && others.length === 0;
  if (whole && office && further.length === 0) {
    const names = namesIn(office[side].get(month));
    if (names.length > 0) return names.map((name) => ({ name, unit: name, office }));
  }
  return roster.map(({ name, unit, reportingUnit }) => ({
    name: name === ALL_UNITS ? reportingUnit : name,
    unit,
    office: all.find((one) => one.name === reportingUnit) ?? null,
  }));
}

function namesIn(table: BirthTable | undefined): string[] {
  const names = new Map<string, string>();
  for (const { kind, name } of table?.rows ?? []) {
    const key = unitKey(name);
    if (kind === "unit" && key !== "" && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

/** Offices of which half of the rows or more are other offices that have forms of their own for the month. */
function collectingOffices({ all, side, month }: Question): string[] {
  const reporting = all.filter((office) => office[side].has(month));
  const keys = new Set(reporting.map(({ name }) => officeKey(name)));
  return reporting.flatMap((office) => {
    const names = namesIn(office[side].get(month)).map(officeKey);
    const others = names.filter((name) => keys.has(name) && name !== officeKey(office.name));
    return others.length > 0 && others.length * 2 >= names.length ? [office.name] : [];
  });
}

export function isCounted({ standing }: FormStanding): boolean {
  return standing === "counted";
}

/** Those of several months that keep a sum from being whole. */
export function gapsIn(forms: readonly FormStanding[]): Gap[] {
  return forms.flatMap(({ month, standing, errors }) =>
    standing === "counted" ? [] : [{ month, standing, errors }]
  );
}

export interface Gap {
  readonly month: Month;
  readonly standing: Exclude<Standing, "counted">;
  readonly errors: number;
}
