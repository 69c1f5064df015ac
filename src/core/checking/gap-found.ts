/** A figure that is not what other tables add up to, as a finding at its cell. */
import type { FigureGap } from "./figure-gaps";
import { aboutCount } from "./found";
import type { Found } from "./rule";

export function gapFound({ table, row, column, stated, expected, others }: FigureGap): Found {
  return aboutCount(table, row, column, { related: others, actual: stated, expected });
}
