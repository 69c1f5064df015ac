/** `hengbi template`: a year's blank forms, both sides. */
import { blankForms } from "../core/reporting/blank-form";
import { writeResult } from "../hosts/xlsx-file/write-result";
import { commandMessagesIn } from "../messages/command-words-in";
import type { TemplateArguments } from "./arguments";
import { FileProblem, readBytes, writeAtomically } from "./files";
import { Refusal } from "./refusal";

/** @returns exit status 0 */
export async function templateCommand(args: TemplateArguments): Promise<0> {
  const messages = commandMessagesIn(args.language);
  if (!args.out.toLowerCase().endsWith(".xlsx")) {
    throw new Refusal(messages.command.file["wrong-ending"](args.out, ".xlsx"));
  }
  try {
    const units = args.units === null ? [] : await unitsIn(args.units);
    if (args.units !== null && units.length === 0) {
      throw new Refusal(messages.command.noUnits(args.units));
    }
    const year = args.year ?? new Date().getFullYear();
    const plans = blankForms(year, args.months, units, messages.blankForm);
    const { bytes } = await writeResult(null, plans, { settings: null });
    await writeAtomically(args.out, bytes);
    process.stdout.write(`${messages.command.templateWritten(args.out, plans.length)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof FileProblem) {
      throw new Refusal(messages.command.file[error.code](error.path, error.reason));
    }
    throw error;
  }
}

/** One unit a line; blank lines and repeats are passed over. GB18030 is what Chinese Windows editors save. */
async function unitsIn(path: string): Promise<string[]> {
  const bytes = await readBytes(path);
  const lines = decoded(bytes)
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("gb18030").decode(bytes);
  }
}
