/** The reasons through which 差异调节表 goes, and under which of them a likely cause is presumed. */
import type { Direction } from "../model/bridge";
import { CAUSE_REASONS } from "../model/reconciliation";
import type { Cause, Difference } from "../model/reconciliation";

export interface BridgeReason {
  /** D01 … D99, as the clerk chooses them in 数据比对. */
  readonly code: string;
  readonly direction: Direction;
}

export const BRIDGE_REASONS: readonly BridgeReason[] = [
  { code: "D01", direction: "health-more" },
  { code: "D02", direction: "health-more" },
  { code: "D03", direction: "registration-more" },
  { code: "D04", direction: "either" },
  { code: "D05", direction: "either" },
  { code: "D06", direction: "health-more" },
  { code: "D07", direction: "either" },
  { code: "D08", direction: "none" },
  { code: "D09", direction: "none" },
  { code: "D10", direction: "either" },
  { code: "D11", direction: "either" },
  { code: "D12", direction: "registration-more" },
  { code: "D13", direction: "registration-more" },
  { code: "D14", direction: "either" },
  { code: "D15", direction: "either" },
  { code: "D16", direction: "either" },
  { code: "D99", direction: "either" },
];

const DIRECTIONS = new Map(BRIDGE_REASONS.map(({ code, direction }) => [code, direction]));

/**
 * The code under which each difference of a `likely` cause is presumed, by the difference's id: a difference
 * stands under one code, that of its largest part, as 数据比对 calls the whole row 较大可能.
 */
export function presumedCodes(
  differences: readonly Difference[],
  causes: readonly Cause[]
): ReadonlyMap<string, string> {
  const amounts = new Map(differences.map(({ id, difference }) => [id, difference]));
  const largest = new Map<string, { readonly size: number; readonly code: string }>();
  for (const cause of causes) {
    if (cause.strength !== "likely") continue;
    for (const part of cause.parts) {
      const amount = amounts.get(part.difference);
      const size = Math.abs(part.amount);
      if (amount === undefined || size <= (largest.get(part.difference)?.size ?? 0)) continue;
      largest.set(part.difference, { size, code: codeFor(cause, amount) });
    }
  }
  return new Map([...largest].map(([id, { code }]) => [id, code]));
}

/** The first reason of the kind that can work in this direction, else the first. */
function codeFor({ kind, detail }: Cause, amount: number): string {
  // Another closing day (D04) moves a birth into the next month, never further.
  if (kind === "month-shift" && Number(detail["lag"] ?? 1) > 1) return "D05";
  const codes = CAUSE_REASONS[kind];
  const against: Direction = amount < 0 ? "registration-more" : "health-more";
  return codes.find((code) => DIRECTIONS.get(code) !== against) ?? codes[0] ?? "D99";
}
