/**
 * 考核录入: a long list, one row an input and unit, with its drop-down or limits. The value used is live:
 * 核定 with a reason replaces 录入; what is not acceptable counts as not entered, as in scoring.
 */
import type { Assessed } from "../model/assessed";
import { typedRows } from "../model/clerk-entries";
import type { InputKind } from "../model/scheme";
import type { PlanCell, PlanValidation, SheetPlan } from "../model/sheet-plan";
import { a1 } from "../model/cell-ref";
import { schemeNumber } from "../scoring/readings";
import { ownedInputs } from "../scoring/scheme-inputs";
import type { OwnedInput } from "../scoring/scheme-inputs";
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

/** Id of the row that confirms that the scheme's basis is in force. */
export const BASIS_ID = "basis";

export interface ScoreInputRow {
  readonly id: string;
  /** Null for the row of the basis. */
  readonly owned: OwnedInput | null;
  readonly unit: string;
  readonly kind: InputKind;
  readonly max: number | null;
}

/** Row id of an input of a unit. */
export function inputRowId(key: string, unit: string): string {
  return `${key}@${unit}`;
}

/** The basis first, then every input in scheme order for every unit that its owner applies to. */
export function scoreInputRows({ assessment }: Pick<Assessed, "assessment">): ScoreInputRow[] {
  if (!assessment) return [];
  const rows: ScoreInputRow[] = [
    { id: BASIS_ID, owned: null, unit: "", kind: "yes-no", max: null },
  ];
  for (const owned of ownedInputs(assessment.scheme)) {
    for (const score of assessment.scores) {
      const types = "types" in owned.owner ? owned.owner.types : undefined;
      if (types && !types.includes(score.type)) continue;
      rows.push({
        id: inputRowId(owned.key, score.unit),
        owned,
        unit: score.unit,
        kind: owned.input.kind,
        max: schemeNumber(owned.input.max, assessment.readings),
      });
    }
  }
  return rows;
}

export function scoreInputSheet(context: ReportContext): SheetPlan {
  const { assessed, words } = context;
  const w = words.scoreInput;
  const layout = context.layouts["score-input"];
  const { assessment } = assessed;
  const rows = scoreInputRows(assessed);
  const typed = typedRows(assessed.reading.entries, "score-input");
  const values = new Map(
    (assessment?.inputs ?? []).map((input) => [inputRowId(input.key, input.unit), input.value])
  );
  const column = (key: string) => layout.columnOf.get(key) ?? 0;
  const here = (at: number, key: string) => a1(layout.firstRow + at, column(key));
  const cell = (value: string | number | null, look: PlanCell["look"] = "text"): PlanCell => ({
    value,
    look,
  });
  const basis = assessment?.scheme.basis;
  const columns: TableColumn<ScoreInputRow>[] = [
    { key: "id", header: "id", width: 8, hidden: true, cell: (row) => cell(row.id, "faded") },
    {
      key: "article",
      header: w.headers.article,
      width: 14,
      cell: (row) => cell(row.owned?.owner.article ?? null),
    },
    {
      key: "item",
      header: w.headers.item,
      width: 34,
      cell: (row) =>
        cell(
          row.owned
            ? words.of(row.owned.owner.title)
            : basis
              ? w.basis(words.of(basis.document), basis.number, basis.year)
              : null
        ),
    },
    {
      key: "input",
      header: w.headers.input,
      width: 32,
      cell: (row) => cell(row.owned ? words.of(row.owned.input.title) : null),
    },
    {
      key: "max",
      header: w.headers.max,
      width: 10,
      cell: (row) =>
        row.kind === "yes-no"
          ? cell(`${words.yes}/${words.no}`, "text-center")
          : cell(row.max ?? w.unlimited, "text-center"),
    },
    {
      key: "unit",
      header: w.headers.unit,
      width: 14,
      cell: (row) => cell(row.owned ? row.unit : w.allUnits),
    },
    ...(["value", "approved", "reason", "proof"] as const).map(
      (key): TableColumn<ScoreInputRow> => ({
        key: `typed.${key}`,
        header: w.headers[key],
        width: key === "proof" ? 24 : key === "reason" ? 20 : 11,
        cell: (row) =>
          typedCell(
            typed.get(row.id),
            key,
            row.kind !== "yes-no" && (key === "value" || key === "approved")
              ? "input-number"
              : "input"
          ),
      })
    ),
    {
      key: "used",
      header: w.headers.used,
      width: 10,
      cell: (row, at) => ({
        value: row.owned ? (values.get(row.id) ?? null) : assessment?.basisConfirmed ? 1 : null,
        formula: usedFormula(
          row,
          {
            value: here(at, "typed.value"),
            approved: here(at, "typed.approved"),
            reason: here(at, "typed.reason"),
          },
          words
        ),
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
    kept: keptRows(gone, SCORE_INPUT_KEYS, w.gone),
    validations: validations(rows, context),
    frozenColumns: column("item") + 1,
  });
}

/**
 * 1/0 for yes/no, the number where it is acceptable, else an empty text. Text that reads as a number is
 * taken as scoring takes it.
 */
function usedFormula(
  row: ScoreInputRow,
  cells: { readonly value: string; readonly approved: string; readonly reason: string },
  words: ReportContext["words"]
): string {
  const chosen = `IF(AND(TRIM(${cells.approved})<>"",TRIM(${cells.reason})<>""),${cells.approved},${cells.value})`;
  if (row.kind === "yes-no") {
    return `IF(${chosen}=${text(words.yes)},1,IF(${chosen}=${text(words.no)},0,""))`;
  }
  const limits = [
    `${chosen}>=0`,
    ...(row.max === null ? [] : [`${chosen}<=${row.max}`]),
    ...(row.kind === "count" ? [`INT(N(${chosen}))=${chosen}`] : []),
  ];
  return `IF(ISNUMBER(${chosen}),IF(AND(${limits.join(",")}),${chosen},""),"")`;
}

/** Runs of rows with the same kind and limit share one drop-down or limit. */
function validations(rows: readonly ScoreInputRow[], context: ReportContext): PlanValidation[] {
  const { words } = context;
  const layout = context.layouts["score-input"];
  const found: PlanValidation[] = [];
  const firstColumn = layout.columnOf.get("typed.value") ?? 0;
  const lastColumn = layout.columnOf.get("typed.approved") ?? firstColumn;
  for (let start = 0; start < rows.length;) {
    const row = rows[start];
    if (!row) break;
    let end = start;
    while (rows[end + 1]?.kind === row.kind && rows[end + 1]?.max === row.max) end += 1;
    const range = {
      firstRow: layout.firstRow + start,
      lastRow: layout.firstRow + end,
      firstColumn,
      lastColumn,
    };
    found.push(
      row.kind === "yes-no"
        ? {
            range,
            rule: { type: "list", options: [words.yes, words.no] },
            message: words.scoreInput.yesNoMessage,
          }
        : {
            range,
            rule: { type: row.kind === "count" ? "whole" : "decimal", min: 0, max: row.max },
            message: words.scoreInput.numberMessage(row.max),
          }
    );
    start = end + 1;
  }
  return found;
}
