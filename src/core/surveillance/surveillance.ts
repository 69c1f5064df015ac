/** 监测 over the months of each office. */
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import type { SexRatio } from "../model/sex-ratio";
import type { Surveillance } from "../model/surveillance";

export function surveillance(
  _reading: Reading,
  _ratios: readonly SexRatio[],
  _settings: Settings
): Surveillance {
  return { watched: [], changes: [], deviations: [] };
}
