/**
 * Forms with months, quarters or years side by side: 单位 | 1月{男,女} | 2月{男,女} | … | 合计{男,女}, in either
 * nesting. With the words of its time taken out, the columns of each time are a form of one month, and are
 * understood as one.
 */
import type { TimeCell, UnplacedColumn } from "../model/birth-table";
import type { Settings } from "../model/settings";
import type { HeaderContext } from "./classify-columns";
import { columnPaths } from "./column-paths";
import type { ColumnPath, PathSegment } from "./column-paths";
import type { HeaderBlock } from "./header-block";
import { headerMeaning } from "./header-meaning";
import type { HeaderMemory } from "./header-memory";
import type { SourceSheet } from "./source-sheet";
import { tableLayout } from "./table-layout";
import type { TableLayout } from "./table-layout";
import { divide, joined, timeAtStart, timeKey, timeText, timeWord } from "./time-words";
import type { TimeWord } from "./time-words";

/** The columns of one time; their layout is that of a form of that time alone. */
export interface TimeColumns {
  readonly time: TimeWord;
  readonly layout: TableLayout;
  /** Index of its first column in the columns of the whole form. */
  readonly from: number;
  /** Header cells that say the time and nothing else. */
  readonly cells: readonly TimeCell[];
}

/** All columns of a form with the layouts of its times; `times` is empty where the header names none. */
export interface FormLayouts {
  readonly layout: TableLayout;
  readonly times: readonly TimeColumns[];
}

interface TimedPath {
  readonly path: ColumnPath;
  readonly cells: readonly TimeCell[];
  /** Null: the column names no time. */
  readonly time: TimeWord | null;
}

interface TimeGroup {
  readonly time: TimeWord;
  readonly paths: ColumnPath[];
  readonly cells: Map<string, TimeCell>;
}

/** As {@link tableLayout}, for forms of one time and of several. */
export function formLayouts(
  sheet: SourceSheet,
  block: HeaderBlock,
  memory: HeaderMemory,
  context: HeaderContext,
  settings: Pick<Settings, "residence" | "forms">
): FormLayouts | null {
  const paths = columnPaths(sheet, block, memory);
  const layoutOf = (of: readonly ColumnPath[]) => tableLayout(sheet, block, of, context, settings);
  return severalTimes(paths, layoutOf) ?? plain(layoutOf(paths));
}

function plain(layout: TableLayout | null): FormLayouts | null {
  return layout && { layout, times: [] };
}

function severalTimes(
  paths: readonly ColumnPath[],
  layoutOf: (paths: readonly ColumnPath[]) => TableLayout | null
): FormLayouts | null {
  const timed = paths.map(timedPath);
  const named = timed.flatMap(({ time }) => time ?? []);
  if (!divide(named)) return null;

  const isName = ({ path }: TimedPath) => path.segments[0]?.meaning.whole != null;
  const names = timed.filter(isName).map(({ path }) => path);
  const rowsOfTimes = new Set(
    paths.flatMap(({ segments }) =>
      segments.filter((segment) => timeOfSegment(segment) !== null).map(({ row }) => row)
    )
  );
  const rest = timed
    .filter((one) => one.time === null && !isName(one))
    .map(({ path }) => sumPath(path, rowsOfTimes));

  const groups = new Map<string, TimeGroup>();
  for (const { path, time, cells } of [...timed, ...rest]) {
    if (time === null) continue;
    const fresh: TimeGroup = { time, paths: [], cells: new Map() };
    const group = groups.get(timeKey(time)) ?? fresh;
    groups.set(timeKey(time), group);
    group.paths.push(path);
    for (const cell of cells) group.cells.set(`${cell.row} ${cell.column}`, cell);
  }
  const times: TimeColumns[] = [];
  let from = 0;
  for (const group of groups.values()) {
    const layout = layoutOf([...names, ...group.paths].sort((a, b) => a.column - b.column));
    if (!layout || layout.columns.length === 0) continue;
    times.push({ time: group.time, layout, from, cells: [...group.cells.values()] });
    from += layout.columns.length;
  }
  if (!divide(times.map(({ time }) => time))) return null;
  const without = rest.flatMap(({ path, time }) => (time === null ? path : []));
  return assembled(paths, times, countsWithoutTime(layoutOf([...names, ...without])));
}

/** A count that belongs to no month can be put nowhere. */
function countsWithoutTime(layout: TableLayout | null): UnplacedColumn[] {
  if (!layout) return [];
  const row = layout.block.lastRow;
  return [
    ...layout.columns.map(({ column, label }) => ({ column, row, label })),
    ...layout.unplaced,
  ];
}

function assembled(
  paths: readonly ColumnPath[],
  times: readonly TimeColumns[],
  unplaced: readonly UnplacedColumn[]
): FormLayouts | null {
  const [first] = times;
  if (!first) return null;
  const all = {
    firstColumn: paths[0]?.column ?? 0,
    lastColumn: paths.at(-1)?.column ?? 0,
  };
  const found = times.flatMap(({ layout }) => layout.unplaced);
  const layouts = times.map((one, index) => ({
    ...one,
    // What belongs to no month is said once, with the first of them.
    layout: { ...one.layout, ...all, unplaced: index === 0 ? [...unplaced, ...found] : [] },
  }));
  let block = 0;
  const columns = times.flatMap(({ layout }) => {
    const own = layout.columns.map((column) => ({ ...column, block: column.block + block }));
    block += layout.blocks.length;
    return own;
  });
  const blocks = times.flatMap(({ layout }) => layout.blocks);
  return { layout: { ...(layouts[0]?.layout ?? first.layout), columns, blocks }, times: layouts };
}

/** The path without the words that name its time. */
function timedPath(path: ColumnPath): TimedPath {
  let time: TimeWord | null = null;
  const segments: PathSegment[] = [];
  const cells: TimeCell[] = [];
  for (const segment of path.segments) {
    const found = timeOfSegment(segment);
    if (!found) {
      segments.push(segment);
      continue;
    }
    time = time === null ? found.time : joined(time, found.time);
    if (time === null) return { path, time, cells: [] };
    if (found.rest) segments.push(found.rest);
    else cells.push({ row: segment.row, column: segment.column, words: segment.label });
  }
  if (time === null) return { path, time, cells };
  const [bare] = path.segments;
  // 1月 over nothing else: the number of births as the title names them.
  if (segments.length === 0 && bare) segments.push(wordedAs(bare, "合计"));
  return { path: { column: path.column, segments }, time, cells };
}

/** The time of a heading and what else it says: 1月 · 1月男; null without a time. */
function timeOfSegment(
  segment: PathSegment
): { readonly time: TimeWord; readonly rest: PathSegment | null } | null {
  const { meaning, label } = segment;
  if (meaning.whole !== null) return null;
  if (meaning.time) return { time: meaning.time, rest: null };
  if (!/^[\d(（[【一二三四五六七八九十元上下第民]/.test(label)) return null;
  const text = timeText(label);
  const start = timeAtStart(text);
  if (!start) return null;
  const rest = text.slice(start.length).replace(/^[的、,/-]/, "");
  return rest === "" ? null : { time: start.time, rest: wordedAs(segment, rest) };
}

/** A column beside the months that adds them up: 合计{男,女}, 全年出生合计, 男{1月,…,合计}. */
function sumPath(path: ColumnPath, rowsOfTimes: ReadonlySet<number>): TimedPath {
  const at = path.segments.findIndex(
    (segment) => rowsOfTimes.has(segment.row) && sumOfSegment(segment) !== null
  );
  const segment = path.segments[at];
  const sum = segment && sumOfSegment(segment);
  if (!segment || !sum) {
    // 男{1月,…} | 女{1月,…} | 合计: one word for the sum over both.
    const only = path.segments.length === 1 ? path.segments[0] : undefined;
    const time = only ? timeWord(only.label) : null;
    return { path, time: time?.kind === "sum" ? time : null, cells: [] };
  }
  const others = path.segments.filter((_, index) => index !== at);
  const rest = sum.rest === "" ? [] : [wordedAs(segment, sum.rest)];
  const kept = [...others.slice(0, at), ...rest, ...others.slice(at)];
  const segments = kept.length > 0 ? kept : [wordedAs(segment, "合计")];
  return { path: { column: path.column, segments }, time: sum.time, cells: [] };
}

function sumOfSegment({
  label,
}: PathSegment): { readonly time: TimeWord; readonly rest: string } | null {
  const time = timeWord(label);
  if (time) return { time, rest: "" };
  const flat = /^((?:全年|本年|年度?)?(?:出生)?(?:合计|总计|累计|小计)|全年(?:出生)?)(.+)$/.exec(
    timeText(label)
  );
  const sum = timeWord(flat?.[1] ?? "");
  return sum && flat ? { time: sum, rest: flat[2] ?? "" } : null;
}

function wordedAs(segment: PathSegment, words: string): PathSegment {
  return { ...segment, label: words, meaning: headerMeaning(words) };
}
