/**
 * 考核得分: one row a unit with chapters, total, rank and what is open; below it every item of every unit.
 * All points are live: they follow 考核录入 and 收报登记. The level of the ratio stands beside, without points.
 */
import type { Assessed } from "../model/assessed";
import type { CellRef } from "../model/cell-ref";
import { a1, a1Range, quotedSheet } from "../model/cell-ref";
import type { Assessment, Score } from "../model/score";
import type { SchemeAdjustment, SchemeItem } from "../model/scheme";
import type { PlanCell, SheetPlan } from "../model/sheet-plan";
import { schemeNumber } from "../scoring/readings";
import { BASIS_ID, scoreInputId, scoreInputs } from "../scoring/score-inputs";
import { adjustmentChanges, itemChanges, lacking } from "./change-formulas";
import type { InputCell } from "./change-formulas";
import { sumOf, text } from "./formula";
import type { ReportContext } from "./report-context";
import { NOT_ACCEPTABLE } from "./score-input-sheet";
import { cellOf, layOut, planTable, rangeOf, refTo } from "./table-sheet";
import type { SheetLayout, TableColumn } from "./table-sheet";
import { unitRatio } from "./unit-ratio";

/** Columns of the lower table, which shares the upper one's columns: item, title over four, and four figures. */
const ITEM_COLUMNS = { article: 2, title: 3, max: 7, points: 8, open: 9, notEntered: 10 } as const;
/** A blank line, the title and the header between both tables. */
const ROWS_BETWEEN = 3;

export function itemRowId(unit: string, item: string): string {
  return `${unit}/${item}`;
}

export function scoresKeys(assessment: Assessed["assessment"]): string[] {
  return [
    "id",
    "unit",
    ...(assessment?.scheme.chapters ?? []).map((chapter) => `chapter.${chapter.id}`),
    ...[
      "base",
      "adjustment",
      "total",
      "provisional",
      "rank",
      "grade",
      "flags",
      "open",
      "notEntered",
    ],
    ...["literal", "reference"],
  ];
}

/** The notes above the table: the scheme's own, and what keeps ranks back. */
export function scoresNotes(
  assessment: Assessment | null,
  context: Pick<ReportContext, "words">
): string[] {
  if (!assessment) return [];
  const { words } = context;
  return [
    words.of(assessment.scheme.note),
    ...words.scores.notes(assessment.readings),
    ...(assessment.basisConfirmed ? [] : [words.scores.noBasis]),
  ].filter((note) => note !== "");
}

/** Rows of units first, then one a unit and item; both are found by their ids. */
export function scoresLayout(
  name: string,
  assessment: Assessment | null,
  rowsAbove: number
): SheetLayout {
  const units = (assessment?.scores ?? []).map((score) => score.unit);
  const layout = layOut("scores", name, scoresKeys(assessment), units, rowsAbove);
  const rowOf = new Map(layout.rowOf);
  let row = layout.lastRow + 1 + ROWS_BETWEEN;
  for (const score of assessment?.scores ?? []) {
    for (const scored of [...score.items, ...score.adjustments]) {
      rowOf.set(itemRowId(score.unit, scored.id), row);
      row += 1;
    }
  }
  const columnOf = new Map([
    ...layout.columnOf,
    ["item.points", ITEM_COLUMNS.points],
    ["item.open", ITEM_COLUMNS.open],
    ["item.notEntered", ITEM_COLUMNS.notEntered],
  ] as const);
  return { ...layout, rowOf, columnOf };
}

export function scoresSheet(context: ReportContext): SheetPlan {
  const { assessed, words } = context;
  const w = words.scores;
  const layout = context.layouts.scores;
  const { assessment } = assessed;
  const scores = assessment?.scores ?? [];
  const here = (at: number, key: string) => a1(layout.firstRow + at, layout.columnOf.get(key) ?? 0);
  const points = (value: number, formula: string, look: PlanCell["look"] = "points"): PlanCell => ({
    value: value / 100,
    formula,
    look,
  });
  const chapters = assessment?.scheme.chapters ?? [];
  const chapterOf = (item: string) =>
    assessment?.scheme.items.find((candidate) => candidate.id === item)?.chapter;
  const range = (score: Score, ids: readonly string[], key: string) =>
    itemRange(layout, score, ids, key);
  const all = (score: Score) => score.items.map((item) => item.id);

  const columns: TableColumn<Score>[] = [
    {
      key: "id",
      header: "id",
      width: 8,
      hidden: true,
      cell: (s) => ({ value: s.unit, look: "faded" }),
    },
    {
      key: "unit",
      header: w.headers.unit,
      width: 16,
      cell: (s) => ({ value: s.unit, look: "strong" }),
    },
    ...chapters.map((chapter): TableColumn<Score> => ({
      key: `chapter.${chapter.id}`,
      header: `${words.of(chapter.title)}${words.parentheses(String(chapter.fullMarks))}`,
      width: 9,
      cell: (s) => {
        const own = s.items.filter((item) => chapterOf(item.id) === chapter.id);
        const sum = own.reduce((total, item) => total + (item.points ?? 0), 0);
        return points(
          sum,
          `SUM(${range(
            s,
            own.map((item) => item.id),
            "item.points"
          )})`
        );
      },
    })),
    {
      key: "base",
      header: w.headers.base,
      width: 10,
      cell: (s) => points(s.base, `SUM(${range(s, all(s), "item.points")})`),
    },
    {
      key: "adjustment",
      header: w.headers.adjustment,
      width: 10,
      cell: (s) =>
        s.adjustments.length === 0
          ? { value: 0, look: "points" }
          : points(
              s.adjustment,
              `SUM(${range(
                s,
                s.adjustments.map((one) => one.id),
                "item.points"
              )})`
            ),
    },
    {
      key: "total",
      header: w.headers.total,
      width: 10,
      cell: (s, at) =>
        points(s.total, `ROUND(${here(at, "base")}+${here(at, "adjustment")},2)`, "strong-points"),
    },
    {
      key: "provisional",
      header: w.headers.provisional,
      width: 9,
      cell: (s, at) => ({
        value: s.provisional ? w.provisional : null,
        formula: `IF(OR(${here(at, "open")}>0,${here(at, "notEntered")}>0,${refusedEntry(s, context)}),${text(w.provisional)},"")`,
        look: "text-center",
      }),
    },
    {
      key: "rank",
      header: w.headers.rank,
      width: 7,
      cell: (s, at) => ({
        value: s.rank,
        formula: rankFormula(here(at, "total"), context),
        look: "strong-count",
      }),
    },
    {
      key: "grade",
      header: w.headers.grade,
      width: 9,
      cell: (s, at) => gradeCell(s, here(at, "total"), here(at, "provisional"), context),
    },
    {
      key: "flags",
      header: w.headers.flags,
      width: 16,
      cell: (s) => ({ value: flagText(s, context), look: s.flags.length > 0 ? "warning" : "text" }),
    },
    {
      key: "open",
      header: w.headers.open,
      width: 9,
      cell: (s) => points(sumItems(s, "open"), `SUM(${range(s, all(s), "item.open")})`),
    },
    {
      key: "notEntered",
      header: w.headers.notEntered,
      width: 9,
      cell: (s) => points(sumItems(s, "notEntered"), `SUM(${range(s, all(s), "item.notEntered")})`),
    },
    {
      key: "literal",
      header: w.headers.literal,
      width: 10,
      cell: (s) =>
        s.literal === null
          ? { value: null, look: "text" }
          : points(s.literal, monthsSum(s.unit, "literal", context)),
    },
    {
      key: "reference",
      header: w.headers.reference,
      width: 32,
      cell: (s) => ({ value: w.reference(unitRatio(s.unit, assessed)), look: "text" }),
    },
  ];
  const plan = planTable({
    layout,
    title: w.title(assessment ? words.of(assessment.scheme.title) : words.run.noScheme),
    notes: scoresNotes(assessment, context),
    head: [],
    columns,
    rows: scores,
    empty: w.empty,
    frozenColumns: 2,
  });
  return assessment ? withItems(plan, assessment, context) : plan;
}

function sumItems(score: Score, key: "open" | "notEntered"): number {
  return score.items.reduce((sum, item) => sum + item[key], 0);
}

/** Items of one chapter, or all of them, stand one under the other. */
function itemRange(layout: SheetLayout, score: Score, ids: readonly string[], key: string): string {
  const rows = ids.map((id) => layout.rowOf.get(itemRowId(score.unit, id)) ?? 0);
  const column = layout.columnOf.get(key) ?? 0;
  const cells = rows.map((row): CellRef => ({ file: "", sheet: layout.name, row, column }));
  const [first] = cells;
  if (!first) return "0";
  return a1Range({
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: column,
    lastColumn: column,
  });
}

/** The value-used cell of an input of a unit. */
export function inputCellOf(unit: string, context: ReportContext): InputCell {
  const layout = context.layouts["score-input"];
  return (key) => refTo(layout, scoreInputId(key, unit), "used");
}

function refusedEntry(score: Score, context: ReportContext): string {
  const { assessment } = context.assessed;
  if (!assessment) return "FALSE";
  const cell = inputCellOf(score.unit, context);
  const inputs = scoreInputs(assessment.scheme, assessment.readings, score.type);
  const conditions = inputs.map(({ key }) => `${cell(key)}=${text(NOT_ACCEPTABLE)}`);
  return conditions.length === 0 ? "FALSE" : `OR(${conditions.join(",")})`;
}

/** 1, 2, 2, 4; empty while any unit is provisional or the basis is not confirmed. */
function rankFormula(total: string, context: ReportContext): string {
  const { scores: layout, "score-input": input } = context.layouts;
  const inForce = context.assessed.assessment?.scheme.basis.inForce === true;
  const basis = inForce ? "FALSE" : `${refTo(input, BASIS_ID, "used")}<>1`;
  const waiting = `SUMPRODUCT(--(${rangeOf(layout, "provisional")}<>""))>0`;
  return `IF(OR(${basis},${waiting}),"",SUMPRODUCT(--(${rangeOf(layout, "total")}>${total}))+1)`;
}

function gradeCell(
  score: Score,
  total: string,
  provisional: string,
  context: ReportContext
): PlanCell {
  const { assessment } = context.assessed;
  const grades = assessment?.scheme.grades ?? [];
  const grade = score.grade === null ? undefined : grades[score.grade];
  const value = grade ? context.words.of(grade.title) : null;
  const vetoed = assessment?.scheme.flags.some(
    (flag) =>
      flag.effect === "veto" &&
      score.flags.some(({ id, state }) => id === flag.id && state === "raised")
  );
  if (grades.length === 0 || vetoed) return { value, look: "text-center" };
  const steps = [...grades]
    .sort((a, b) => b.from - a.from)
    .reduceRight(
      (rest, { from, title }) => `IF(${total}>=${from},${text(context.words.of(title))},${rest})`,
      '""'
    );
  return { value, formula: `IF(${provisional}<>"","",${steps})`, look: "text-center" };
}

function flagText(score: Score, { assessed, words }: ReportContext): string | null {
  const flags = assessed.assessment?.scheme.flags ?? [];
  const shown = score.flags.map(({ id, state }) => {
    const flag = flags.find((candidate) => candidate.id === id);
    return `${flag ? words.of(flag.label) : id}${state === "warning" ? words.scores.warning : ""}`;
  });
  return shown.length > 0 ? shown.join(words.listSeparator) : null;
}

/** The sum of a column of 收报登记 over the months of a unit. */
function monthsSum(unit: string, key: string, context: ReportContext): string {
  const layout = context.layouts.receipts;
  const reports = context.assessed.assessment?.reports ?? [];
  const cells = reports
    .filter((report) => report.unit === unit)
    .flatMap((report) => cellOf(layout, report.id, key) ?? []);
  return sumOf(
    cells,
    (cell) => cell.sheet,
    () => false
  );
}

/** Boys and girls of the unit's year as live sums, for schemes with an item on the ratio's level. */
export function ratioSums(
  unit: string,
  context: ReportContext
): { readonly male: string; readonly female: string } | null {
  const ratio = unitRatio(unit, context.assessed);
  if (!ratio) return null;
  const cells = context.cellsOf(ratio);
  const sum = (of: readonly CellRef[]) => sumOf(of, context.sourceName, context.isText);
  return { male: sum(cells.male), female: sum(cells.female) };
}

/** Points of an item that is not scored by months, as a formula; empty formulas for what cannot be computed. */
function itemFormulas(
  unit: string,
  item: SchemeItem,
  assessment: Assessment,
  context: ReportContext
): { readonly points: string; readonly open: string; readonly notEntered: string } {
  const { rule, max } = item;
  if (rule.shape === "months") {
    const good = schemeNumber(rule.good, assessment.readings) ?? 0;
    return {
      points: monthsSum(unit, "points", context),
      open: `${good}*(${monthsSum(unit, "open", context)})`,
      notEntered: "0",
    };
  }
  const cell = inputCellOf(unit, context);
  const ratio = rule.shape === "ratio-level" ? ratioSums(unit, context) : null;
  if (rule.shape === "ratio-level" && !ratio) {
    return { points: "0", open: "0", notEntered: String(max) };
  }
  const lost = itemChanges(item, assessment.readings, cell, ratio).map((change) => change.amount);
  const floor = "floor" in rule ? schemeNumber(rule.floor, assessment.readings) : 0;
  const sum = lost.length > 0 ? lost.join("+") : "0";
  const bounded = floor === null ? `(${sum})` : `MIN(${max - floor},${sum})`;
  const lack = lacking(item, cell);
  return {
    points: `IF(${lack},0,${max}-${bounded})`,
    open: "0",
    notEntered: `IF(${lack},${max},0)`,
  };
}

function adjustmentFormula(
  unit: string,
  adjustment: SchemeAdjustment,
  assessment: Assessment,
  context: ReportContext
): string {
  const changes = adjustmentChanges(adjustment, assessment.readings, inputCellOf(unit, context));
  return changes.map(({ gain, amount }) => `${gain ? "+" : "-"}${amount}`).join("") || "0";
}

/** The lower table: every item and adjustment of every unit. */
function withItems(plan: SheetPlan, assessment: Assessment, context: ReportContext): SheetPlan {
  const { words } = context;
  const w = words.scores;
  const layout = context.layouts.scores;
  const firstItem = layout.lastRow + 1 + ROWS_BETWEEN;
  const width = plan.columns.length;
  const line = (cells: Readonly<Record<number, PlanCell>>): (PlanCell | null)[] =>
    Array.from({ length: width }, (_, column) => cells[column] ?? null);
  const header = (value: string): PlanCell => ({ value, look: "header" });
  const titleRow = firstItem - 2;
  const rows = [...plan.rows];
  rows.push(line({}), line({ 1: { value: w.itemsTitle, look: "strong" } }));
  rows.push(
    line({
      1: header(w.headers.unit),
      [ITEM_COLUMNS.article]: header(words.ledger.headers.item),
      [ITEM_COLUMNS.title]: header(words.ledger.headers.itemTitle),
      ...Object.fromEntries([4, 5, 6].map((column) => [column, header("")])),
      [ITEM_COLUMNS.max]: header(w.full),
      [ITEM_COLUMNS.points]: header(words.receipts.headers.points),
      [ITEM_COLUMNS.open]: header(w.headers.open),
      [ITEM_COLUMNS.notEntered]: header(w.headers.notEntered),
    })
  );
  const items = new Map(assessment.scheme.items.map((item) => [item.id, item]));
  const adjustments = new Map(assessment.scheme.adjustments.map((one) => [one.id, one]));
  for (const score of assessment.scores) {
    for (const scored of [...score.items, ...score.adjustments]) {
      const item = items.get(scored.id);
      const owner = item ?? adjustments.get(scored.id);
      if (!owner) continue;
      const formulas = item
        ? itemFormulas(score.unit, item, assessment, context)
        : {
            points: adjustmentFormula(score.unit, owner as SchemeAdjustment, assessment, context),
            open: "0",
            notEntered: "0",
          };
      const figure = (value: number, formula: string): PlanCell => ({
        value: value / 100,
        formula,
        look: "points",
      });
      rows.push(
        line({
          0: { value: itemRowId(score.unit, scored.id), look: "faded" },
          1: { value: score.unit, look: "text" },
          [ITEM_COLUMNS.article]: { value: owner.article, look: "text" },
          [ITEM_COLUMNS.title]: { value: words.of(owner.title), look: "text" },
          ...Object.fromEntries([4, 5, 6].map((column) => [column, { value: null, look: "text" }])),
          [ITEM_COLUMNS.max]: { value: item ? scored.max / 100 : null, look: "points" },
          ...(scored.points === null
            ? { [ITEM_COLUMNS.points]: { value: w.notApplicable, look: "text-center" } }
            : {
                [ITEM_COLUMNS.points]: figure(scored.points, formulas.points),
                [ITEM_COLUMNS.open]: figure(scored.open, formulas.open),
                [ITEM_COLUMNS.notEntered]: figure(scored.notEntered, formulas.notEntered),
              }),
        })
      );
    }
  }
  const titles = Array.from({ length: rows.length - firstItem + 1 }, (_, index) => ({
    firstRow: firstItem - 1 + index,
    lastRow: firstItem - 1 + index,
    firstColumn: ITEM_COLUMNS.title,
    lastColumn: ITEM_COLUMNS.max - 1,
  }));
  return {
    ...plan,
    rows,
    // The upper header means nothing on the pages of the lower table.
    printTitle: null,
    rowHeights: { ...plan.rowHeights, [titleRow]: 24 },
    merges: [...plan.merges, ...titles],
    pageBreaks: [titleRow],
  };
}

/** `'考核得分'!H7` of an item of a unit. */
export function itemRef(unit: string, item: string, key: string, context: ReportContext): string {
  const cell = cellOf(context.layouts.scores, itemRowId(unit, item), key);
  return cell ? `${quotedSheet(cell.sheet)}${a1(cell.row, cell.column)}` : "0";
}
