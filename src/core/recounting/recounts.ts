/** Return slips of 核查反馈单, read back. */
import type { ClerkEntries } from "../model/clerk-entries";
import type { Recount } from "../model/recount";

export function recounts(_entries: ClerkEntries): Recount[] {
  return [];
}
