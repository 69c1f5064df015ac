/**
 * Settings as a user writes them (`hengbi.settings/1`, contract §3.1): every key optional, an unknown
 * key or an impossible value is named and nothing is guessed.
 */
import * as v from "valibot";
import { aliasProblems } from "./alias-problems";
import { isDay, isMonth } from "../model/period";
import { DEFAULT_SETTINGS } from "../model/settings";
import type { Settings } from "../model/settings";

/** One thing that is wrong: where (`reference.above`), what is there, and what was expected. */
export interface SettingsProblem {
  readonly key: string;
  readonly code: "unknown-key" | "not-an-object" | "value";
  readonly shown: string;
  readonly expected: string;
}

const day = v.pipe(v.string(), v.check(isDay, "YYYY-MM-DD"));
const period = v.pipe(
  v.string(),
  v.check(
    (text) => text.split("/").length <= 2 && text.split("/").every(isMonth),
    "YYYY-MM | YYYY-MM/YYYY-MM"
  )
);
const dayOfMonth = v.pipe(
  v.number(),
  v.integer("1–28"),
  v.minValue(1, "1–28"),
  v.maxValue(28, "1–28")
);
const ratio = v.pipe(v.number(), v.gtValue(0, "> 0"));

const side = v.picklist(["registration", "health"]);
const columnMeaning = v.union([
  v.literal("left-out"),
  v.strictObject({
    measure: v.picklist(["births", "cumulative", "late", "reduction", "correction"]),
    parity: v.picklist(["1", "2", "3+", "all"]),
    sex: v.picklist(["male", "female", "unknown", "all"]),
  }),
]);
const form = v.strictObject({
  side: v.optional(side),
  unitColumn: v.optional(v.string()),
  columns: v.optional(v.record(v.string(), columnMeaning)),
  totalRow: v.optional(v.picklist(["first", "last", "none"])),
});
const name = v.pipe(v.string(), v.nonEmpty());
const alias = v.strictObject({
  name,
  unit: name,
  reportingUnit: v.optional(v.string()),
  partOf: v.optional(v.boolean()),
});

const schema = v.strictObject({
  schema: v.optional(v.literal("hengbi.settings/1")),
  asOf: v.optional(v.nullable(day)),
  dueDay: v.optional(dayOfMonth),
  dueDates: v.optional(v.record(v.pipe(v.string(), v.check(isMonth, "YYYY-MM")), day)),
  dueInclusive: v.optional(v.boolean()),
  reconcileDay: v.optional(dayOfMonth),
  yearStartMonth: v.optional(v.picklist([1, 10, 11])),
  scored: v.optional(v.picklist(["auto", "reporting", "rows"])),
  assessedUnits: v.optional(
    v.array(v.strictObject({ name: v.string(), type: v.optional(v.string(), "") }))
  ),
  sheets: v.optional(
    v.record(
      v.string(),
      v.strictObject({
        side: v.optional(side),
        period: v.optional(period),
        skip: v.optional(v.boolean()),
      })
    )
  ),
  forms: v.optional(v.record(v.string(), form)),
  aliases: v.optional(v.array(alias)),
  mustReport: v.optional(v.array(name)),
  reference: v.optional(
    v.pipe(
      v.strictObject({
        above: v.optional(ratio, DEFAULT_SETTINGS.reference.above),
        below: v.optional(ratio, DEFAULT_SETTINGS.reference.below),
        centre: v.optional(ratio, DEFAULT_SETTINGS.reference.centre),
      }),
      v.check(({ above, below }) => below <= above, "below ≤ above")
    )
  ),
  fdr: v.optional(v.pipe(v.number(), v.gtValue(0, "0 < fdr < 1"), v.ltValue(1, "0 < fdr < 1"))),
  minBirths: v.optional(v.pipe(v.number(), v.integer("≥ 1"), v.minValue(1, "≥ 1"))),
  blankInReportedRow: v.optional(v.picklist(["zero", "missing"])),
  residence: v.optional(v.nullable(v.string())),
  lateRegistration: v.optional(v.picklist(["exclude", "count"])),
  compare: v.optional(v.picklist(["cells", "totals"])),
  scheme: v.optional(v.string()),
  schemeReadings: v.optional(
    v.record(v.string(), v.nullable(v.union([v.string(), v.number(), v.boolean()])))
  ),
  missingBeforeFirst: v.optional(v.picklist(["open", "lost"])),
});

export type ParsedSettings =
  | { readonly settings: Settings; readonly problems: readonly [] }
  | { readonly settings: null; readonly problems: readonly SettingsProblem[] };

/** @param written the JSON value of a settings file; keys that it leaves out keep their defaults */
export function parseSettings(written: unknown): ParsedSettings {
  if (typeof written !== "object" || written === null || Array.isArray(written)) {
    const shown = Array.isArray(written) ? "[…]" : String(written);
    return {
      settings: null,
      problems: [{ key: "", code: "not-an-object", shown, expected: "{ … }" }],
    };
  }
  const parsed = v.safeParse(schema, written);
  if (!parsed.success) return { settings: null, problems: parsed.issues.map(problemOf) };
  const given = { ...parsed.output };
  delete given.schema;
  const settings: Settings = { ...DEFAULT_SETTINGS, ...withoutUndefined(given) };
  const problems = aliasProblems(settings.aliases);
  if (problems.length > 0) return { settings: null, problems };
  return { settings, problems: [] };
}

function problemOf(issue: v.BaseIssue<unknown>): SettingsProblem {
  const unknown = issue.expected === "never";
  return {
    key: v.getDotPath(issue) ?? "",
    code: unknown ? "unknown-key" : "value",
    shown: (typeof issue.input === "string" ? issue.input : JSON.stringify(issue.input)).slice(
      0,
      60
    ),
    expected: issue.kind === "schema" ? (issue.expected ?? "") : issue.message,
  };
}

function withoutUndefined<T extends object>(
  given: T
): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
