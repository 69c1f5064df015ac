/** `hengbi check`: read, judge, write the copy with the result sheets and the JSON, say what was found. */
import { basename } from "node:path";
import type { Assessed } from "../core/model/assessed";
import { resultJson } from "../core/reporting/result-json";
import { isHostError } from "../hosts/host-error";
import { readWorkbook } from "../hosts/xlsx-file/read-workbook";
import { commandMessagesIn } from "../messages/command-words-in";
import { resultWords } from "../messages/languages";
import type { CommandMessages } from "../messages/command-words-in";
import type { CheckArguments } from "./arguments";
import { FileProblem, readBytes, realPath, resultPath, samePath, writeAtomically } from "./files";
import { inOrder } from "./in-order";
import { judgeWorkbooks, writeJudged } from "./judge-workbooks";
import type { WorkbookInput } from "./judge-workbooks";
import { loadSchemeNamed } from "./load-scheme";
import { loadSettings } from "./load-settings";
import { progressOn } from "./progress";
import { recordSubmitted } from "./record-submitted";
import { Refusal } from "./refusal";
import { summaryOf } from "./summary";
import { formsToConfirm, isWaiting } from "./to-confirm";
import { VERSION } from "./version";

/** Unpacking runs beside parsing; more than a few at once would only hold memory. */
const FILES_AT_ONCE = 4;

/** @returns the exit status of contract §3: 0 nothing to do, 1 something to do; a {@link Refusal} is 2 */
export async function checkCommand(args: CheckArguments): Promise<0 | 1> {
  const messages = commandMessagesIn(args.language);
  const { steps } = messages.command;
  const progress = progressOn(process.stderr, args.quiet);
  try {
    const start = performance.now();
    const named = await distinct([...args.workbooks, ...args.health]);
    const all = named.length + 2;
    await refuseOverwriting(args, named, messages);
    const health = await distinct(args.health);
    const inputs = await inOrder(named, FILES_AT_ONCE, ({ path, real }, index) => {
      progress.show(index, all, `${steps.read} ${basename(path)}`);
      const isHealth = health.some((each) => each.real === real);
      return readInput(path, isHealth ? "health" : null, messages);
    });
    const kept = inputs.map(({ workbook }) => workbook);
    const { settings, written } = await loadSettings(args, kept, messages);
    const { scheme, readings } = await loadSchemeNamed(settings, messages);
    const read = performance.now();

    progress.show(named.length, all, steps.judge);
    const rules = { settings, scheme, readings };
    const found = judgeWorkbooks(inputs, rules);
    refuseIfNothingJudged(found, messages);
    const { submitted } = args;
    const recorded = submitted === null ? null : recordSubmitted(inputs, rules, found, submitted);
    const assessed = recorded?.assessed ?? found;
    const judged = performance.now();

    progress.show(named.length + 1, all, steps.write);
    const ending = endingOf(inputs);
    const out = args.out ?? resultPath(named[0]?.path ?? "", messages.files.resultSuffix, ending);
    if (!out.toLowerCase().endsWith(ending)) {
      throw new Refusal(messages.command.file["wrong-ending"](out, ending));
    }
    const keep = written ? JSON.stringify(written) : null;
    const { bytes, notes, report } = await writeJudged(
      inputs,
      assessed,
      messages.sheets,
      VERSION,
      keep,
      args.documents
    ).catch((error: unknown) => {
      throw refusalOf(error, named[0]?.path ?? "", messages);
    });
    await orRefuse(writeAtomically(out, bytes), messages);
    if (args.json !== null) {
      const times = { read: read - start, judge: judged - read, write: performance.now() - judged };
      const words = resultWords(assessed, report.place, messages.sheets);
      const json = resultJson(assessed, VERSION, report.place, words, roundedTimes(times));
      await writeJson(args.json, `${JSON.stringify(json, null, 2)}\n`, messages);
    }
    progress.end();
    if (!args.quiet) {
      const summary = summaryOf(assessed, out, report.place, messages);
      const said = recorded ? [messages.command.recorded(recorded.forms, submitted ?? "")] : [];
      const lines = [summary, ...said, ...notes.map((note) => messages.command.notes[note])];
      (args.json === "-" ? process.stderr : process.stdout).write(`${lines.join("\n")}\n`);
    }
    return somethingToDo(assessed) ? 1 : 0;
  } finally {
    progress.end();
  }
}

/** Findings of severity error, or differences that nothing explains (contract §3). */
function somethingToDo({ findings, reconciliation }: Assessed): boolean {
  return (
    findings.some((finding) => finding.severity === "error") ||
    reconciliation.total.gross.unexplained > 0
  );
}

function roundedTimes(times: {
  readonly read: number;
  readonly judge: number;
  readonly write: number;
}) {
  return {
    read: Math.round(times.read),
    judge: Math.round(times.judge),
    write: Math.round(times.write),
  };
}

async function writeJson(path: string, text: string, messages: CommandMessages): Promise<void> {
  if (path === "-") process.stdout.write(text);
  else await orRefuse(writeAtomically(path, text), messages);
}

/** The same file named twice is read once. */
export async function distinct(paths: readonly string[]): Promise<NamedFile[]> {
  const files = new Map<string, NamedFile>();
  for (const path of paths) {
    const real = await realPath(path);
    if (!files.has(real)) files.set(real, { path, real });
  }
  return [...files.values()];
}

/** A file as it was named, and where it really lies. */
interface NamedFile {
  readonly path: string;
  readonly real: string;
}

export async function isAmong(path: string, others: readonly NamedFile[]): Promise<boolean> {
  const real = await realPath(path);
  return others.some((other) => other.real === real);
}

async function refuseOverwriting(
  args: CheckArguments,
  named: readonly NamedFile[],
  messages: CommandMessages
): Promise<void> {
  const { file } = messages.command;
  if (args.out !== null && (await isAmong(args.out, named))) {
    throw new Refusal(file["same-as-input"](args.out, ""));
  }
  if (args.json === null || args.json === "-") return;
  if (await isAmong(args.json, named)) throw new Refusal(file["json-is-input"](args.json, ""));
  if (args.out !== null && (await samePath(args.out, args.json))) {
    throw new Refusal(file["json-is-out"](args.json, ""));
  }
}

/** A macro workbook stays one; Excel refuses a file whose name says otherwise. */
function endingOf(inputs: readonly WorkbookInput[]): ".xlsx" | ".xlsm" {
  const [only] = inputs;
  return inputs.length === 1 && only?.workbook.format === "xlsm" ? ".xlsm" : ".xlsx";
}

/** Sheets of workbooks given as `--health` are the health side whatever their titles say. */
export async function readInput(
  path: string,
  side: WorkbookInput["side"],
  messages: CommandMessages
): Promise<WorkbookInput> {
  const bytes = await orRefuse(readBytes(path), messages);
  try {
    return { bytes, workbook: await readWorkbook(bytes, basename(path)), side };
  } catch (error) {
    throw refusalOf(error, path, messages);
  }
}

/** What a host could not do, in words; anything else as it is. */
export function refusalOf(error: unknown, path: string, messages: CommandMessages): unknown {
  return isHostError(error) ? new Refusal(messages.files.problem(basename(path), error)) : error;
}

export async function orRefuse<T>(work: Promise<T>, messages: CommandMessages): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    throw new Refusal(messages.command.file[error.code](error.path, error.reason));
  }
}

function refuseIfNothingJudged({ reading }: Assessed, messages: CommandMessages): void {
  const hasFigures = reading.tables.some((table) => table.rows.some((row) => !row.blank));
  if (hasFigures && reading.rows.judged > 0) return;
  if (reading.tables.length > 0)
    throw new Refusal(messages.command.noFigures(reading.tables.length));
  const waiting = formsToConfirm(reading, messages);
  if (waiting.length > 0) {
    const [{ fingerprint } = { fingerprint: "" }] = reading.forms.filter(isWaiting);
    throw new Refusal(messages.command.toConfirm.all(waiting, fingerprint));
  }
  const skipped = reading.skipped.filter(
    ({ reason }) => reason !== "own-sheet" && reason !== "empty-sheet"
  );
  const registers = skipped.filter(({ reason }) => reason === "personal-data");
  const { command, sheets } = messages;
  throw new Refusal(
    registers.length > 0 && registers.length === skipped.length
      ? command.onlyRegisters(registers.map(({ sheet }) => sheet))
      : command.nothingJudged(
          reading.skipped.map(
            ({ sheet, reason }) => `${sheet}${sheets.parentheses(sheets.run.skip[reason])}`
          )
        )
  );
}
