/** Ids that survive a rerun: made of what a finding is about, never of where on the sheet it stands. */
import { idPart } from "../model/reconciliation";
import type { Found } from "./rule";

/** `rule/side/office/part/period/unit/parity/sex`, empty parts left out. */
export function findingId(rule: string, found: Found): string {
  const { side, reportingUnit, part, period, unit, mark, parity, sex } = found;
  const named = (text: string | null | undefined) => idPart(text ?? "");
  return [
    rule,
    side,
    named(reportingUnit),
    named(part),
    period,
    named(unit),
    named(mark),
    parity,
    sex,
  ]
    .filter((text) => text)
    .join("/");
}

/** Gives each id once: the second of the same id becomes `…#2`, in order. */
export function uniqueIds(): (id: string) => string {
  const seen = new Map<string, number>();
  return (id) => {
    const count = (seen.get(id) ?? 0) + 1;
    seen.set(id, count);
    return count === 1 ? id : `${id}#${count}`;
  };
}
