/** 审核记录: what was run on what, the control totals, and what was not checked. */
import { TableCounts } from "../counting/table-counts";
import type { BirthTable } from "../model/birth-table";
import type { PlanCell, SheetPlan } from "../model/sheet-plan";
import type { Settings } from "../model/settings";
import { DEFAULT_SETTINGS } from "../model/settings";
import { joinedNames } from "./joined-names";
import type { JoinedOffice } from "./joined-names";
import { officeText } from "./office-text";
import type { ReportContext } from "./report-context";
import { planTable } from "./table-sheet";

export const RUN_KEYS = ["id", "subject", "content"] as const;

/** Lines an office; the others are counted. */
const MOST_JOINED = 200;

type Line = readonly [subject: string, content: string];

export function runRecordSheet(context: ReportContext): SheetPlan {
  const { assessed, words } = context;
  const w = words.run;
  const { reading, assessment, reconciliation, settings } = assessed;
  const skippedRows = Object.entries(reading.rows.skipped)
    .filter(([, rows]) => rows > 0)
    .map(([reason, rows]) => `${w.rowSkip[reason as keyof typeof w.rowSkip]} ${rows}`)
    .join(words.listSeparator);
  const lines: Line[] = [
    [w.labels.asOf, assessed.asOf ?? w.nothing],
    [w.labels.version, context.version],
    [
      w.labels.scheme,
      assessment ? `${words.of(assessment.scheme.title)} ${assessment.scheme.version}` : w.noScheme,
    ],
    ...(assessment?.scheme.readings ?? []).map((reading_): Line => {
      const value = assessment?.readings[reading_.id] ?? null;
      const option = reading_.options.find((candidate) => candidate.value === value);
      return [
        w.labels.readings,
        `${words.of(reading_.question)}${words.colon}${option ? words.of(option.label) : String(value ?? w.nothing)}`,
      ];
    }),
    [w.labels.settings, changedSettings(settings) || w.defaults],
    [w.labels.margin, reconciliation.margin ? words.margin[reconciliation.margin] : w.nothing],
    [w.labels.rows, w.rows(reading.rows.read, reading.rows.judged, skippedRows)],
    [w.labels.cells, String(reading.cellsRead)],
    ...reading.tables.map((table): Line => [w.labels.tables, tableLine(table, context)]),
    ...reading.skipped
      .filter((sheet) => sheet.reason !== "own-sheet")
      .map((sheet): Line => [
        w.labels.skipped,
        `${sheet.sheet}${words.colon}${w.skip[sheet.reason]}`,
      ]),
    ...joinedNames(reading.tables).flatMap((office) => joinedLines(office, context)),
    ...(reading.unproposed === undefined
      ? []
      : [[w.labels.names, w.unproposed(reading.unproposed)] as const]),
    ...w.notChecked.map((text): Line => [w.labels.notChecked, text]),
  ];
  const cell = (value: string, strong = false): PlanCell => ({
    value,
    look: strong ? "strong" : "text",
  });
  return planTable({
    layout: context.layouts["run-record"],
    title: w.title,
    notes: [],
    head: [],
    columns: [
      { key: "id", header: "id", width: 8, hidden: true, cell: () => null },
      {
        key: "subject",
        header: w.headers.subject,
        width: 18,
        cell: ([subject]) => cell(subject, true),
      },
      {
        key: "content",
        header: w.headers.content,
        width: 110,
        cell: ([, content]) => cell(content),
      },
    ],
    rows: lines,
    empty: w.nothing,
    frozenColumns: 0,
  });
}

/** How many units of an office are spelled in several ways, and a line for each of the first of them. */
function joinedLines({ office, units }: JoinedOffice, { words }: ReportContext): Line[] {
  const w = words.run;
  const shown = units.slice(0, MOST_JOINED);
  return [
    [w.labels.names, w.joined(office, units.length, units.length - shown.length)],
    ...shown.map(({ name, spellings }): Line => [
      w.labels.names,
      `${name}${words.colon}${spellings.join(words.listSeparator)}`,
    ]),
  ];
}

/** One line a table: where, what, and its births as a control total. */
function tableLine(table: BirthTable, context: ReportContext): string {
  const counts = new TableCounts(table, context.assessed.settings);
  const units = table.rows.flatMap((row, index) => (row.kind === "unit" ? [index] : []));
  const births = units
    .map((row) => counts.count(row, "all", "all"))
    .reduce<number | null>((sum, count) => (count === null ? sum : (sum ?? 0) + count), null);
  return context.words.run.table({
    sheet: context.severalFiles && table.file !== "" ? `${table.file}#${table.sheet}` : table.sheet,
    side: table.side,
    period: table.period,
    office: officeText(table, context.words),
    units: units.length,
    births,
    hidden: table.hidden,
  });
}

/** Settings that are not the default, as they would be written in a settings file. */
function changedSettings(settings: Settings): string {
  return Object.entries(settings)
    .filter(
      ([key, value]) =>
        JSON.stringify(value) !== JSON.stringify(DEFAULT_SETTINGS[key as keyof Settings])
    )
    .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
    .join("; ");
}
