/** 审核结果: one row a finding, with two columns for the clerk. */
import type { Finding, Severity } from "../model/finding";
import type { TypedRow } from "../model/clerk-entries";
import { typedRows } from "../model/clerk-entries";
import type { Look, PlanCell, SheetPlan } from "../model/sheet-plan";
import { linkTo, located, showPlace } from "./report-context";
import type { ReportContext } from "./report-context";
import { planTable } from "./table-sheet";
import type { TableColumn } from "./table-sheet";
import { typedCell, keptRows } from "./typed-cells";

/** Keys of the columns in order; the layout is made from them before any cell. */
export const FINDINGS_KEYS = [
  "id",
  "number",
  "severity",
  "rule",
  "sheet",
  "cell",
  "office",
  "unit",
  "period",
  "problem",
  "actual",
  "expected",
  "action",
  "typed.status",
  "typed.note",
] as const;

const SEVERITY_LOOK: Readonly<Record<Severity, Look>> = {
  error: "error",
  warning: "warning",
  info: "info",
};

export function findingsSheet(context: ReportContext): SheetPlan {
  const { assessed, words } = context;
  const layout = context.layouts.findings;
  const { headers } = words.findings;
  const typed = typedRows(assessed.reading.entries, "findings");
  const text = (value: string | number | null, look: Look = "text"): PlanCell => ({ value, look });
  const entry = (key: string, width: number, header: string): TableColumn<Finding> => ({
    key: `typed.${key}`,
    header,
    width,
    cell: (finding) => typedCell(typed.get(finding.id), key, "input"),
  });
  const columns: TableColumn<Finding>[] = [
    { key: "id", header: "id", width: 8, hidden: true, cell: (f) => text(f.id, "faded") },
    { key: "number", header: headers.number, width: 5, cell: (_, at) => text(at + 1, "count") },
    {
      key: "severity",
      header: headers.severity,
      width: 9,
      cell: (f) => text(words.severity[f.severity], SEVERITY_LOOK[f.severity]),
    },
    { key: "rule", header: headers.rule, width: 13, cell: (f) => text(words.findings.ruleName(f)) },
    { key: "sheet", header: headers.sheet, width: 11, cell: (f) => text(sheetOf(f, context)) },
    { key: "cell", header: headers.cell, width: 20, cell: (f) => cellOfFinding(f, context) },
    { key: "office", header: headers.office, width: 9, cell: (f) => text(f.reportingUnit) },
    { key: "unit", header: headers.unit, width: 10, cell: (f) => text(words.unit(f.unit)) },
    {
      key: "period",
      header: headers.period,
      width: 11,
      cell: (f) => text(f.period ? words.period(f.period) : null),
    },
    {
      key: "problem",
      header: headers.problem,
      width: 38,
      cell: (f) => text(words.findings.sentence(f, (place) => showPlace(place, context))),
    },
    {
      key: "actual",
      header: headers.actual,
      width: 9,
      cell: (f) => text(f.actual, figureLook(f.actual)),
    },
    {
      key: "expected",
      header: headers.expected,
      width: 9,
      cell: (f) => text(f.expected, figureLook(f.expected)),
    },
    {
      key: "action",
      header: headers.action,
      width: 24,
      cell: (f) => text(words.findings.action(f)),
    },
    entry("status", 11, headers.status),
    entry("note", 14, headers.note),
  ];
  const counts = { error: 0, warning: 0, info: 0 };
  for (const finding of assessed.findings) counts[finding.severity] += 1;
  const known = new Set(assessed.findings.map((finding) => finding.id));
  const statusColumn = layout.columnOf.get("typed.status") ?? 0;
  return planTable({
    layout,
    title: words.findings.title,
    notes: words.findings.notes(counts),
    head: [],
    columns,
    rows: assessed.findings,
    empty: words.findings.empty,
    kept: keptRows(
      goneRows(typed, known),
      columns.map((column) => column.key),
      words.findings.gone,
      "number"
    ),
    validations: [
      {
        range: {
          firstRow: layout.firstRow,
          lastRow: Math.max(layout.firstRow, layout.lastRow),
          firstColumn: statusColumn,
          lastColumn: statusColumn,
        },
        rule: { type: "list", options: words.findings.statuses },
        message: words.findings.statusMessage,
      },
    ],
    frozenColumns: 3,
  });
}

/** A ratio has decimals without end; a count typed as 1.5 is shown as it is. */
function figureLook(value: string | number | null): Look {
  const decimals = typeof value === "number" ? (String(value).split(".")[1] ?? "") : "";
  return decimals.length > 2 ? "ratio" : "text-center";
}

function goneRows(typed: ReadonlyMap<string, TypedRow>, known: ReadonlySet<string>): TypedRow[] {
  return [...typed.values()].filter((row) => !known.has(row.id));
}

function sheetOf(finding: Finding, context: ReportContext): string | null {
  const place = finding.cell ?? finding.related[0];
  const at = place ? located(place, context) : null;
  return at?.sheet ?? null;
}

/** Both cells of a difference are shown as equals, one under the other. */
function cellOfFinding(finding: Finding, context: ReportContext): PlanCell {
  if (finding.cell) return linkTo(finding.cell, context, address(finding.cell, context));
  const [first] = finding.related;
  const shown = finding.related
    .slice(0, 2)
    .map((place) => showPlace(place, context))
    .join(" · ");
  return first ? linkTo(first, context, shown) : { value: null, look: "text" };
}

function address(place: Parameters<typeof located>[0], context: ReportContext): string {
  const at = located(place, context);
  if (!at) return "";
  const full = showPlace(place, context);
  return full.slice(full.lastIndexOf("!") + 1);
}
