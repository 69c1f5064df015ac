/**
 * The settings that the workbook keeps (`hengbi.settings/1`). What cannot be used is left out and named, and
 * stays in the workbook: somebody wrote it, perhaps a later version.
 */
import type { Settings } from "../../core/model/settings";
import { DEFAULT_SETTINGS } from "../../core/model/settings";
import { mergedSettings } from "../../core/settings/merged-settings";
import { parseSettings } from "../../core/settings/parse-settings";
import type { SettingsProblem } from "../../core/settings/parse-settings";
import type { JudgeProblem, WrittenSettings } from "../judge/protocol";
import type { SettingsChange, SheetCorrection } from "./session-state";

export const SETTINGS_SCHEMA = "hengbi.settings/1";

export interface KeptSettings {
  /** Everything, as it is kept. */
  readonly written: WrittenSettings;
  /** Without what cannot be used. */
  readonly usable: WrittenSettings;
  readonly settings: Settings;
  readonly problems: readonly SettingsProblem[];
  /** Those of the problems that only the judge can tell. */
  readonly judgeProblems: readonly SettingsProblem[];
}

export const NO_SETTINGS: KeptSettings = {
  written: {},
  usable: {},
  settings: DEFAULT_SETTINGS,
  problems: [],
  judgeProblems: [],
};

/** @param text as kept in the workbook; null: nothing is kept */
export function settingsOfText(text: string | null): KeptSettings {
  if (text === null) return NO_SETTINGS;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ...NO_SETTINGS, problems: [notSettings(text)] };
  }
  return isRecord(json)
    ? keptSettings(json)
    : { ...NO_SETTINGS, problems: [notSettings(JSON.stringify(json))] };
}

/** @param judgeProblems what the judge refused before, and would refuse again */
export function keptSettings(
  written: WrittenSettings,
  judgeProblems: readonly SettingsProblem[] = []
): KeptSettings {
  const problems = [...judgeProblems];
  let usable = judgeProblems.reduce((left, { key }) => without(left, key), written);
  // Each round leaves out at least one key, or everything.
  for (;;) {
    const parsed = parseSettings(usable);
    if (parsed.settings) {
      return { written, usable, settings: parsed.settings, problems, judgeProblems };
    }
    problems.push(...parsed.problems);
    const less = parsed.problems.reduce((left, { key }) => without(left, key), usable);
    usable = less === usable ? {} : less;
  }
}

/** Without a key that only the judge could tell to be of no use; null where it is not there. */
export function leftOut(kept: KeptSettings, problem: SettingsProblem): KeptSettings | null {
  const less = keptSettings(kept.written, [...kept.judgeProblems, problem]);
  return JSON.stringify(less.usable) === JSON.stringify(kept.usable) ? null : less;
}

/** What is wrong with a change, as against what was wrong already; null: it can be taken. */
export function refusal(before: KeptSettings, after: KeptSettings): JudgeProblem | null {
  const known = new Set(before.problems.map(problemKey));
  return refused(after.problems.find((problem) => !known.has(problemKey(problem))));
}

export function refused(problem: SettingsProblem | undefined): JudgeProblem | null {
  if (!problem) return null;
  const { key, shown, expected } = problem;
  return { code: "settings-refused", key, shown, expected };
}

/** Which scheme there is, only the judge knows. */
export function refusedByJudge(problem: SettingsProblem | undefined): JudgeProblem | null {
  return problem?.key === "scheme"
    ? { code: "scheme-unknown", scheme: problem.shown }
    : refused(problem);
}

/** @param sheet its name; null values and a sheet that is not skipped leave the decision to the reader */
export function withCorrection(
  written: WrittenSettings,
  sheet: string,
  correction: SheetCorrection
): WrittenSettings {
  const sheets = isRecord(written["sheets"]) ? written["sheets"] : {};
  const old = Object.hasOwn(sheets, sheet) ? sheets[sheet] : undefined;
  const { skip, ...rest } = correction;
  const changed = changedBy(isRecord(old) ? old : {}, {
    ...rest,
    ...(skip === undefined ? {} : { skip: skip || null }),
  });
  const others = Object.entries(sheets).filter(([name]) => name !== sheet);
  const all = Object.keys(changed).length > 0 ? [...others, [sheet, changed] as const] : others;
  // Sheets can be called like anything, `__proto__` included.
  return changedBy(written, { sheets: all.length > 0 ? Object.fromEntries(all) : null });
}

/** Null takes a key out again. */
export function withChange(written: WrittenSettings, change: SettingsChange): WrittenSettings {
  return changedBy(written, { ...change });
}

/**
 * Settings from a file over those of the workbook. What was said of single sheets stays with the workbook that
 * it was said in: a sheet of the same name elsewhere may be another department's. The name of the schema is no setting.
 */
export function withLoaded(written: WrittenSettings, loaded: WrittenSettings): WrittenSettings {
  const general = changedBy(loaded, { schema: null, sheets: null });
  return mergedSettings(written, general);
}

export function settingsText(written: WrittenSettings): string {
  return JSON.stringify({ schema: SETTINGS_SCHEMA, ...written });
}

/** As {@link settingsText}, for eyes and editors as well. */
export function settingsFileText(written: WrittenSettings): string {
  return `${JSON.stringify({ schema: SETTINGS_SCHEMA, ...written }, null, 2)}\n`;
}

function changedBy(
  old: WrittenSettings,
  change: Readonly<Record<string, unknown>>
): WrittenSettings {
  const said = new Map(Object.entries(change).filter(([, value]) => value !== undefined));
  return Object.fromEntries([
    ...Object.entries(old).filter(([key]) => !said.has(key)),
    ...[...said].filter(([, value]) => value !== null),
  ]);
}

/** @param path `sheets.3月.side`; names of sheets may hold points themselves */
function without(written: WrittenSettings, path: string): WrittenSettings {
  const [key] = Object.keys(written)
    .filter((each) => path === each || path.startsWith(`${each}.`))
    .sort((a, b) => b.length - a.length);
  if (key === undefined) return written;
  const inside = written[key];
  const rest = path.slice(key.length + 1);
  const less = rest !== "" && isRecord(inside) ? without(inside, rest) : inside;
  const others = Object.entries(written).filter(([each]) => each !== key);
  // What cannot be taken out by itself goes as a whole.
  return less === inside ? Object.fromEntries(others) : { ...written, [key]: less };
}

function problemKey({ key, code, shown }: SettingsProblem): string {
  return JSON.stringify([key, code, shown]);
}

function notSettings(text: string): SettingsProblem {
  return { key: "", code: "not-an-object", shown: text.slice(0, 60), expected: "{ … }" };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
