/** What goes with a change: a signature that no longer holds, and parts that nothing leads to any more. */
import type { OoxmlPackage } from "./ooxml-package";
import {
  editRelationships,
  reachableParts,
  relationshipsOf,
  type Relationship,
} from "./relationships";

/** @returns whether there was a digital signature */
export async function dropSignature(archive: OoxmlPackage): Promise<boolean> {
  // `…/package/2006/relationships/digital-signature/origin`
  const signatures = (await relationshipsOf(archive, "")).filter((each) => each.kind === "origin");
  await editRelationships(archive, "", { remove: signatures });
  return signatures.length > 0;
}

/**
 * Parts that only a removed relationship led to are taken out; parts nobody ever pointed at stay.
 *
 * @param before the parts that could be reached before anything was changed
 * @returns names of what is gone, in lower case
 */
export async function removeUnreachable(
  archive: OoxmlPackage,
  before: ReadonlySet<string>
): Promise<ReadonlySet<string>> {
  const after = await reachableParts(archive);
  const removed = new Set([...before].filter((part) => !after.has(part)));
  for (const part of removed) archive.remove(part);
  return removed;
}

/** The chain names the cells that hold formulas; Excel builds it anew where it is missing and calls a wrong one damage. */
export function isCalculationChain({ kind }: Relationship): boolean {
  return kind === "calcChain";
}
