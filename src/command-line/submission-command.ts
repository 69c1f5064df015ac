/** `hengbi submission`: 上报件, a workbook with the chosen forms alone, as values. */
import { basename } from "node:path";
import { officialForms, sheetsToSubmit } from "../core/reporting/official-forms";
import { writeResult } from "../hosts/xlsx-file/write-result";
import { commandMessagesIn } from "../messages/command-words-in";
import type { SubmissionArguments } from "./arguments";
import { distinct, isAmong, orRefuse, readInput, refusalOf } from "./check-command";
import { writeAtomically } from "./files";
import { gridsOf, judgeWorkbooks } from "./judge-workbooks";
import { loadSchemeNamed } from "./load-scheme";
import { loadSettings } from "./load-settings";
import { Refusal } from "./refusal";

/** @returns exit status 0; a {@link Refusal} is 2: a form that cannot be copied as it is stops all of them */
export async function submissionCommand(args: SubmissionArguments): Promise<0> {
  const messages = commandMessagesIn(args.language);
  const { submission: words, file } = messages.command;
  if (!args.out.toLowerCase().endsWith(".xlsx")) {
    throw new Refusal(file["wrong-ending"](args.out, ".xlsx"));
  }
  const named = await distinct(args.workbooks);
  if (await isAmong(args.out, named)) throw new Refusal(file["same-as-input"](args.out, ""));
  const inputs = await Promise.all(named.map(({ path }) => readInput(path, null, messages)));
  const kept = inputs.map(({ workbook }) => workbook);
  const { settings } = await loadSettings(args, kept, messages);
  const { scheme, readings } = await loadSchemeNamed(settings, messages);
  const assessed = judgeWorkbooks(inputs, { settings, scheme, readings });
  const sheets =
    args.sheets.length > 0
      ? args.sheets.map((sheet) => ({ file: null, sheet }))
      : sheetsToSubmit(assessed);
  if (sheets.length === 0) throw new Refusal(words.nothing);
  const forms = officialForms(assessed, gridsOf(inputs), sheets);
  if (forms.refused.length > 0) {
    const recognised = [...new Set(assessed.reading.tables.map(({ sheet }) => sheet))];
    throw new Refusal(words.refused(forms.refused, recognised));
  }
  const { bytes } = await writeResult(null, forms.plans, { settings: null }).catch(
    (error: unknown) => {
      throw refusalOf(error, basename(args.out), messages);
    }
  );
  await orRefuse(writeAtomically(args.out, bytes), messages);
  const lines = [
    words.written(
      args.out,
      forms.plans.map(({ name }) => name)
    ),
    ...forms.beside.map(({ sheet, cells }) => words.beside(sheet, cells)),
    ...(forms.shown.length > 0 ? [words.shown(forms.shown)] : []),
  ];
  process.stdout.write(`${lines.join("\n")}\n`);
  return 0;
}
