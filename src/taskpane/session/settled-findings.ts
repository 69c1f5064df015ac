/** Findings that the last edit settled: they are shown leaving, and then they are gone. */
import type { Finding } from "../../core/model/finding";
import type { SettledFinding } from "./session-state";

/** How long they stay when nothing is checked again. */
export const SETTLED_MILLISECONDS = 8000;

export function settledFindings(
  before: readonly Finding[],
  now: readonly Finding[],
  recheck: number
): SettledFinding[] {
  const standing = idsOf(now);
  return before
    .filter((finding) => !standing.has(finding.id))
    .map((finding) => ({ finding, recheck }));
}

/** Those that have not come back. */
export function stillSettled(
  settled: readonly SettledFinding[],
  now: readonly Finding[]
): readonly SettledFinding[] {
  const standing = idsOf(now);
  return settled.filter(({ finding }) => !standing.has(finding.id));
}

function idsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ id }) => id));
}
