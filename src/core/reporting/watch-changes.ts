/** 性别比变化的孩次分解: what the parities' own ratios did and what their weights did, as live sums that add up. */
import { ALL_UNITS } from "../model/births";
import type { Parity } from "../model/births";
import { a1, a1Range } from "../model/cell-ref";
import type { PlanCell } from "../model/sheet-plan";
import type { ParityPart, RatioChange } from "../model/surveillance";
import { CHANGE_WITH_GROUND } from "../statistics/ratio-change";
import { text } from "./formula";
import { ratioFormula } from "./ratio-formulas";
import type { ReportContext } from "./report-context";
import { watchCounts } from "./watch-counts";
import { FIRST_COLUMN, LAST_COLUMN } from "./watch-draft";
import type { WatchDraft } from "./watch-draft";

/** Columns from the first one in sight; the months' keys say nothing here. */
const COLUMNS = [
  "parity",
  "maleBefore",
  "femaleBefore",
  "ratioBefore",
  "maleAfter",
  "femaleAfter",
  "ratioAfter",
  "weightBefore",
  "weightAfter",
  "ratioPart",
  "compositionPart",
  "change",
] as const;
type Column = (typeof COLUMNS)[number];

const at = (row: number, column: Column) => a1(row, FIRST_COLUMN + COLUMNS.indexOf(column));

export function addChange(draft: WatchDraft, change: RatioChange, context: ReportContext): void {
  const { words } = context;
  const w = words.watch.changes;
  const { reportingUnit, part, parities, countsBefore, countsAfter, from, to } = change;
  const name = words.watch.office(reportingUnit, part);
  draft.line(w.heading(change, name, words.period(from), words.period(to)), "strong");
  draft.headers(COLUMNS.map((column) => ({ value: w.headers[column] })));
  const first = draft.nextRow;
  const total = first + (parities?.length ?? 0);
  for (const parity of parities ?? []) {
    draft.wide(parityRow(change, parity, { row: draft.nextRow, total }, context));
  }
  const row = draft.nextRow;
  const own = {
    before: watchCounts(origin(change, "all", from), countsBefore, context),
    after: watchCounts(origin(change, "all", to), countsAfter, context),
  };
  const sum = (column: Column, value: number | null): PlanCell =>
    value === null
      ? { value: null, look: "strong-ratio" }
      : { value, formula: `SUM(${a1Range(range(first, row - 1, column))})`, look: "strong-ratio" };
  const count = (cell: PlanCell, column: Column): PlanCell =>
    parities
      ? { ...cell, formula: `SUM(${a1Range(range(first, row - 1, column))})`, look: "strong-count" }
      : { ...cell, look: "strong-count" };
  const whole: PlanCell = { value: parities ? 1 : null, look: "strong-ratio" };
  draft.wide([
    { value: w.total("all"), look: "strong" },
    count(own.before.male, "maleBefore"),
    count(own.before.female, "femaleBefore"),
    ratioCell(change.before, row, "Before", "strong-ratio"),
    count(own.after.male, "maleAfter"),
    count(own.after.female, "femaleAfter"),
    ratioCell(change.after, row, "After", "strong-ratio"),
    whole,
    whole,
    sum("ratioPart", change.ratioPart),
    sum("compositionPart", change.compositionPart),
    {
      value: change.after - change.before,
      formula: `${at(row, "ratioAfter")}-${at(row, "ratioBefore")}`,
      look: "strong-ratio",
    },
  ]);
  addTest(draft, change, row, context);
  if (!parities) draft.line(w.noSplit, "note");
}

function parityRow(
  change: RatioChange,
  { parity, before, after, ratioPart, compositionPart }: ParityPart,
  { row, total }: { readonly row: number; readonly total: number },
  context: ReportContext
): PlanCell[] {
  const counts = {
    before: watchCounts(origin(change, parity, change.from), before, context),
    after: watchCounts(origin(change, parity, change.to), after, context),
  };
  const ratio = (of: typeof before) => (of.male / of.female) * 100;
  const weight = (column: "femaleBefore" | "femaleAfter", value: number): PlanCell => ({
    value,
    formula: `IF(${at(total, column)}>0,${at(row, column)}/${at(total, column)},"")`,
    look: "ratio",
  });
  const [r0, r1] = [at(row, "ratioBefore"), at(row, "ratioAfter")];
  const [w0, w1] = [at(row, "weightBefore"), at(row, "weightAfter")];
  // A count that becomes 0 leaves an empty text in place of a ratio.
  const live = (formula: string) => `IF(COUNT(${r0},${r1})=2,${formula},"")`;
  return [
    { value: context.words.watch.changes.total(parity), look: "text" },
    counts.before.male,
    counts.before.female,
    ratioCell(ratio(before), row, "Before", "ratio"),
    counts.after.male,
    counts.after.female,
    ratioCell(ratio(after), row, "After", "ratio"),
    weight("femaleBefore", before.female / change.countsBefore.female),
    weight("femaleAfter", after.female / change.countsAfter.female),
    { value: ratioPart, formula: live(`(${r1}-${r0})*(${w0}+${w1})/2`), look: "ratio" },
    { value: compositionPart, formula: live(`(${w1}-${w0})*(${r0}+${r1})/2`), look: "ratio" },
    {
      value: ratioPart + compositionPart,
      formula: live(`${at(row, "ratioPart")}+${at(row, "compositionPart")}`),
      look: "ratio",
    },
  ];
}

/** z of the change, and what it allows to say. */
function addTest(
  draft: WatchDraft,
  { z }: RatioChange,
  total: number,
  context: ReportContext
): void {
  const w = context.words.watch.changes;
  const row = draft.nextRow;
  const counts = (["maleBefore", "femaleBefore", "maleAfter", "femaleAfter"] as const).map(
    (column) => at(total, column)
  );
  const logChange = `LN(${at(total, "ratioAfter")}/${at(total, "ratioBefore")})`;
  const error = `SQRT(${counts.map((count) => `1/${count}`).join("+")})`;
  const here = at(row, "maleBefore");
  const verdict = Math.abs(z) < CHANGE_WITH_GROUND ? "chance" : z > 0 ? "rise" : "fall";
  const { rise, fall, chance } = w.verdict;
  draft.wide([
    { value: w.test, look: "text" },
    { value: z, formula: `IF(MIN(${counts.join(",")})>0,${logChange}/${error},0)`, look: "ratio" },
    {
      value: w.verdict[verdict],
      formula:
        `IF(ABS(${here})<NORMSINV(0.975),${text(chance)},` +
        `IF(${here}>0,${text(rise)},${text(fall)}))`,
      look: "text",
      columns: LAST_COLUMN - FIRST_COLUMN - 1,
    },
  ]);
}

function ratioCell(
  value: number,
  row: number,
  time: "Before" | "After",
  look: "ratio" | "strong-ratio"
): PlanCell {
  const formula = ratioFormula(at(row, `male${time}`), at(row, `female${time}`));
  return { value, formula, look };
}

function range(firstRow: number, lastRow: number, column: Column) {
  const place = FIRST_COLUMN + COLUMNS.indexOf(column);
  return { firstRow, lastRow, firstColumn: place, lastColumn: place };
}

function origin({ reportingUnit, part }: RatioChange, parity: Parity, span: string) {
  return { reportingUnit, part, unit: ALL_UNITS, parity, span };
}
