/** 识别表格: every table of births as it was recognised, with what the clerk should look at. */
import { TableCounts } from "../../core/counting/table-counts";
import type { BirthTable } from "../../core/model/birth-table";
import type { Assessed } from "../../core/model/assessed";
import { isOwnCell } from "../../core/model/cell-ref";
import type { Finding } from "../../core/model/finding";
import type { Settings } from "../../core/model/settings";
import { shownCode } from "./check-codes";
import type { FoundTable } from "./judgement";

/** Rules that doubt how a table was read, not what it holds (contract §5). */
const ABOUT_READING: ReadonlySet<string> = new Set([
  "column-unknown",
  "no-sex-columns",
  "period-missing",
  "period-conflict",
  "looks-cumulative",
]);

export function foundTables({ reading, findings, settings }: Assessed): FoundTable[] {
  const doubts = findings.filter(({ rule }) => ABOUT_READING.has(rule));
  return reading.tables.map((table) => {
    const units = table.rows.filter((row) => row.kind === "unit");
    return {
      file: table.file,
      sheet: table.sheet,
      hidden: table.hidden,
      title: table.title,
      side: table.side,
      period: table.period,
      reportingUnit: table.reportingUnit,
      part: table.part,
      units: units.length,
      blankUnits: units.filter((row) => row.blank).length,
      births: birthsOf(table, settings),
      submitted: table.submitted?.day ?? null,
      confidence: table.confidence,
      ...(table.inferred && { inferred: table.inferred }),
      fingerprint: table.fingerprint,
      code: shownCode(table, reading.tables),
      doubts: doubts.filter((finding) => isAbout(finding, table)).map(({ id }) => id),
    };
  });
}

/** The units added up; the total row where no unit has a figure. Null without any. */
function birthsOf(table: BirthTable, settings: Settings): number | null {
  const birthsIn = new TableCounts(table, settings).counter("all", "all");
  const births = table.rows
    .map((row, index) => (row.kind === "unit" ? birthsIn(index) : null))
    .filter((count) => count !== null);
  if (births.length === 0) return table.totalRow === null ? null : birthsIn(table.totalRow);
  return births.reduce((sum, count) => sum + count, 0);
}

/** Several tables can stand on one sheet: side and period tell them apart. */
function isAbout(finding: Finding, table: BirthTable): boolean {
  const { side, period, cell, related } = finding;
  return (
    (side === null || side === table.side) &&
    (period === null || period === table.period) &&
    [...(cell ? [cell] : []), ...related].some(
      (place) => !isOwnCell(place) && place.file === table.file && place.sheet === table.sheet
    )
  );
}
