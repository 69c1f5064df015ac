/** Settings as kept in the workbook, checked, with the scheme and readings that they name. */
import type { Scheme } from "../../core/model/scheme";
import type { Settings } from "../../core/model/settings";
import { resolveReadings } from "../../core/scoring/readings";
import type { Readings } from "../../core/scoring/readings";
import { builtInScheme } from "../../core/scoring/scheme";
import { parseSettings } from "../../core/settings/parse-settings";
import { JudgeFailure } from "./judge-failure";
import type { WrittenSettings } from "./protocol";

export interface ChosenRules {
  readonly settings: Settings;
  readonly scheme: Scheme;
  readonly readings: Readings;
}

/** @throws JudgeFailure naming the first key that is wrong, or a scheme that does not ship: the pane opens no files */
export function chosenRules(written: WrittenSettings): ChosenRules {
  const parsed = parseSettings(written);
  if (!parsed.settings) {
    const [{ key, shown, expected } = { key: "", shown: "", expected: "" }] = parsed.problems;
    throw new JudgeFailure({ code: "settings-refused", key, shown, expected });
  }
  const { settings } = parsed;
  const scheme = builtInScheme(settings.scheme);
  if (!scheme) throw new JudgeFailure({ code: "scheme-unknown", scheme: settings.scheme });
  const { readings, problems } = resolveReadings(scheme, settings.schemeReadings);
  const [problem] = problems;
  if (problem) {
    const unknown = problem.code === "unknown-reading";
    throw new JudgeFailure({
      code: "settings-refused",
      key: unknown ? "schemeReadings" : `schemeReadings.${problem.reading}`,
      shown: unknown ? problem.reading : String(problem.value),
      expected: problem.accepted.join(" | "),
    });
  }
  return { settings, scheme, readings };
}
