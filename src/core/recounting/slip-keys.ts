/** Ids and columns of the return slips in 核查反馈单: what planning writes and reading looks for. */
import type { Parity, Sex } from "../model/births";
import { BIRTH_ORDERS } from "../model/births";
import type { Month } from "../model/period";
import { isMonth } from "../model/period";
import { RECOUNT_LINES } from "../model/recount";
import type { RecountLine } from "../model/recount";

export interface SlipFigure {
  /** Of the column, without `typed.`. */
  readonly key: string;
  readonly parity: Parity;
  readonly sex: Sex;
}

const SEXES: readonly Sex[] = ["all", "male", "female"];

/** The columns of the standard form (contract §2) in its order: 小计, 男, 女 of 出生合计, 一孩, 二孩, 多孩. */
export const SLIP_FIGURES: readonly SlipFigure[] = (["all", ...BIRTH_ORDERS] as const).flatMap(
  (parity) => SEXES.map((sex) => ({ key: `${parity}.${sex}`, parity, sex }))
);

/** Text columns behind the figures. 核查人 is written back as typed, and is no part of any recount. */
export const SLIP_TEXTS = ["reason", "checker", "day"] as const;

/** Id of a line of a slip, see `recountId`. */
export function slipLineId(slip: string, line: RecountLine): string {
  return `${slip}/${line}`;
}

export interface SlipLine {
  /** Id of the recount. */
  readonly slip: string;
  readonly reportingUnit: string;
  readonly unit: string;
  readonly period: Month;
  readonly line: RecountLine;
}

/** Null for an id that somebody typed or changed. */
export function slipLine(id: string): SlipLine | null {
  const parts = id.split("/");
  const [kind, office, unit, period, last] = parts;
  const line = RECOUNT_LINES.find((each) => each === last);
  if (kind !== "recount" || parts.length !== 5 || !line) return null;
  if (office === undefined || unit === undefined || !isMonth(period ?? "")) return null;
  return {
    slip: parts.slice(0, 4).join("/"),
    reportingUnit: named(office),
    unit: named(unit),
    period: period ?? "",
    line,
  };
}

/** Undoes `idPart`. */
function named(part: string): string {
  return part.replaceAll("%2F", "/").replaceAll("%25", "%");
}
