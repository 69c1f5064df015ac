/** One or several units scored by a shipped scheme, from typed inputs and forms of a year. */
import type { AssessedTarget } from "../../../src/core/model/assessed-target";
import type { BirthTable } from "../../../src/core/model/birth-table";
import type { Typed, TypedRow } from "../../../src/core/model/clerk-entries";
import type { MonthlyReport } from "../../../src/core/model/monthly-report";
import type { Scheme } from "../../../src/core/model/scheme";
import type { Assessment, LedgerEntry, Score, ScoredItem } from "../../../src/core/model/score";
import type { ReadingValue, Settings } from "../../../src/core/model/settings";
import type { SexRatio } from "../../../src/core/model/sex-ratio";
import { resolveReadings } from "../../../src/core/scoring/readings";
import { builtInScheme } from "../../../src/core/scoring/scheme";
import { scoreUnits } from "../../../src/core/scoring/score";
import { formsOfYear, reportsOf } from "../receiving/year";

export function shippedScheme(id: string): Scheme {
  const scheme = builtInScheme(id);
  if (!scheme) throw new Error(`no scheme ${id}`);
  return scheme;
}

export const THOUSAND = shippedScheme("thousand-point");
export const HUNDRED = shippedScheme("village-hundred");

export type Inputs = Readonly<Record<string, Typed>>;

/** Everything that the thousand points need but the birth forms: full marks. */
export const FULL: Inputs = {
  "A04.points": 10,
  "A05.signed": 8,
  "A06.quarters": 4,
  "A07.points": 10,
  "A08.met": "是",
  "A09.county": 5,
  "A09.city": 2,
  "A09.province": 2,
  "A10.sent": 12,
  "A10.county": 5,
  "A10.city": 1,
  "A11.events": 5,
  "A12.points": 5,
  "A13.trainings": 2,
  "A14.1.times": 6,
  "A14.1.omitted": 0,
  "A14.2.missing": 0,
  "A14.3.missed": 0,
  "A15.1.met": "是",
  "A15.2.met": "是",
  "A16.Q2.sample": 30,
  "A16.Q2.faulty": 0,
  "A16.Q4.sample": 30,
  "A16.Q4.faulty": 0,
  "A17.1.met": "是",
  "A17.2.met": "是",
  "A18.met": "是",
  "A19.met": "是",
  "A20.met": "是",
  "A22.1.task": 10,
  "A22.1.done": 10,
  "A22.2.met": "是",
  "A22.3.faults": 0,
};

export const TOWNSHIP: AssessedTarget = {
  name: "青山镇",
  type: "乡镇",
  reportingUnit: "青山镇",
  unit: "*",
};

/** Rows of 考核录入 for a unit. */
export function inputRows(inputs: Inputs, unit = TOWNSHIP.name): TypedRow[] {
  return Object.entries(inputs).map(([key, value]) => ({
    kind: "score-input",
    id: `${key}@${unit}`,
    values: { value },
    shown: [],
  }));
}

export const BASIS_ROW: TypedRow = {
  kind: "score-input",
  id: "basis",
  values: { value: "是" },
  shown: [],
};

export const AFTER_THE_YEAR: Partial<Settings> = { asOf: "2026-01-31" };

const GOOD_YEAR = reportsOf(formsOfYear(), undefined, AFTER_THE_YEAR);

export function reportsOfForms(tables: readonly BirthTable[]): MonthlyReport[] {
  return reportsOf(tables, undefined, AFTER_THE_YEAR);
}

export interface Case {
  readonly scheme?: Scheme;
  readonly readings?: Readonly<Record<string, ReadingValue>>;
  readonly units?: readonly AssessedTarget[];
  readonly reports?: readonly MonthlyReport[];
  readonly ratios?: readonly SexRatio[];
  readonly rows?: readonly TypedRow[];
}

export function assessment(of: Case): Assessment {
  const scheme = of.scheme ?? THOUSAND;
  const { readings, problems } = resolveReadings(scheme, of.readings ?? {});
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const entries = { rows: of.rows ?? inputRows(FULL), sheetNames: {} };
  return scoreUnits(
    scheme,
    readings,
    of.units ?? [TOWNSHIP],
    of.reports ?? GOOD_YEAR,
    of.ratios ?? [],
    entries
  );
}

export function scoreOf(of: Case): Score {
  const [score] = assessment(of).scores;
  if (!score) throw new Error("nobody is scored");
  return score;
}

/** With full marks but for the given inputs; null takes an input away. */
export function scoreWith(inputs: Readonly<Record<string, Typed | null>>, rest: Case = {}): Score {
  const all = Object.entries({ ...FULL, ...inputs }).filter(
    (one): one is [string, Typed] => one[1] !== null
  );
  return scoreOf({ ...rest, rows: inputRows(Object.fromEntries(all)) });
}

export function itemOf(score: Score, id: string): ScoredItem {
  const item = [...score.items, ...score.adjustments].find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return item;
}

export function ledgerOf(score: Score): LedgerEntry[] {
  return [...score.items, ...score.adjustments].flatMap((item) => item.entries);
}

/** A ratio of the year for all parities. */
export function yearlyRatio(male: number, female: number, rest: Partial<SexRatio> = {}): SexRatio {
  return {
    reportingUnit: "青山镇",
    unit: "*",
    part: null,
    span: "2025-01/2025-12",
    spanKind: "year",
    parity: "all",
    male,
    female,
    ratio: female > 0 ? (100 * male) / female : null,
    low: null,
    high: null,
    pAbove: null,
    pBelow: null,
    qAbove: null,
    qBelow: null,
    family: null,
    tests: 0,
    verdict: "not-tested",
    ...rest,
  };
}
