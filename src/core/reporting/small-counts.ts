/**
 * Which rows of a table that leaves the office may show more than their total: below a few births boys and girls could
 * point to a family (design.md, promise 11).
 */

/** Below this many births only the total is shown. */
export const FEWEST_SHOWN = 5;

/**
 * By row, whether boys and girls may be shown. Where the hidden rows together have fewer births than that, they
 * could be had by subtracting the others from the total: then the next smallest row is hidden with them.
 *
 * @param births null: the row shows no figures anyway
 */
export function showsSexes(births: readonly (number | null)[]): readonly boolean[] {
  const shown = births.map((count) => count !== null && count >= FEWEST_SHOWN);
  const hidden = () =>
    births.reduce<number>((sum, count, at) => sum + (shown[at] ? 0 : (count ?? 0)), 0);
  while (hidden() > 0 && hidden() < FEWEST_SHOWN) {
    const rest = births.flatMap((count, at) =>
      shown[at] && count !== null ? [{ at, count }] : []
    );
    const [smallest] = rest.sort((a, b) => a.count - b.count);
    if (!smallest) break;
    shown[smallest.at] = false;
  }
  return shown;
}
