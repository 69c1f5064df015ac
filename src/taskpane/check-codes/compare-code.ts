/** What a code that somebody heard says about ours. */

export type CodeVerdict = "same" | "different" | "not-a-code";

/** @returns null while nothing is typed; full-width digits, blanks and hyphens between them do not matter */
export function compareCode(ours: string, heard: string): CodeVerdict | null {
  const digits = heard.normalize("NFKC").replace(/[\s-]+/gu, "");
  if (digits === "") return null;
  if (!/^\d{4}$/.test(digits)) return "not-a-code";
  return digits === ours ? "same" : "different";
}
