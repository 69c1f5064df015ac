/**
 * Rows of 数据比对 and 报送台账 that several workbooks hold: last month's result beside this one. Every row keeps the
 * figures of its run, also where the clerk said nothing; such a row must not silence what another workbook says.
 */
import type { TypedRow } from "../model/clerk-entries";

/** What a clerk said, and what was said for other figures. */
const SAID = ["reason", "ground", "checked", "expired"] as const;

/** @param rows in rising order of weight; of rows with the same kind and id the last one stands for all */
export function withEarlierSayings(rows: readonly TypedRow[]): TypedRow[] {
  const spoken = new Map<string, TypedRow>();
  return rows.map((row) => {
    if (row.kind !== "comparison" && row.kind !== "submissions") return row;
    const key = `${row.kind} ${row.id}`;
    const earlier = spoken.get(key);
    const own = SAID.some((name) => row.values[name] !== undefined);
    if (own || !earlier) {
      if (own) spoken.set(key, row);
      return row;
    }
    // The reason is for the figures that its own row showed; the run is that of the row that stands.
    return {
      ...row,
      values: { ...earlier.values, ...row.values },
      ...(earlier.shownBy && { shownBy: earlier.shownBy }),
    };
  });
}
