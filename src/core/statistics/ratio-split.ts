/** A change of the sex ratio, split into what the groups' own ratios did and what their weights did. */

export interface BoysAndGirls {
  readonly male: number;
  readonly female: number;
}

export interface SplitPart {
  /** Change of the group's ratio × its mean weight. */
  readonly ratioPart: number;
  /** Change of the group's weight × its mean ratio. */
  readonly compositionPart: number;
}

/**
 * One entry a group (a parity), in boys per 100 girls; all entries together are the change of the total ratio. The
 * total is the mean of the groups' ratios weighted by their share of the girls, Σ (G_i / G) R_i (statistics by
 * births would not add up). Null where a group has no girls on one side and its ratio is undefined there.
 */
export function ratioSplit(
  groups: readonly { readonly before: BoysAndGirls; readonly after: BoysAndGirls }[]
): SplitPart[] | null {
  const girls = (side: "before" | "after") =>
    groups.reduce((sum, group) => sum + group[side].female, 0);
  const [girlsBefore, girlsAfter] = [girls("before"), girls("after")];
  if (groups.some(({ before, after }) => before.female === 0 || after.female === 0)) return null;
  return groups.map(({ before, after }) => {
    const [ratioBefore, ratioAfter] = [100 * before.male, 100 * after.male];
    const [r0, r1] = [ratioBefore / before.female, ratioAfter / after.female];
    const [w0, w1] = [before.female / girlsBefore, after.female / girlsAfter];
    return { ratioPart: ((r1 - r0) * (w0 + w1)) / 2, compositionPart: ((w1 - w0) * (r0 + r1)) / 2 };
  });
}
