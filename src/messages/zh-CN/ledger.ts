/** 加扣分原因的说法。 */
import type { LedgerEntry } from "../../core/model/score";

/** Why a line of the ledger is there; numbers come from `why.detail`. */
export function ledgerReason(entry: LedgerEntry, item: string): string {
  const { code, detail } = entry.why;
  const get = (key: string) => String(detail[key] ?? "");
  void item;
  return `${code} ${get("state")}`;
}
