/** What 差异调节表 is made of: the compared births, the offices that get a block, and the blocks themselves. */
import { typedRows } from "../model/clerk-entries";
import type { TypedRow } from "../model/clerk-entries";
import type { Assessed } from "../model/assessed";
import type { Bridge, BridgedMonth } from "../model/bridge";
import type { Side } from "../model/births";
import type { Month } from "../model/period";
import { bridge, bridgeId, lastComparedMonth, typedAmounts } from "../reconciling/bridge";
import { BRIDGE_REASONS } from "../reconciling/bridge-codes";
import { bridgedMonths } from "../reconciling/bridge-months";
import { comparedBirths } from "../reconciling/compared-births";
import type { ComparedBirths } from "../reconciling/compared-births";

/** A block takes a page and reads all of 数据比对; the offices beyond are in the block of all alone. */
const MOST_BLOCKS = 60;

export interface OfficeBridge {
  readonly office: string;
  readonly bridge: Bridge;
}

export interface BridgeFacts {
  readonly lastMonth: Month;
  readonly births: readonly ComparedBirths[];
  readonly months: readonly BridgedMonth[];
  readonly offices: readonly string[];
  readonly whole: Bridge;
  /** Offices with a block of their own; none where there is only one office. */
  readonly blocks: readonly OfficeBridge[];
  readonly typed: ReadonlyMap<string, TypedRow>;
  /** Typed rows of which nothing is compared any more. */
  readonly gone: readonly TypedRow[];
  readonly idOf: (office: string, code: string) => string;
}

/** Null: nothing was compared. */
export function bridgeFacts({ reconciliation, reading, settings }: Assessed): BridgeFacts | null {
  const lastMonth = lastComparedMonth(reconciliation);
  const births = lastMonth === null ? [] : comparedBirths(reading, settings);
  if (lastMonth === null || births.length === 0) return null;
  const { differences, causes } = reconciliation;
  const offices = [...new Set(births.map(({ reportingUnit }) => reportingUnit))];
  const idOf = (office: string, code: string) => bridgeId(lastMonth, office, code);
  const typed = typedRows(reading.entries, "bridge");
  const hasTyped = (office: string) =>
    BRIDGE_REASONS.some(({ code }) => typed.has(idOf(office, code)));
  const differing = new Set(differences.map(({ reportingUnit }) => reportingUnit));
  const worthABlock = offices.filter((office) => hasTyped(office) || differing.has(office));
  const withTyped = worthABlock.filter(hasTyped);
  const others = worthABlock.filter((office) => !hasTyped(office));
  const chosen = new Set([
    ...withTyped,
    ...others.slice(0, Math.max(0, MOST_BLOCKS - withTyped.length)),
  ]);

  const total = (side: Side, office: string | null) =>
    births
      .filter(({ reportingUnit }) => office === null || reportingUnit === office)
      .reduce((sum, month) => sum + month[side].births, 0);
  const bridgeOf = (office: string | null, amounts: ReadonlyMap<string, number>) =>
    bridge(
      { registration: total("registration", office), health: total("health", office) },
      differences.filter(({ reportingUnit }) => office === null || reportingUnit === office),
      causes,
      amounts
    );
  const amountsOf = (office: string) => typedAmounts(reading.entries, lastMonth, office);
  const shown = new Set(
    offices.flatMap((office) => BRIDGE_REASONS.map(({ code }) => idOf(office, code)))
  );
  return {
    lastMonth,
    births,
    months: bridgedMonths(births, reconciliation),
    offices,
    whole: bridgeOf(null, summed(offices.map(amountsOf))),
    blocks:
      offices.length === 1
        ? []
        : offices
            .filter((office) => chosen.has(office))
            .map((office) => ({ office, bridge: bridgeOf(office, amountsOf(office)) })),
    typed,
    gone: [...typed.values()].filter(({ id }) => !shown.has(id)),
    idOf,
  };
}

function summed(all: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const sums = new Map<string, number>();
  for (const amounts of all) {
    for (const [code, amount] of amounts) sums.set(code, (sums.get(code) ?? 0) + amount);
  }
  return sums;
}
