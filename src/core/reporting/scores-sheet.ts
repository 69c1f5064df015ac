/**
 * 考核得分: one row a unit with chapters, total, rank and what is open; below it every item of every unit.
 * All points are live: they follow 考核录入 and 收报登记. The level of the ratio stands beside, without points.
 */
import { a1, a1Range } from "../model/cell-ref";
import type { Assessment, Score } from "../model/score";
import type { PlanCell, SheetPlan } from "../model/sheet-plan";
import { notesBeyond } from "../scoring/score-items";
import { BASIS_ID, scoreInputs } from "../scoring/score-inputs";
import { text } from "./formula";
import { inputCellOf, monthsSum } from "./item-points";
import type { ReportContext } from "./report-context";
import { samplingError } from "./sampling-error";
import { withItems } from "./score-items";
import { NOT_ACCEPTABLE } from "./score-input-sheet";
import { itemRowId } from "./scores-layout";
import { planTable, rangeOf, refTo } from "./table-sheet";
import type { SheetLayout, TableColumn } from "./table-sheet";
import { unitRatio } from "./unit-ratio";

/** The notes above the table: the scheme's own, and what keeps ranks back. */
export function scoresNotes(
  assessment: Assessment | null,
  context: Pick<ReportContext, "words">
): string[] {
  if (!assessment) return [];
  const { words } = context;
  const error = samplingError(assessment);
  return [
    words.of(assessment.scheme.note),
    ...(error ? [words.scores.sampling(error)] : []),
    ...(assessment.basisConfirmed ? [] : [words.scores.noBasis]),
    ...assessment.scores.flatMap((score) =>
      notesBeyond(assessment.scheme, score.adjustments).flatMap((beyond) =>
        beyond ? [`${score.unit}${words.colon}${words.of(beyond.note)}`] : []
      )
    ),
  ].filter((note) => note !== "");
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
      width: 15,
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
      cell: (s) => {
        const ratio = unitRatio(s.unit, assessed);
        const verdict = words.ratio.verdict[ratio?.verdict ?? "not-tested"];
        return { value: w.reference(ratio, verdict), look: "text" };
      },
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
  if (rows.length === 0) return "0";
  return a1Range({
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: column,
    lastColumn: column,
  });
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
