/** One file on the whole way of the command: read, judged, laid out, written; and what came of it. */
import { judgeWorkbooks, writeJudged } from "../../src/command-line/judge-workbooks";
import { DEFAULT_SETTINGS } from "../../src/core/model/settings";
import { resolveReadings } from "../../src/core/scoring/readings";
import { builtInScheme } from "../../src/core/scoring/scheme";
import { isHostError, type HostError } from "../../src/hosts/host-error";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";
import { messagesIn } from "../../src/messages/languages";
import { reportWordsIn } from "../../src/messages/report-words-in";
import type { HostileFile } from "./mutations";

export interface Outcome {
  readonly result: "judged" | "refused" | "failed";
  /** The refusal's code, or what went wrong. */
  readonly detail: string;
  /** Of the processor: other programs on the machine do not count. */
  readonly seconds: number;
}

/** @param most seconds that a file may take of a processor */
export async function tryFile({ bytes, name }: HostileFile, most: number): Promise<Outcome> {
  const before = process.cpuUsage();
  const outcome = await judged(bytes, name).catch((error: unknown) =>
    isHostError(error) ? refusal(name, error) : failure(error)
  );
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  if (outcome.result !== "failed" && seconds > most) {
    return { result: "failed", detail: `${seconds.toFixed(1)} s, then ${outcome.detail}`, seconds };
  }
  return { ...outcome, seconds };
}

type Verdict = Omit<Outcome, "seconds">;

async function judged(bytes: Uint8Array, name: string): Promise<Verdict> {
  const inputs = [{ bytes, workbook: await readWorkbook(bytes, name), side: null }];
  const scheme = builtInScheme(DEFAULT_SETTINGS.scheme);
  if (!scheme) throw new Error("the scheme ships");
  const { readings } = resolveReadings(scheme, {});
  const assessed = judgeWorkbooks(inputs, { settings: DEFAULT_SETTINGS, scheme, readings });
  const { rows } = assessed.reading;
  const skipped = Object.values(rows.skipped).reduce((sum, count) => sum + count, 0);
  if (rows.read !== rows.judged + skipped) {
    return {
      result: "failed",
      detail: `${rows.read} rows read, ${rows.judged} judged, ${skipped} skipped`,
    };
  }
  const written = await writeJudged(inputs, assessed, reportWordsIn("zh"), "0", null);
  await readWorkbook(written.bytes, "result.xlsx");
  return { result: "judged", detail: `${assessed.reading.tables.length} tables` };
}

/** Sound where there is a sentence in both languages. */
function refusal(name: string, error: HostError): Verdict {
  const sentences = (["zh", "en"] as const).map((language) =>
    messagesIn(language).files.problem(name, error)
  );
  const sound = sentences.every((text) => text.length > 12 && !/undefined|NaN|\[object/.test(text));
  return {
    result: sound ? "refused" : "failed",
    detail: sound ? error.code : sentences.join(" | "),
  };
}

function failure(error: unknown): Verdict {
  return {
    result: "failed",
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
  };
}
