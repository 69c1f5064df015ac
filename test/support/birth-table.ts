/** Builds tables as reading would, for tests of the stages behind it. Sheet rows start at 5 (row index 4). */
import type {
  BirthTable,
  CountColumn,
  ParityBlock,
  TableRow,
} from "../../src/core/model/birth-table";
import type { Parity, Sex, Side } from "../../src/core/model/births";
import { lastMonth } from "../../src/core/model/period";
import type { Reading } from "../../src/core/model/reading";
import { NO_ENTRIES } from "../../src/core/model/clerk-entries";
import type { ClerkEntries } from "../../src/core/model/clerk-entries";

/** Boys and girls of 一孩, 二孩, 多孩. */
export type UnitCounts = readonly [number, number, number, number, number, number];

export interface TableRecipe {
  readonly side?: Side;
  readonly period?: string | null;
  readonly file?: string;
  readonly sheet?: string;
  readonly reportingUnit?: string;
  readonly part?: string | null;
  readonly hidden?: boolean;
  readonly submitted?: string | null;
  readonly units: Readonly<Record<string, UnitCounts | "blank">>;
  /** Default "last". */
  readonly total?: "last" | "first" | "none";
  /** Default all: 小计, 男, 女. */
  readonly sexes?: readonly Sex[];
  /** Default 出生合计, 一孩, 二孩, 多孩. */
  readonly parities?: readonly Parity[];
  /** Changes after the sums were made: unit (合计 for the total row), parity, sex → what the cell holds. */
  readonly slips?: readonly (readonly [
    unit: string,
    parity: Parity,
    sex: Sex,
    count: number | null,
  ])[];
}

const HEADINGS: Record<Parity, string> = {
  all: "出生合计",
  "1": "一孩",
  "2": "二孩",
  "3+": "多孩",
};
const SEXES: Record<Sex, string> = { all: "小计", male: "男", female: "女", unknown: "性别不明" };
const FIRST_ROW = 4;

/** The standard form of contract §2: column A units, then blocks of 小计, 男, 女. */
export function birthTable(recipe: TableRecipe): BirthTable {
  const side = recipe.side ?? "registration";
  const period = recipe.period === undefined ? "2025-03" : recipe.period;
  const sheet =
    recipe.sheet ?? `${side === "health" ? "卫生" : "计生"}${period ?? ""}`.replace("/", "至");
  const file = recipe.file ?? "";
  const sexes = recipe.sexes ?? ["all", "male", "female"];
  const parities = recipe.parities ?? ["all", "1", "2", "3+"];
  const columns: CountColumn[] = [];
  const blocks: ParityBlock[] = parities.map((parity, block) => {
    const at: Record<Sex, number | null> = { all: null, male: null, female: null, unknown: null };
    for (const sex of sexes) {
      at[sex] = columns.length;
      columns.push({
        column: columns.length + 1,
        measure: "births",
        parity,
        sex,
        block,
        label: `${HEADINGS[parity]}/${SEXES[sex]}`,
      });
    }
    return { measure: "births", parity, label: HEADINGS[parity], ...at, ratioColumn: null };
  });

  const units = Object.entries(recipe.units).map(([name, counts]) => ({
    name,
    kind: "unit" as const,
    counts: columns.map((column) => (counts === "blank" ? null : figure(counts, column))),
  }));
  const total = {
    name: "合计",
    kind: "total" as const,
    counts: columns.map((_, i) => units.reduce((sum, unit) => sum + (unit.counts[i] ?? 0), 0)),
  };
  const place = recipe.total ?? "last";
  const ordered =
    place === "none" ? units : place === "first" ? [total, ...units] : [...units, total];
  const rows: TableRow[] = ordered.map((row, index) => {
    const counts = row.counts.map((count, i) => {
      const column = columns[i];
      const slip = recipe.slips?.find(
        ([unit, parity, sex]) =>
          unit === row.name && parity === column?.parity && sex === column.sex
      );
      return slip ? slip[3] : count;
    });
    return {
      row: FIRST_ROW + index,
      kind: row.kind,
      name: row.name,
      hidden: false,
      blank: counts.every((count) => count === null),
      counts,
    };
  });
  const cell = (row: number, column: number) => ({ file, sheet, row, column });
  return {
    file,
    sheet,
    hidden: recipe.hidden ?? false,
    side,
    period,
    statedPeriods: { title: period, sheetName: null, settings: null },
    reportingUnit: recipe.reportingUnit ?? "青山镇",
    part: recipe.part ?? null,
    submitted: recipe.submitted
      ? { day: recipe.submitted, cell: cell(FIRST_ROW + rows.length + 1, 0) }
      : null,
    cutoff: null,
    title: cell(0, 0),
    unitHeader: cell(2, 0),
    header: { file, sheet, firstRow: 2, firstColumn: 0, lastRow: 3, lastColumn: columns.length },
    columns,
    blocks,
    rows,
    totalRow: place === "none" ? null : place === "first" ? 0 : rows.length - 1,
    statedRatios: [],
    faults: [],
    unplaced: [],
    hasSex: sexes.includes("male"),
    hasParity: parities.length > 1,
    fingerprint: "0000000000000000",
    confidence: 1,
  };
}

function figure(counts: UnitCounts, column: CountColumn): number {
  const [m1, f1, m2, f2, m3, f3] = counts;
  const by: Record<Parity, readonly [number, number]> = {
    "1": [m1, f1],
    "2": [m2, f2],
    "3+": [m3, f3],
    all: [m1 + m2 + m3, f1 + f2 + f3],
  };
  const [male, female] = by[column.parity];
  return { male, female, unknown: 0, all: male + female }[column.sex];
}

/** A reading of tables, as if nothing else stood in the workbook. */
export function readingOf(
  tables: readonly BirthTable[],
  entries: ClerkEntries = NO_ENTRIES
): Reading {
  const judged = tables.reduce((sum, table) => sum + table.rows.length, 0);
  return {
    tables,
    skipped: [],
    rows: {
      read: judged,
      judged,
      skipped: {
        title: 0,
        header: 0,
        "column-numbers": 0,
        blank: 0,
        footer: 0,
        "repeated-header": 0,
        "not-judged-sheet": 0,
      },
    },
    cellsRead: 0,
    entries,
    files: [...new Set(tables.map((table) => table.file))],
    forms: [],
    proposals: [],
  };
}

/** The default `asOf`: the 5th after the last month with a table. */
export function asOfAfter(tables: readonly BirthTable[]): string {
  const last = tables
    .map((table) => table.period)
    .filter((period): period is string => period !== null)
    .map(lastMonth)
    .sort()
    .at(-1);
  const [year = 2025, month = 12] = (last ?? "2025-12").split("-").map(Number);
  return month === 12 ? `${year + 1}-01-05` : `${year}-${String(month + 1).padStart(2, "0")}-05`;
}
