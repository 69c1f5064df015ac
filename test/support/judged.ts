/** The whole way in one process: workbook bytes in, what was assessed, the result workbook and the JSON out. */
import { judgeWorkbooks, writeJudged } from "../../src/command-line/judge-workbooks";
import type { Assessed } from "../../src/core/model/assessed";
import type { Side } from "../../src/core/model/births";
import type { SheetPlan } from "../../src/core/model/sheet-plan";
import type { DocumentKind } from "../../src/core/reporting/result-sheets";
import { resultJson } from "../../src/core/reporting/result-json";
import { resolveReadings } from "../../src/core/scoring/readings";
import { builtInScheme } from "../../src/core/scoring/scheme";
import { parseSettings } from "../../src/core/settings/parse-settings";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { resultWords } from "../../src/messages/languages";
import { reportWordsIn } from "../../src/messages/report-words-in";

export interface JudgedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly side?: Side;
}

export interface Judged {
  readonly assessed: Assessed;
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
  /** As `--json` gives it, times zero. */
  readonly json: ResultJson;
  readonly sheetNames: Readonly<Record<string, string>>;
  readonly plans: readonly SheetPlan[];
}

/** The parts of the JSON that tests look at. */
export interface ResultJson {
  readonly findings: readonly {
    readonly id: string;
    readonly rule: string;
    readonly severity: string;
    readonly cell: string | null;
    readonly related: readonly string[];
    readonly message: string;
  }[];
  readonly reconciliation: {
    readonly differences: readonly { readonly id: string; readonly difference: number }[];
    readonly causes: readonly {
      readonly kind: string;
      readonly strength: string;
      readonly text: string;
    }[];
    readonly total: Readonly<Record<string, unknown>>;
  };
  readonly ratios: readonly Readonly<Record<string, unknown>>[];
  readonly scores: readonly {
    readonly unit: string;
    readonly total: number;
    readonly rank: number | null;
    readonly provisional: boolean;
    readonly items: readonly {
      readonly id: string;
      readonly points: number | null;
      readonly entries: readonly {
        readonly points: number;
        readonly evidence: readonly string[];
      }[];
    }[];
  }[];
  readonly run: Readonly<Record<string, unknown>>;
}

/** Judges files together with settings as a user writes them; the workbooks' own settings come first. */
export async function judged(
  files: readonly JudgedFile[],
  settings: object = {},
  language: "zh" | "en" = "zh",
  documents: readonly DocumentKind[] = []
): Promise<Judged> {
  const inputs = await Promise.all(
    files.map(async ({ name, bytes, side }) => ({
      bytes,
      workbook: await readWorkbook(bytes, name),
      side: side ?? null,
    }))
  );
  const kept = inputs.flatMap(({ workbook }) =>
    workbook.settings === null ? [] : [JSON.parse(workbook.settings) as object]
  );
  const written = Object.assign({}, ...kept, settings) as object;
  const parsed = parseSettings(written);
  if (!parsed.settings) throw new Error(JSON.stringify(parsed.problems));
  const scheme = builtInScheme(parsed.settings.scheme);
  if (!scheme) throw new Error(`no scheme ${parsed.settings.scheme}`);
  const { readings } = resolveReadings(scheme, parsed.settings.schemeReadings);
  const assessed = judgeWorkbooks(inputs, { settings: parsed.settings, scheme, readings });
  const sheets = reportWordsIn(language);
  const keep = Object.keys(written).length > 0 ? JSON.stringify(written) : null;
  const { bytes, notes, report } = await writeJudged(
    inputs,
    assessed,
    sheets,
    "0.0.0",
    keep,
    documents
  );
  const words = resultWords(assessed, report.place, sheets);
  const json = resultJson(assessed, "0.0.0", report.place, words, { read: 0, judge: 0, write: 0 });
  return {
    assessed,
    bytes,
    notes,
    json: JSON.parse(JSON.stringify(json)) as ResultJson,
    plans: report.plans,
    sheetNames: Object.fromEntries(report.plans.map((plan) => [plan.kind ?? plan.name, plan.name])),
  };
}

/** One workbook of the given bytes. */
export async function judgedBook(bytes: Uint8Array, settings: object = {}): Promise<Judged> {
  return judged([{ name: "book.xlsx", bytes }], settings);
}
