/**
 * 考核录入: a long list, one row an input and unit, with its drop-down or limits. The value used is live:
 * 核定 with a reason replaces 录入; what is not acceptable shows "!" and counts as not entered.
 */
import type { Assessed } from "../model/assessed";
import { typedRows } from "../model/clerk-entries";
import type { TypedRow } from "../model/clerk-entries";
import type { PlanCell, PlanValidation, SheetPlan } from "../model/sheet-plan";
import { a1 } from "../model/cell-ref";
import { BASIS_ID, scoreInputId, scoreInputs } from "../scoring/score-inputs";
import type { ScoreInput } from "../scoring/score-inputs";
import { typedValue } from "../scoring/typed-value";
import { text } from "./formula";
import type { ReportContext } from "./report-context";
import { planTable } from "./table-sheet";
import type { TableColumn } from "./table-sheet";
import { keptRows, typedCell } from "./typed-cells";

export const SCORE_INPUT_KEYS = [
  "id",
  "article",
  "item",
  "input",
  "max",
  "unit",
  "typed.value",
  "typed.approved",
  "typed.reason",
  "typed.proof",
  "used",
] as const;

/** Shown as the value used where the entry cannot be. */
export const NOT_ACCEPTABLE = "!";

export interface ScoreInputRow {
  readonly id: string;
  /** Null for the row of the basis. */
  readonly input: ScoreInput | null;
  readonly unit: string;
}

/** The basis first, then every input in scheme order for every unit that it concerns. */
export function scoreInputRows({ assessment }: Pick<Assessed, "assessment">): ScoreInputRow[] {
  if (!assessment) return [];
  const { scheme, readings, scores } = assessment;
  const byUnit = scores.map(({ unit, type }) => ({
    unit,
    inputs: new Map(scoreInputs(scheme, readings, type).map((input) => [input.key, input])),
  }));
  const keys = new Set(byUnit.flatMap(({ inputs }) => [...inputs.keys()]));
  const rows = [...keys].flatMap((key) =>
    byUnit.flatMap(({ unit, inputs }) => {
      const input = inputs.get(key);
      return input ? [{ id: scoreInputId(key, unit), input, unit }] : [];
    })
  );
  return [{ id: BASIS_ID, input: null, unit: "" }, ...rows];
}

export function scoreInputSheet(context: ReportContext): SheetPlan {
  const { assessed, words } = context;
  const w = words.scoreInput;
  const layout = context.layouts["score-input"];
  const { assessment } = assessed;
  const rows = scoreInputRows(assessed);
  const typed = typedRows(assessed.reading.entries, "score-input");
  const used = usedValues(context);
  const column = (key: string) => layout.columnOf.get(key) ?? 0;
  const here = (at: number, key: string) => a1(layout.firstRow + at, column(key));
  const cell = (value: string | number | null, look: PlanCell["look"] = "text"): PlanCell => ({
    value,
    look,
  });
  const basis = assessment?.scheme.basis;
  const basisText = basis ? w.basis(words.of(basis.document), basis.number, basis.year) : null;
  const entry = (key: "value" | "approved"): TableColumn<ScoreInputRow> => ({
    key: `typed.${key}`,
    header: w.headers[key],
    width: 9,
    cell: (row) => entryCell(row, typed.get(row.id), key, words),
  });
  const remark = (key: "reason" | "proof", width: number): TableColumn<ScoreInputRow> => ({
    key: `typed.${key}`,
    header: w.headers[key],
    width,
    cell: (row) => typedCell(typed.get(row.id), key, "input"),
  });
  const columns: TableColumn<ScoreInputRow>[] = [
    { key: "id", header: "id", width: 8, hidden: true, cell: (row) => cell(row.id, "faded") },
    {
      key: "article",
      header: w.headers.article,
      width: 10,
      cell: (row) => cell(row.input?.article ?? null),
    },
    {
      key: "item",
      header: w.headers.item,
      width: 28,
      cell: (row) => cell(row.input ? words.of(row.input.ownerTitle) : basisText),
    },
    {
      key: "input",
      header: w.headers.input,
      width: 26,
      cell: (row) => cell(row.input ? words.of(row.input.title) : null),
    },
    {
      key: "max",
      header: w.headers.max,
      width: 9,
      cell: ({ input }) =>
        !input || input.kind === "yes-no"
          ? cell(`${words.yes}/${words.no}`, "text-center")
          : cell(input.max ?? w.unlimited, "text-center"),
    },
    {
      key: "unit",
      header: w.headers.unit,
      width: 12,
      cell: (row) => cell(row.input ? row.unit : w.allUnits),
    },
    entry("value"),
    entry("approved"),
    remark("reason", 16),
    remark("proof", 18),
    {
      key: "used",
      header: w.headers.used,
      width: 7,
      cell: (row, at) => ({
        value: used(row),
        formula: usedFormula(row, {
          value: here(at, "typed.value"),
          approved: here(at, "typed.approved"),
          reason: here(at, "typed.reason"),
          words,
        }),
        look: "text-center",
      }),
    },
  ];
  const known = new Set(rows.map((row) => row.id));
  const gone = [...typed.values()].filter((row) => !known.has(row.id));
  return planTable({
    layout,
    title: w.title(assessment ? words.of(assessment.scheme.title) : words.run.noScheme),
    notes: w.notes,
    head: [],
    columns,
    rows,
    empty: w.empty,
    kept: keptRows(gone, SCORE_INPUT_KEYS, w.gone, "article"),
    validations: validations(rows, context),
    frozenColumns: column("item") + 1,
  });
}

/** What the value-used cell shows: the number, nothing, or that the entry is not acceptable. */
function usedValues({ assessed }: ReportContext): (row: ScoreInputRow) => number | string | null {
  const { assessment } = assessed;
  const inputs = new Map(
    (assessment?.inputs ?? []).map((input) => [scoreInputId(input.key, input.unit), input])
  );
  const basis = typedRows(assessed.reading.entries, "score-input").get(BASIS_ID)?.values["value"];
  return (row) => {
    if (row.input) {
      const input = inputs.get(row.id);
      return input?.invalid && !isAboutSample(input.invalid.expected)
        ? NOT_ACCEPTABLE
        : (input?.value ?? null);
    }
    const confirmed = basis === undefined ? null : typedValue(basis, { kind: "yes-no", max: null });
    return typeof confirmed === "number" ? confirmed : confirmed ? NOT_ACCEPTABLE : null;
  };
}

/** Judged against another entry: shown as entered, and checked where the item is computed. */
function isAboutSample(expected: string): boolean {
  return expected === "part-of-sample" || expected === "sample-above-zero";
}

/** An entry that is understood is written back as the drop-down and the formulas know it. */
function entryCell(
  row: ScoreInputRow,
  typed: TypedRow | undefined,
  key: "value" | "approved",
  words: ReportContext["words"]
): PlanCell {
  const yesNo = !row.input || row.input.kind === "yes-no";
  const look = yesNo ? "input" : "input-number";
  const raw = typed?.values[key];
  if (raw === undefined) return { value: null, look };
  const value = typedValue(raw, row.input ?? { kind: "yes-no", max: null });
  if (typeof value !== "number") return { value: raw, look };
  return { value: yesNo ? (value === 1 ? words.yes : words.no) : value, look };
}

function usedFormula(
  { input }: ScoreInputRow,
  cells: {
    readonly value: string;
    readonly approved: string;
    readonly reason: string;
    readonly words: ReportContext["words"];
  }
): string {
  const { words } = cells;
  const chosen = `IF(AND(TRIM(${cells.approved})<>"",TRIM(${cells.reason})<>""),${cells.approved},${cells.value})`;
  const refused = text(NOT_ACCEPTABLE);
  if (!input || input.kind === "yes-no") {
    return `IF(TRIM(${chosen})="","",IF(${chosen}=${text(words.yes)},1,IF(${chosen}=${text(words.no)},0,${refused})))`;
  }
  const limits = [
    `${chosen}>=0`,
    ...(input.max === null ? [] : [`${chosen}<=${input.max}`]),
    ...(input.kind === "count" ? [`INT(N(${chosen}))=${chosen}`] : []),
  ];
  return `IF(TRIM(${chosen})="","",IF(ISNUMBER(${chosen}),IF(AND(${limits.join(",")}),${chosen},${refused}),${refused}))`;
}

/** Runs of rows with the same kind and limit share one drop-down or limit. */
function validations(rows: readonly ScoreInputRow[], context: ReportContext): PlanValidation[] {
  const { words } = context;
  const layout = context.layouts["score-input"];
  const firstColumn = layout.columnOf.get("typed.value") ?? 0;
  const lastColumn = layout.columnOf.get("typed.approved") ?? firstColumn;
  const sort = (row: ScoreInputRow | undefined) =>
    row && `${row.input?.kind ?? "yes-no"} ${row.input?.max ?? ""}`;
  const found: PlanValidation[] = [];
  for (let start = 0; start < rows.length;) {
    const row = rows[start];
    let end = start;
    while (end + 1 < rows.length && sort(rows[end + 1]) === sort(row)) end += 1;
    const range = {
      firstRow: layout.firstRow + start,
      lastRow: layout.firstRow + end,
      firstColumn,
      lastColumn,
    };
    const kind = row?.input?.kind ?? "yes-no";
    const max = row?.input?.max ?? null;
    found.push(
      kind === "yes-no"
        ? {
            range,
            rule: { type: "list", options: [words.yes, words.no] },
            message: words.scoreInput.yesNoMessage,
          }
        : {
            range,
            rule: { type: kind === "count" ? "whole" : "decimal", min: 0, max },
            message: words.scoreInput.numberMessage(max),
          }
    );
    start = end + 1;
  }
  return found;
}
