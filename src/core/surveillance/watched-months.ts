/** Rolling years and the two CUSUM charts of an office. */
import type { Month } from "../model/period";
import { addMonths, monthsOf, span } from "../model/period";
import type { Settings } from "../model/settings";
import type {
  Alarm,
  CusumDesign,
  RollingYear,
  Unwatched,
  Watched,
  WatchedMonth,
} from "../model/surveillance";
import { birthsNeeded } from "../statistics/births-needed";
import { cusumScores, nextCusum } from "../statistics/cusum";
import { cusumLimit, FALSE_ALARM, SIMULATED_TRUTHS } from "../statistics/cusum-limits";
import { ratioInterval } from "../statistics/ratio-interval";
import type { BoysAndGirls } from "../statistics/ratio-split";
import { yearUpTo } from "./office-months";
import type { CoversSpan, OfficeMonths } from "./office-months";

/** A chart of fewer points is one of its own first steps. */
const FEWEST_MONTHS = 6;
/** What the charts are tuned to find, in odds: 107 → 115. */
const SHIFT = 115 / 107;

type Counts = BoysAndGirls | null;

/**
 * @param oneOfSeveral the office is watched together with others, or is a part of a whole that is
 * @param covers asked for rolling years
 */
export function watchedMonths(
  office: OfficeMonths,
  oneOfSeveral: boolean,
  covers: CoversSpan,
  reference: Settings["reference"]
): Watched | null {
  const { reportingUnit, part, months } = office;
  const known = [...months.keys()].sort();
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return null;
  const all = monthsOf(first, last);
  const counts = all.map((month): Counts => months.get(month)?.get("all") ?? null);
  const birthsAMonth = median(counts);
  const given = counts.filter((each) => each !== null).length;
  const { design, unwatched } = designOf(birthsAMonth, given, oneOfSeveral, reference);
  const charted = chart(counts, design);
  return {
    reportingUnit,
    part,
    months: all.map((month, index): WatchedMonth => {
      const { male = null, female = null } = counts[index] ?? {};
      const point = charted[index] ?? STILL;
      return { month, male, female, rolling: rollingYear(months, month, covers), ...point };
    }),
    design,
    unwatched,
    birthsAMonth,
  };
}

interface Point {
  readonly up: number;
  readonly down: number;
  readonly alarm: Alarm | null;
}

const STILL: Point = { up: 0, down: 0, alarm: null };

/** A chart runs on after its alarm; the alarm is the month in which it passes the limit from below. */
function chart(counts: readonly Counts[], design: CusumDesign | null): Point[] {
  if (!design) return counts.map(() => STILL);
  const upward = cusumScores(design.control, design.high);
  const downward = cusumScores(design.controlLow, design.low);
  const points: Point[] = [];
  let before = STILL;
  for (const month of counts) {
    const { male, female } = month ?? { male: 0, female: 0 };
    const up = nextCusum(before.up, upward, male, female);
    const down = nextCusum(before.down, downward, male, female);
    const high = up >= design.upLimit && before.up < design.upLimit;
    const low = down >= design.downLimit && before.down < design.downLimit;
    before = { up, down, alarm: high ? "high" : low ? "low" : null };
    points.push(before);
  }
  return points;
}

function designOf(
  births: number,
  months: number,
  oneOfSeveral: boolean,
  reference: Settings["reference"]
): { design: CusumDesign; unwatched: null } | { design: null; unwatched: Unwatched } {
  if (oneOfSeveral) return { design: null, unwatched: "one-of-several" };
  const found = cusumLimit(births);
  if (!found) return { design: null, unwatched: "too-few-births" };
  if (months < FEWEST_MONTHS) return { design: null, unwatched: "too-few-months" };
  const design = {
    births,
    control: reference.above,
    high: Math.round(reference.above * SHIFT),
    controlLow: reference.below,
    low: Math.round(reference.below / SHIFT),
    upLimit: found.limit,
    downLimit: found.limit,
    falseAlarm: FALSE_ALARM,
    power: SIMULATED_TRUTHS.map((truth, index) => ({
      truth,
      caughtInYear: found.caughtInYear[index] ?? 0,
      birthsNeeded: birthsNeeded(truth, reference.above),
    })),
  };
  return { design, unwatched: null };
}

function rollingYear(
  months: OfficeMonths["months"],
  last: Month,
  covers: CoversSpan
): RollingYear | null {
  const first = addMonths(last, -11);
  const year = covers(first, last) ? yearUpTo(months, last, "all") : null;
  if (!year) return null;
  const { male, female } = year;
  return {
    span: span(first, last),
    male,
    female,
    ratio: female > 0 ? (male / female) * 100 : null,
    ...ratioInterval(male, female),
  };
}

function median(counts: readonly Counts[]): number {
  const births = counts
    .flatMap((month) => (month === null ? [] : [month.male + month.female]))
    .sort((a, b) => a - b);
  const half = births.length >> 1;
  const upper = births[half] ?? 0;
  return births.length % 2 === 1 ? upper : (upper + (births[half - 1] ?? upper)) / 2;
}
