/**
 * 出生监测: what the months of all units together show, office by office, with native charts; then what changed from
 * one year to the next, split by parity; then the estimated deviation of girls, where a verdict stands. Counts are
 * live sums of the source cells, everything else follows from them.
 */
import { ALL_UNITS } from "../model/births";
import { a1 } from "../model/cell-ref";
import type { PlanConditionalLook, SheetPlan } from "../model/sheet-plan";
import type { Alarm, GirlsDeviation, Watched } from "../model/surveillance";
import type { SexRatio } from "../model/sex-ratio";
import type { ReportContext } from "./report-context";
import { addChange } from "./watch-changes";
import { cusumChart, hasRollingChart, rollingChart } from "./watch-charts";
import { addDeviations } from "./watch-deviations";
import {
  FIRST_COLUMN,
  LAST_COLUMN,
  WATCH_COLUMNS,
  WATCH_KEYS,
  WatchDraft,
  columnOf,
  rangeIn,
} from "./watch-draft";
import type { ChartRoom } from "./watch-draft";
import { addLimits } from "./watch-limits";
import { addMonths } from "./watch-months";
import type { MonthRows } from "./watch-months";

export { WATCH_KEYS };

/** Offices with charts, and with a table of months (as many changes): more make the sheet heavy and are named instead. */
const MOST_CHARTED = 4;
const MOST_LISTED = 24;

/** What a reader of own sheets knows the column of ids by (table-sheet.ts). */
const OWN_ID = "hengbi.watch";

export function watchSheet(context: ReportContext): SheetPlan {
  const { layouts, words, assessed } = context;
  const { surveillance } = assessed;
  const w = words.watch;
  const watched = togetherFirst(surveillance.watched);
  const changes = togetherFirst(surveillance.changes);
  const { deviations } = surveillance;
  const draft = new WatchDraft();
  draft.rows.push(WATCH_KEYS.map((key) => ({ value: key === "id" ? OWN_ID : key, look: "faded" })));
  draft.heights[1] = 30;
  draft.line(w.title, "title");
  if (watched.length + changes.length + deviations.length === 0) draft.line(w.nothing, "note");
  else for (const note of w.notes) draft.line(note, "note");

  const listed = watched.slice(0, MOST_LISTED);
  const unlisted = watched.slice(MOST_LISTED);
  if (watched.length > MOST_CHARTED) {
    draft.line(w.uncharted(watched.length, MOST_CHARTED), "note");
  }
  if (unlisted.length > 0) {
    draft.line(
      w.unlisted(unlisted.map(({ reportingUnit, part }) => w.office(reportingUnit, part))),
      "note"
    );
  }
  const alarms: PlanConditionalLook[] = [];
  for (const [index, office] of listed.entries()) {
    if (index > 0) draft.breaks.push(draft.nextRow);
    const months = addOffice(draft, office, index, context);
    const range = rangeIn(months.first, months.last, "alarm");
    const formula = `${a1(months.first, columnOf("alarm"))}<>""`;
    alarms.push({ range, formula, look: "warning" });
  }
  if (changes.length > 0) {
    if (listed.length > 0) draft.breaks.push(draft.nextRow);
    draft.gap();
    draft.line(w.changes.title, "title");
    for (const note of w.changes.notes) draft.line(note, "note");
    for (const change of changes.slice(0, MOST_LISTED)) {
      draft.gap();
      addChange(draft, change, context);
    }
    const more = changes.length - MOST_LISTED;
    if (more > 0) draft.line(w.changes.more(more), "note");
  }
  if (deviations.length > 0) {
    draft.gap();
    addDeviations(draft, deviations, ratiosBy(assessed.ratios), context);
  }
  return {
    kind: "watch",
    name: layouts.watch.name,
    columns: WATCH_COLUMNS,
    rows: draft.rows,
    rowHeights: draft.heights,
    hiddenRows: [0],
    merges: draft.merges,
    freeze: { rows: 2, columns: 0 },
    printTitle: null,
    printArea: {
      firstRow: 1,
      firstColumn: FIRST_COLUMN,
      lastRow: draft.rows.length - 1,
      lastColumn: LAST_COLUMN,
    },
    pageBreaks: draft.breaks,
    filter: null,
    validations: [],
    conditionalLooks: alarms,
    ...(draft.charts.length > 0 && { charts: draft.charts }),
  };
}

/** Heading, what the charts say, the charts, what they are made for, and the months behind them. */
function addOffice(
  draft: WatchDraft,
  watched: Watched,
  index: number,
  context: ReportContext
): MonthRows {
  const { words } = context;
  const w = words.watch;
  const name = w.office(watched.reportingUnit, watched.part);
  draft.gap();
  draft.line(name, "strong");
  draft.line(w.outcome(watched), lastAlarm(watched) ? "warning" : "text");
  draft.line(w.meaning(watched), "note");
  if (watched.design) draft.line(w.design(watched), "note");
  const rolling = hasRollingChart(watched);
  const charted = index < MOST_CHARTED;
  if (charted && !rolling) draft.line(w.noRolling, "note");
  const room = charted && (rolling || watched.design) ? draft.chartRoom() : null;
  const { design } = watched;
  const cells = design ? addLimits(draft, { ...watched, design }, context) : null;
  if (room) draft.breaks.push(draft.nextRow);
  draft.line(w.months.title, "strong");
  draft.headers(
    WATCH_KEYS.slice(FIRST_COLUMN, design ? LAST_COLUMN + 1 : columnOf("up")).map((key) => ({
      value: w.months.headers[key as keyof typeof w.months.headers],
    }))
  );
  const months = addMonths(draft, watched, cells, context);
  if (room) addCharts(draft, { watched, name, months, number: index + 1 }, room, context);
  return months;
}

function addCharts(
  draft: WatchDraft,
  office: Parameters<typeof rollingChart>[0],
  { left, right }: ChartRoom,
  context: ReportContext
): void {
  const rolling = hasRollingChart(office.watched);
  if (rolling) draft.charts.push(rollingChart(office, left, context));
  if (office.watched.design) {
    draft.charts.push(cusumChart(office, rolling ? right : left, context));
  }
}

/** The latest alarm; null without one. */
function lastAlarm({ months }: Watched): Alarm | null {
  return months.findLast(({ alarm }) => alarm !== null)?.alarm ?? null;
}

/** All offices together before single ones. */
function togetherFirst<Of extends { readonly reportingUnit: string }>(all: readonly Of[]): Of[] {
  const together = ({ reportingUnit }: Of) => reportingUnit === ALL_UNITS;
  return [...all.filter(together), ...all.filter((each) => !together(each))];
}

function ratiosBy(ratios: readonly SexRatio[]): (deviation: GirlsDeviation) => SexRatio | null {
  const key = (of: GirlsDeviation["of"]) =>
    JSON.stringify([of.reportingUnit, of.part, of.unit, of.spanKind, of.span, of.parity]);
  const high = new Map(
    ratios.filter(({ verdict }) => verdict === "high").map((ratio) => [key(ratio), ratio])
  );
  return ({ of }) => high.get(key(of)) ?? null;
}
