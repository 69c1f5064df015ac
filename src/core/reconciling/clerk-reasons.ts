/** The clerk's 原因 and 依据 from 数据比对, read back by the difference's id. */
import type { ClerkEntries, Typed } from "../model/clerk-entries";
import { typedRows } from "../model/clerk-entries";
import type { Difference } from "../model/reconciliation";

/** Codes of reconciliation.md 3.3. */
const CODE = /^\s*(D(?:0[1-9]|1[0-6]|99))(?!\d)/iu;

/** `D05 迟报、补报` → `D05`; null for anything that does not begin with a known code. */
export function reasonCode(typed: Typed | undefined): string | null {
  const code = CODE.exec(String(typed ?? "").normalize("NFKC"))?.[1];
  return code ? code.toUpperCase() : null;
}

export interface ClerkReason {
  readonly reason: string | null;
  readonly ground: string | null;
}

/** What the rows of 数据比对 say, by the difference's id. */
export function clerkReasons(entries: ClerkEntries): ReadonlyMap<string, ClerkReason> {
  return new Map(
    [...typedRows(entries, "comparison")].map(([id, { values }]) => {
      const ground = String(values["ground"] ?? "").trim();
      return [id, { reason: reasonCode(values["reason"]), ground: ground || null }];
    })
  );
}

/** Differences with the reason and the ground that the clerk gave for them. */
export function withClerkReasons(
  differences: readonly Difference[],
  entries: ClerkEntries
): Difference[] {
  const reasons = clerkReasons(entries);
  return differences.map((difference) => ({ ...difference, ...reasons.get(difference.id) }));
}
