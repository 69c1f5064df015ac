/** Whether a stated 性别比 is the ratio of its counts at the decimals that it shows, and what it looks like if not. */
import type { StatedRatio } from "../model/birth-table";
import { roundHalfUp } from "../statistics/round-half-up";
import { roundedRatio } from "../statistics/rounded-ratio";

/**
 * `undefined`: a number although there are no girls. `rounding`: off by one in the last decimal, or
 * rounded to fewer decimals than shown. `per-one`: boys per girl. `exchanged`: girls per 100 boys.
 */
export type Slip = "undefined" | "rounding" | "per-one" | "exchanged" | "no-number" | "other";

export interface RatioSlip {
  /** The ratio at the decimals shown; null where it is undefined. */
  readonly expected: string | null;
  readonly slip: Slip;
}

/** Decimals of the census tables, used where the cell shows none. */
const USUAL_DECIMALS = 2;

/** More decimals than anybody rounds a ratio to. */
const ROUNDED_DECIMALS = 6;

/** Null: right, or no number where there is no ratio. Whole counts ≥ 0. */
export function ratioSlip(
  { value, decimals }: Pick<StatedRatio, "value" | "decimals">,
  male: number,
  female: number
): RatioSlip | null {
  if (female === 0) return value === null ? null : { expected: null, slip: "undefined" };
  if (value === null)
    return { expected: roundedRatio(male, female, USUAL_DECIMALS), slip: "no-number" };
  const ratio = (male / female) * 100;
  if (Math.abs(value - ratio) <= 1e-9) return null;
  const shown = decimals ?? decimalsOf(value);
  if (shown !== null && isRounded(value, ratio, male, female, shown)) return null;
  const expected = roundedRatio(male, female, decimals ?? USUAL_DECIMALS);
  return { expected, slip: slipOf(value, decimals ?? USUAL_DECIMALS, male, female) };
}

/** Of a formula shown as General: those that a ROUND left, or null where the full value stands. */
function decimalsOf(value: number): number | null {
  const decimals = String(value).split(".")[1]?.length ?? 0;
  return decimals <= ROUNDED_DECIMALS ? decimals : null;
}

/** Exact; the binary numbers only settle what is far from a half of the last decimal. */
function isRounded(
  value: number,
  ratio: number,
  male: number,
  female: number,
  decimals: number
): boolean {
  const scale = 10 ** decimals;
  const units = value * scale;
  if (Math.abs(units - Math.round(units)) < 1e-6) {
    const off = Math.abs(units - ratio * scale);
    if (off < 0.499) return true;
    if (off > 0.501) return false;
  }
  return roundHalfUp(value, decimals) === roundedRatio(male, female, decimals);
}

function slipOf(value: number, decimals: number, male: number, female: number): Slip {
  const unit = 10 ** -decimals;
  const right = Number(roundedRatio(male, female, decimals));
  if (Math.abs(Math.abs(value - right) - unit) < unit * 1e-3) return "rounding";
  for (let fewer = 0; fewer < decimals; fewer += 1) {
    if (Math.abs(value - Number(roundedRatio(male, female, fewer))) < unit * 1e-3)
      return "rounding";
  }
  if (Math.abs(value - male / female) <= unit / 2) return "per-one";
  if (male > 0 && Math.abs(value - (female / male) * 100) <= unit / 2) return "exchanged";
  return "other";
}
