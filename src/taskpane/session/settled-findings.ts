/** Findings that the last edit settled: they are shown leaving, and then they are gone. */
import type { Place } from "../../core/model/cell-ref";
import type { Finding } from "../../core/model/finding";
import type { SettledFinding } from "./session-state";

/** How long they stay when nothing is checked again. */
export const SETTLED_MILLISECONDS = 8000;

/** @param isThere a sheet that went away with its findings was not mended */
export function settledFindings(
  before: readonly Finding[],
  now: readonly Finding[],
  recheck: number,
  isThere: (place: Place) => boolean
): SettledFinding[] {
  const standing = idsOf(now);
  return before
    .filter(({ id, cell, related }) => !standing.has(id) && placesOf(cell, related).every(isThere))
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

function placesOf(cell: Finding["cell"], related: Finding["related"]): readonly Place[] {
  return cell ? [cell, ...related] : related;
}

function idsOf(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.map(({ id }) => id));
}
