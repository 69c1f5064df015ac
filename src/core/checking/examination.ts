/**
 * What all rules look at, worked out once: which tables are judged, what is wrong with each table's own
 * sums, and which further cells are wrong only because of that.
 */
import type { BirthSeries } from "../counting/birth-series";
import { offices } from "../counting/offices";
import type { Office } from "../counting/offices";
import type { BirthTable } from "../model/birth-table";
import type { Difference } from "../model/reconciliation";
import type { CheckingContext } from "./checking-context";
import { Consequences } from "./consequences";
import { cumulativeGaps } from "./cumulative-gaps";
import type { FaultyTable } from "./faulty-table";
import type { FigureGap } from "./figure-gaps";
import { hasNumbers, hasPeriodConflict, judgedTables } from "./judged-tables";
import { mendedTable } from "./mended-table";
import { mismatches } from "./mismatches";
import { missingUnits } from "./missing-units";
import type { MissingUnit } from "./missing-units";
import { monthFigures } from "./month-figures";
import type { MonthFigures } from "./month-figures";
import { repeatedRows } from "./repeated-rows";
import type { Repetition } from "./repeated-rows";
import { spanGaps } from "./span-gaps";
import { ratioFaults } from "./stated-ratios";
import type { RatioFault } from "./stated-ratios";
import { sumFaults } from "./sums/sum-faults";
import type { SumFaults } from "./sums/sum-faults";
import { known } from "./table-parts";
import { unitLists } from "./unit-list";
import type { UnitList } from "./unit-list";

export interface Examination extends CheckingContext {
  /** The tables that are judged, in the order of reading. */
  readonly tables: readonly BirthTable[];
  /** Those of them that hold a number. */
  readonly filled: ReadonlySet<BirthTable>;
  /** Tables whose title and sheet name name different months. */
  readonly conflicting: ReadonlySet<BirthTable>;
  readonly offices: readonly Office[];
  readonly lists: ReadonlyMap<BirthTable, UnitList>;
  readonly missingUnits: readonly MissingUnit[];
  readonly sums: ReadonlyMap<BirthTable, SumFaults>;
  readonly ratioFaults: readonly RatioFault[];
  readonly cumulativeGaps: readonly FigureGap[];
  readonly spanGaps: readonly FigureGap[];
  readonly mismatches: readonly Difference[];
  readonly consequences: Consequences;
  /** The months of each side, office and part side by side; see there. */
  readonly monthFigures: readonly MonthFigures[];
  readonly repetitions: readonly Repetition[];
}

/** Linear in the cells of the tables as long as their sums hold. */
export function examine(context: CheckingContext): Examination {
  const { reading, series, settings, reconciliation } = context;
  const tables = judgedTables(context);
  const judged = new Set(tables);
  const lists = unitLists(tables, reading.tables);
  const all = offices(reading.tables);
  const missing = missingUnits(context, all, judged, lists);
  const incomplete = new Set(
    missing.filter((unit) => unit.instead === null).flatMap((unit) => unit.tables)
  );

  const consequences = new Consequences();
  const sums = new Map<BirthTable, SumFaults>();
  const faulty = new Map<BirthTable, FaultyTable>();
  const conflicting = new Set(reading.tables.filter(hasPeriodConflict));
  const compared = new Set(series.filter(comparesTables).flatMap(tablesOf));
  for (const table of tables) {
    const list = known(lists.get(table), "list");
    const faults = sumFaults(table, list, incomplete.has(table));
    sums.set(table, faults);
    if (!compared.has(table) || conflicting.has(table)) continue;
    faulty.set(table, { faults, mended: mendedTable(faults), names: { table, list } });
  }
  const filled = new Set(tables.filter(hasNumbers));
  const figures = monthFigures(
    series,
    (table) => filled.has(table) && !conflicting.has(table),
    lists,
    settings
  );
  return {
    ...context,
    tables,
    filled,
    conflicting,
    offices: all,
    lists,
    missingUnits: missing,
    sums,
    ratioFaults: [...sums].flatMap(([table, faults]) =>
      ratioFaults(table, faults, settings, consequences)
    ),
    cumulativeGaps: series.flatMap((one) => cumulativeGaps(one, faulty, settings, consequences)),
    spanGaps: series.flatMap((one) => spanGaps(one, faulty, consequences)),
    mismatches: mismatches(
      reconciliation.differences.filter((difference) => !isFrom(conflicting, difference)),
      sums.values(),
      consequences
    ),
    consequences,
    monthFigures: figures,
    repetitions: repeatedRows(figures, settings),
  };
}

/** Whether a difference comes from a sheet whose month is in doubt. */
function isFrom(conflicting: ReadonlySet<BirthTable>, { parts }: Difference): boolean {
  return [...conflicting].some(({ file, sheet }) =>
    [...parts.registration, ...parts.health].some(
      (cell) => cell.file === file && cell.sheet === sheet
    )
  );
}

/** Whether the tables of a series state figures of one another: 累计, or a span beside its months. */
function comparesTables({ months, overlapping }: BirthSeries): boolean {
  return (
    overlapping.length > 0 ||
    [...months.values()].some(({ blocks }) =>
      blocks.some(({ measure }) => measure === "cumulative")
    )
  );
}

function tablesOf({ months, overlapping }: BirthSeries): BirthTable[] {
  return [...months.values(), ...overlapping];
}
