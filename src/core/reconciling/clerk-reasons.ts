/** The clerk's 原因 and 依据 from 数据比对, read back by the difference's id, and for which figures they count. */
import type { ClerkEntries, Typed, TypedRow } from "../model/clerk-entries";
import { typedRows } from "../model/clerk-entries";
import type { Difference, ExpiredReason } from "../model/reconciliation";
import { expiredTexts, pairText, stampedFigures, typedReason } from "../model/typed-reason";
import type { ExpiredText, TypedReason } from "../model/typed-reason";
import { wasSettled } from "./run-rows";

/** Codes of reconciliation.md 3.3. */
const CODE = /^\s*(D(?:0[1-9]|1[0-6]|99))(?!\d)/iu;

/** `D05 迟报、补报` → `D05`; null for anything that does not begin with a known code. */
export function reasonCode(typed: Typed | null | undefined): string | null {
  const code = CODE.exec(String(typed ?? "").normalize("NFKC"))?.[1];
  return code ? code.toUpperCase() : null;
}

export interface ClerkReason {
  readonly reason: string | null;
  readonly ground: string | null;
  /** `3:5`, the figures for which it was first seen; absent: no run has seen it yet. */
  readonly figures?: string;
  /** The latest one that the sheet keeps as given for other figures. */
  readonly expired?: ClerkReason;
}

/** What the rows of 数据比对 say, by the difference's id. */
export function clerkReasons(entries: ClerkEntries): ReadonlyMap<string, ClerkReason> {
  return new Map(
    [...typedRows(entries, "comparison")].map(([id, row]) => {
      const figures = stampedFigures(row);
      const [expired] = expiredTexts(row.values["expired"]);
      return [
        id,
        {
          ...codeAndGround(row.values["reason"], row.values["ground"]),
          ...(figures && { figures: pairText(figures) }),
          ...(expired && { expired: saidOf(expired) }),
        },
      ];
    })
  );
}

/**
 * Differences with the reason and the ground that the clerk gave for these very figures. One given for other figures
 * does not count any more: it is kept as `expired` until there is one for these.
 */
export function withClerkReasons(
  differences: readonly Difference[],
  entries: ClerkEntries
): Difference[] {
  const rows = typedRows(entries, "comparison");
  if (rows.size === 0) return [...differences];
  return differences.map((difference) => {
    const row = rows.get(difference.id);
    if (!row) return difference;
    const typed = reasonOfRow(row, difference);
    const expired = typed.stamp === null ? expiredReason(typed.expired[0]) : null;
    return {
      ...difference,
      ...codeAndGround(typed.reason, typed.ground),
      ...(expired && { expired }),
    };
  });
}

/**
 * What the row of a difference says for its figures. Under a row that was marked 已消除, a reason that no run has
 * seen with the present figures was given for the correction, not for the difference that came back.
 */
export function reasonOfRow(
  row: TypedRow | undefined,
  { registration, health }: Pick<Difference, "registration" | "health">
): TypedReason {
  return typedReason(row, [registration, health], row !== undefined && wasSettled(row));
}

function codeAndGround(reason: Typed | null | undefined, ground: Typed | null | undefined) {
  const text = String(ground ?? "").trim();
  return { reason: reasonCode(reason), ground: text || null };
}

function saidOf({ reason, ground, figures }: ExpiredText): ClerkReason {
  return { ...codeAndGround(reason, ground), figures: pairText(figures) };
}

function expiredReason(last: ExpiredText | undefined): ExpiredReason | null {
  const [registration = null, health = null] = last?.figures ?? [];
  if (!last || registration === null || health === null) return null;
  return { ...codeAndGround(last.reason, last.ground), registration, health };
}
