/** Confidence in words. It is an order to look at sheets in, no probability, and never shown as a number. */
import type { Sureness } from "../../messages/pane/sheets-found-words";
import type { Settings } from "../../core/model/settings";
import type { FoundTable } from "../judge/judgement";
import { isByHand } from "./sheet-corrections";

/** Below the first, two things at least were inferred; below the second, what matters (see confidenceOf in the reader). */
const SURE_FROM = 0.9;
const FAIRLY_SURE_FROM = 0.7;

export function surenessOf(table: FoundTable, settings: Settings): Sureness {
  if (isByHand(table, settings)) return "by-hand";
  if (table.period !== null && Object.hasOwn(settings.forms, table.fingerprint)) return "by-hand";
  if (table.period === null || table.confidence < FAIRLY_SURE_FROM) return "look";
  return table.confidence < SURE_FROM ? "fairly-sure" : "sure";
}
