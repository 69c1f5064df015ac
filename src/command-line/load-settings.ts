/** Settings of a run: those kept in the workbook, over them the file given, over them the flags (see mergedSettings). */
import { mergedSettings } from "../core/settings/merged-settings";
import { parseSettings } from "../core/settings/parse-settings";
import { withCarried } from "../core/settings/carried-settings";
import type { Settings } from "../core/model/settings";
import type { CommandMessages } from "../messages/command-words-in";
import type { CheckArguments } from "./arguments";
import { FileProblem, readJson } from "./files";
import { Refusal } from "./refusal";

export interface LoadedSettings {
  readonly settings: Settings;
  /** What was written by hand, to be kept in the result workbook; null when nothing was. */
  readonly written: Readonly<Record<string, unknown>> | null;
}

/**
 * @param kept settings texts found in the workbooks, in order: the first workbook's count, and the others add
 * forms and other names of units that it does not know
 */
export async function loadSettings(
  args: Pick<CheckArguments, "settings" | "asOf">,
  kept: readonly { readonly file: string; readonly settings: string | null }[],
  messages: CommandMessages
): Promise<LoadedSettings> {
  let written: Readonly<Record<string, unknown>> = {};
  for (const [index, { file, settings }] of kept.entries()) {
    if (settings === null) continue;
    const json = checked(parsedText(settings, file, messages), `（${file}）`, messages);
    written = index === 0 ? json : withCarried(written, json);
  }
  if (args.settings !== null) {
    const json = await readJson(args.settings).catch((error: unknown) => {
      if (error instanceof FileProblem) {
        throw new Refusal(messages.command.file[error.code](error.path, error.reason));
      }
      throw error;
    });
    written = mergedSettings(written, checked(json, `（${args.settings}）`, messages));
  }
  const parsed = parseSettings(args.asOf === null ? written : { ...written, asOf: args.asOf });
  if (!parsed.settings) throw refusal(parsed.problems, "", messages);
  return { settings: parsed.settings, written: Object.keys(written).length > 0 ? written : null };
}

function parsedText(text: string, file: string, messages: CommandMessages): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new Refusal(
      messages.command.file["not-json"](file, error instanceof Error ? error.message : "")
    );
  }
}

function checked(
  json: unknown,
  from: string,
  messages: CommandMessages
): Readonly<Record<string, unknown>> {
  const parsed = parseSettings(json);
  if (!parsed.settings) throw refusal(parsed.problems, from, messages);
  return json as Readonly<Record<string, unknown>>;
}

function refusal(
  problems: readonly Parameters<CommandMessages["command"]["settings"]>[1][],
  from: string,
  messages: CommandMessages
): Refusal {
  const [first] = problems;
  return new Refusal(first ? messages.command.settings(from, first) : from);
}
