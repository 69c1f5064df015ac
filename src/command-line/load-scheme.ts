/** The scheme of a run: one that ships, or a file of the county's; with its readings resolved. */
import type { Scheme } from "../core/model/scheme";
import type { Settings } from "../core/model/settings";
import { resolveReadings } from "../core/scoring/readings";
import type { Readings } from "../core/scoring/readings";
import { builtInScheme, builtInSchemes, isScheme, loadScheme } from "../core/scoring/scheme";
import type { CommandMessages } from "../messages/command-words-in";
import { FileProblem, readJson } from "./files";
import { Refusal } from "./refusal";

export interface ChosenScheme {
  readonly scheme: Scheme;
  readonly readings: Readings;
}

export async function loadSchemeNamed(
  settings: Settings,
  messages: CommandMessages
): Promise<ChosenScheme> {
  const scheme = builtInScheme(settings.scheme) ?? (await schemeInFile(settings.scheme, messages));
  const { readings, problems } = resolveReadings(scheme, settings.schemeReadings);
  const [problem] = problems;
  if (problem) {
    const key =
      problem.code === "unknown-reading" ? "schemeReadings" : `schemeReadings.${problem.reading}`;
    const shown = problem.code === "unknown-reading" ? problem.reading : String(problem.value);
    throw new Refusal(
      messages.command.settings("", {
        key,
        code: "value",
        shown,
        expected: problem.accepted.join(" | "),
      })
    );
  }
  return { scheme, readings };
}

async function schemeInFile(path: string, messages: CommandMessages): Promise<Scheme> {
  const json = await readJson(path).catch((error: unknown) => {
    if (!(error instanceof FileProblem)) throw error;
    throw new Refusal(
      error.code === "not-found"
        ? messages.command.schemeUnknown(
            path,
            builtInSchemes.map((scheme) => scheme.id)
          )
        : messages.command.file[error.code](error.path, error.reason)
    );
  });
  const loaded = loadScheme(json);
  if (isScheme(loaded)) return loaded;
  throw new Refusal(
    messages.command.scheme(
      path,
      loaded.map(({ code, path: at, detail }) => `${at}: ${code} ${detail}`)
    )
  );
}
