/** `hengbi check`: read, judge, write the copy with the result sheets and the JSON, say what was found. */
import { assess } from "../core/assess";
import type { Assessed } from "../core/model/assessed";
import { planReport } from "../core/reporting/plan-report";
import { resultJson } from "../core/reporting/result-json";
import { readWorkbook } from "../hosts/xlsx-file/read-workbook";
import type { WorkbookFile } from "../hosts/xlsx-file/read-workbook";
import { writeResult } from "../hosts/xlsx-file/write-result";
import { HostError } from "../hosts/host-error";
import { messagesIn, resultWords } from "../messages/languages";
import type { Messages } from "../messages/languages";
import { basename } from "node:path";
import type { CheckArguments } from "./arguments";
import { FileProblem, readBytes, resultPath, samePath, writeAtomically } from "./files";
import { loadSettings } from "./load-settings";
import type { LoadedSettings } from "./load-settings";
import { loadSchemeNamed } from "./load-scheme";
import { progressOn } from "./progress";
import { Refusal } from "./refusal";
import { summaryOf } from "./summary";
import { VERSION } from "./version";

interface Input {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly workbook: WorkbookFile;
}

/** @returns the exit status of contract §3: 0 nothing to do, 1 something to do (2 is thrown as a {@link Refusal}) */
export async function checkCommand(args: CheckArguments): Promise<0 | 1> {
  const messages = messagesIn(args.language);
  const progress = progressOn(process.stderr, args.quiet);
  const clock = { start: performance.now(), read: 0, judge: 0 };
  try {
    const paths = await distinct([...args.workbooks, ...args.health]);
    await refuseOverwriting(args, paths, messages);
    const inputs: Input[] = [];
    for (const [index, path] of paths.entries()) {
      progress.show(index, paths.length + 2, `${messages.command.steps.read} ${basename(path)}`);
      inputs.push(await readInput(path, messages));
    }
    clock.read = performance.now();

    progress.show(paths.length, paths.length + 2, messages.command.steps.judge);
    const kept = inputs.map(({ workbook }) => workbook);
    const { settings, written: ownSettings } = await loadSettings(args, kept, messages);
    const { scheme, readings } = await loadSchemeNamed(settings, messages);
    const assessed = assess(await gridsOf(args, inputs), settings, scheme, readings);
    refuseIfNothingJudged(assessed, messages);
    clock.judge = performance.now();

    progress.show(paths.length + 1, paths.length + 2, messages.command.steps.write);
    const out = args.out ?? resultPath(paths[0] ?? "", messages.command.resultSuffix);
    const report = await writeReport(out, assessed, ownSettings, inputs, messages);
    const written = performance.now();
    if (args.json !== null) {
      const times = {
        read: Math.round(clock.read - clock.start),
        judge: Math.round(clock.judge - clock.read),
        write: Math.round(written - clock.judge),
      };
      const json = resultJson(
        assessed,
        VERSION,
        report.place,
        resultWords(assessed, report.place, messages.sheets),
        times
      );
      const text = `${JSON.stringify(json, null, 2)}\n`;
      if (args.json === "-") process.stdout.write(text);
      else await writeAtomically(args.json, text);
    }
    progress.end();
    if (!args.quiet) {
      const summary = summaryOf(assessed, out, report.place, messages);
      const notes = report.notes.map((note) => messages.command.notes[note]);
      (args.json === "-" ? process.stderr : process.stdout).write(
        `${[summary, ...notes].join("\n")}\n`
      );
    }
    return somethingToDo(assessed) ? 1 : 0;
  } finally {
    progress.end();
  }
}

/** Findings of severity error, or differences that nothing explains (contract §3). */
export function somethingToDo(assessed: Assessed): boolean {
  return (
    assessed.findings.some((finding) => finding.severity === "error") ||
    assessed.reconciliation.total.gross.unexplained > 0
  );
}

async function distinct(paths: readonly string[]): Promise<string[]> {
  const kept: string[] = [];
  for (const path of paths) {
    const known = await Promise.all(kept.map((other) => samePath(other, path)));
    if (!known.includes(true)) kept.push(path);
  }
  return kept;
}

async function refuseOverwriting(
  args: CheckArguments,
  paths: readonly string[],
  messages: Messages
): Promise<void> {
  for (const path of paths) {
    if (args.out !== null && (await samePath(args.out, path))) {
      throw new Refusal(messages.command.file["same-as-input"](path, ""));
    }
    if (args.json !== null && args.json !== "-" && (await samePath(args.json, path))) {
      throw new Refusal(messages.command.file["json-is-input"](path, ""));
    }
  }
}

async function readInput(path: string, messages: Messages): Promise<Input> {
  try {
    const bytes = await readBytes(path);
    return { path, bytes, workbook: await readWorkbook(bytes, basename(path)) };
  } catch (error) {
    if (error instanceof HostError) throw new Refusal(messages.command.host(basename(path), error));
    if (error instanceof FileProblem) {
      throw new Refusal(messages.command.file[error.code](error.path, error.reason));
    }
    throw error;
  }
}

/** Sheets of workbooks given as `--health` are the health side whatever their titles say. */
async function gridsOf(args: CheckArguments, inputs: readonly Input[]) {
  const grids = await Promise.all(
    inputs.map(async ({ path, workbook }) => {
      const health = await Promise.all(args.health.map((other) => samePath(other, path)));
      return health.includes(true)
        ? workbook.grids.map((grid) => ({ ...grid, side: "health" as const }))
        : workbook.grids;
    })
  );
  return grids.flat();
}

function refuseIfNothingJudged(assessed: Assessed, messages: Messages): void {
  const { tables, skipped, rows } = assessed.reading;
  if (tables.length > 0 && rows.judged > 0) return;
  const registers = skipped.filter((sheet) => sheet.reason === "personal-data");
  const others = skipped.filter(
    (sheet) =>
      sheet.reason !== "personal-data" &&
      sheet.reason !== "own-sheet" &&
      sheet.reason !== "empty-sheet"
  );
  throw new Refusal(
    registers.length > 0 && others.length === 0
      ? messages.command.onlyRegisters(registers.map((sheet) => sheet.sheet))
      : messages.command.nothingJudged(
          skipped.map((sheet) => `${sheet.sheet}（${messages.sheets.run.skip[sheet.reason]}）`)
        )
  );
}

async function writeReport(
  out: string,
  assessed: Assessed,
  ownSettings: LoadedSettings["written"],
  inputs: readonly Input[],
  messages: Messages
) {
  const [only] = inputs;
  const copied =
    inputs.length === 1 &&
    only &&
    (only.workbook.format === "xlsx" || only.workbook.format === "xlsm")
      ? { bytes: only.bytes, format: only.workbook.format }
      : null;
  const report = planReport(
    assessed,
    inputs.flatMap((input) => input.workbook.grids),
    messages.sheets,
    { version: VERSION, copies: copied === null }
  );
  const { bytes, notes } = await writeResult(copied, report.plans, {
    settings: ownSettings ? JSON.stringify(ownSettings) : null,
  });
  try {
    await writeAtomically(out, bytes);
  } catch (error) {
    if (error instanceof FileProblem) {
      throw new Refusal(messages.command.file[error.code](error.path, error.reason));
    }
    throw error;
  }
  return { place: report.place, notes };
}
