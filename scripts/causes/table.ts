/** A table as Markdown, so that what is printed can stand in docs/ as it is. */

export function printTable(heads: readonly string[], rows: readonly (readonly string[])[]): void {
  const widths = heads.map((head, column) =>
    Math.max(3, head.length, ...rows.map((row) => row[column]?.length ?? 0))
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join(" | ")} |`;
  console.log(line(heads));
  console.log(
    `| ${widths.map((width, i) => (i === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`)).join(" | ")} |`
  );
  for (const row of rows) console.log(line(row));
}

export function percent(share: number | null, digits = 1): string {
  return share === null ? "–" : (share * 100).toFixed(digits);
}

export function spread(values: readonly (number | null)[], digits = 1): string {
  const sorted = values.filter((value) => value !== null).sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const median =
    ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) /
    2;
  return sorted.length === 0
    ? "–"
    : [sorted[0] ?? null, median, sorted.at(-1) ?? null]
        .map((value) => percent(value, digits))
        .join(" – ");
}
