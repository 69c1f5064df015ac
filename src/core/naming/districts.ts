/** Which township or district each row of a table belongs to, as far as the table says so. */
import type { TableRow } from "../model/birth-table";

/** 青山片小计, 青山镇合计: what stands before the word names the district. */
const SUM_WORD = /(?:小计|合计|总计|共计)$/u;

/**
 * One entry a row, "" where nothing is known: the coarser name beside the unit's (乡镇 | 村), else the 小计 that
 * closes its rows, or opens them where the table begins with one.
 */
export function districtsOf(rows: readonly TableRow[]): string[] {
  const districts = rows.map(({ group }) => group ?? "");
  const subtotals = rows.flatMap(({ kind }, row) => (kind === "subtotal" ? [row] : []));
  if (subtotals.length === 0) return districts;
  const first = rows.findIndex(({ kind }) => kind !== "total");
  const opens = subtotals[0] === first;
  for (const [index, row] of subtotals.entries()) {
    const name = districtName(rows[row]?.name ?? "");
    const [from, to] = opens
      ? [row + 1, subtotals[index + 1] ?? rows.length]
      : [(subtotals[index - 1] ?? -1) + 1, row];
    for (let at = from; at < to; at += 1) if (districts[at] === "") districts[at] = name;
  }
  return districts;
}

function districtName(subtotal: string): string {
  return subtotal.replace(/\s/gu, "").replace(SUM_WORD, "");
}
