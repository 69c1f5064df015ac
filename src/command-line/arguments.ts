/** The command's words and flags (contract §3), understood or refused with what is wrong. */
import { parseArgs } from "node:util";
import type { ParseArgsConfig } from "node:util";
import { isDay } from "../core/model/period";
import { DOCUMENT_KINDS } from "../core/reporting/result-sheets";
import type { DocumentKind } from "../core/reporting/result-sheets";
import { documentsNamed } from "./documents-named";

export type Language = "zh" | "en";

export interface CheckArguments {
  readonly command: "check";
  readonly workbooks: readonly string[];
  readonly health: readonly string[];
  readonly out: string | null;
  readonly json: string | null;
  readonly settings: string | null;
  readonly asOf: string | null;
  /** 文书 to write; those that the workbook has are written anyway. */
  readonly documents: readonly DocumentKind[];
  /** The day on which the due forms were submitted. */
  readonly submitted: string | null;
  readonly language: Language;
  readonly quiet: boolean;
}

export interface TemplateArguments {
  readonly command: "template";
  readonly months: readonly number[];
  /** Null: this year. */
  readonly year: number | null;
  readonly units: string | null;
  readonly out: string;
  readonly language: Language;
}

/** 生成上报件. */
export interface SubmissionArguments {
  readonly command: "submission";
  readonly workbooks: readonly string[];
  /** Empty: the registration forms of the last due month. */
  readonly sheets: readonly string[];
  readonly out: string;
  readonly settings: string | null;
  readonly asOf: string | null;
  readonly language: Language;
}

export type ArgumentProblem =
  | "no-command"
  | "unknown-command"
  | "unknown-option"
  | "option-needs-value"
  | "no-workbook"
  | "no-out"
  | "no-submission-out"
  | "bad-language"
  | "bad-day"
  | "bad-documents"
  | "bad-submitted-day"
  | "bad-months"
  | "bad-year"
  | "surplus-argument";

export type Arguments =
  | CheckArguments
  | TemplateArguments
  | SubmissionArguments
  | { readonly command: "version" | "help"; readonly language: Language }
  | {
      readonly command: "refused";
      readonly problem: ArgumentProblem;
      readonly shown: string;
      readonly language: Language;
    };

const OPTIONS = {
  health: { type: "string", multiple: true },
  out: { type: "string" },
  json: { type: "string" },
  settings: { type: "string" },
  "as-of": { type: "string" },
  documents: { type: "string" },
  sheets: { type: "string" },
  submitted: { type: "string" },
  lang: { type: "string" },
  quiet: { type: "boolean" },
  months: { type: "string" },
  year: { type: "string" },
  units: { type: "string" },
  version: { type: "boolean", short: "v" },
  help: { type: "boolean", short: "h" },
} as const satisfies ParseArgsConfig["options"];

const OF_COMMAND: Readonly<Record<"check" | "template" | "submission", ReadonlySet<string>>> = {
  check: new Set([
    "health",
    "out",
    "json",
    "settings",
    "as-of",
    "documents",
    "submitted",
    "lang",
    "quiet",
  ]),
  submission: new Set(["sheets", "out", "settings", "as-of", "lang"]),
  template: new Set(["out", "lang", "months", "year", "units"]),
};

/** @param argv what follows the program's name */
export function parseArguments(argv: readonly string[]): Arguments {
  const language: Language = languageOf(argv) ?? "zh";
  const refused = (problem: ArgumentProblem, shown = ""): Arguments => ({
    command: "refused",
    problem,
    shown,
    language,
  });
  const spread = spreadHealth(argv);
  const { tokens } = parseArgs({
    args: [...spread],
    options: OPTIONS,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const flags = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const option = OPTIONS[token.name as keyof typeof OPTIONS] as { type: string } | undefined;
    if (!option) return refused("unknown-option", token.rawName);
    if (option.type === "string" && (token.value === undefined || token.value === "")) {
      return refused("option-needs-value", token.rawName);
    }
    flags.set(token.name, [...(flags.get(token.name) ?? []), token.value ?? ""]);
  }
  const last = (name: string) => flags.get(name)?.at(-1) ?? null;
  if (flags.has("help")) return { command: "help", language };
  if (flags.has("version")) return { command: "version", language };
  const lang = last("lang");
  if (lang !== null && lang !== "zh" && lang !== "en") return refused("bad-language", lang);

  const [command, ...rest] = words;
  if (command === undefined) return refused("no-command");
  if (command !== "check" && command !== "template" && command !== "submission") {
    return refused("unknown-command", command);
  }
  for (const name of flags.keys()) {
    if (!OF_COMMAND[command].has(name)) return refused("unknown-option", `--${name}`);
  }
  if (command === "check") {
    const health = flags.get("health") ?? [];
    if (rest.length === 0 && health.length === 0) return refused("no-workbook");
    const asOf = last("as-of");
    if (asOf !== null && !isDay(asOf)) return refused("bad-day", asOf);
    const submitted = last("submitted");
    if (submitted !== null && !isDay(submitted)) return refused("bad-submitted-day", submitted);
    const said = last("documents");
    const documents = said === null ? DOCUMENT_KINDS : documentsNamed(said);
    if (typeof documents === "string") return refused("bad-documents", documents);
    return {
      command,
      workbooks: rest,
      health,
      out: last("out"),
      json: last("json"),
      settings: last("settings"),
      asOf,
      documents,
      submitted,
      language,
      quiet: flags.has("quiet"),
    };
  }
  if (command === "submission") {
    if (rest.length === 0) return refused("no-workbook");
    const asOf = last("as-of");
    if (asOf !== null && !isDay(asOf)) return refused("bad-day", asOf);
    const out = last("out");
    if (out === null) return refused("no-submission-out");
    const sheets = (last("sheets") ?? "").split(/[,，、]/).map((name) => name.trim());
    return {
      command,
      workbooks: rest,
      sheets: sheets.filter((name) => name !== ""),
      out,
      settings: last("settings"),
      asOf,
      language,
    };
  }
  if (rest[0] !== undefined) return refused("surplus-argument", rest[0]);
  const out = last("out");
  if (out === null) return refused("no-out");
  const months = monthsOf(last("months") ?? "1-12");
  if (!months) return refused("bad-months", last("months") ?? "");
  const year = last("year");
  if (year !== null && !/^\d{4}$/.test(year)) return refused("bad-year", year);
  return {
    command,
    months,
    year: year === null ? null : Number(year),
    units: last("units"),
    out,
    language,
  };
}

function languageOf(argv: readonly string[]): Language | null {
  const index = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const value = argv[index]?.includes("=") ? argv[index].slice("--lang=".length) : argv[index + 1];
  return index >= 0 && (value === "zh" || value === "en") ? value : null;
}

/** `--health a.xlsx b.xlsx` names several workbooks: every word up to the next option. */
function spreadHealth(argv: readonly string[]): string[] {
  const spread: string[] = [];
  let inHealth = false;
  for (const [index, word] of argv.entries()) {
    const isOption = word.startsWith("--");
    if (isOption) inHealth = word === "--health";
    const followsFlag = argv[index - 1] === "--health";
    if (inHealth && !isOption && !followsFlag) spread.push("--health");
    spread.push(word);
  }
  return spread;
}

/** `1-12`, `3`, `1-3,7` → months in order without repeats; null for anything else. */
function monthsOf(text: string): number[] | null {
  const months = new Set<number>();
  for (const part of text.split(",")) {
    const [, first, last = first] = /^(\d{1,2})(?:-(\d{1,2}))?$/.exec(part.trim()) ?? [];
    const from = Number(first ?? 0);
    const to = Number(last ?? 0);
    if (from < 1 || to > 12 || from > to) return null;
    for (let month = from; month <= to; month += 1) months.add(month);
  }
  return [...months].sort((a, b) => a - b);
}
