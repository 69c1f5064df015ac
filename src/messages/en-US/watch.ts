/** The texts of the sheet Watch. */
import type { WatchWords } from "../../core/reporting/watch-words";
import type { Alarm, Watched, WatchedMonth } from "../../core/model/surveillance";
import { FEWEST_BIRTHS_A_MONTH, LIMIT_MONTHS } from "../../core/statistics/cusum-limits";
import { births, monthText } from "./common";

/** So many names in a note; a long list is cut, and says so. */
const MOST_NAMES = 40;

const alarm: Readonly<Record<Alarm, string>> = { high: "Alarm: up", low: "Alarm: down" };
const first: Readonly<Record<Alarm, string>> = {
  high: "girls not or late registered, sex or parity entered wrongly",
  low: "boys not or late registered, sex or parity entered wrongly",
};

/** 58%; the ends are not called certain. */
export function share(chance: number): string {
  if (chance < 0.01) return "under 1%";
  return chance > 0.99 ? "over 99%" : `${Math.round(chance * 100)}%`;
}

function office(name: string, part: string | null): string {
  const inside = part === null ? "" : ` (${part})`;
  return name === "*" || name === "" ? `All units${inside}` : `${name} (all units)${inside}`;
}

const alarmsOf = ({ months }: Watched) =>
  months.filter((each): each is WatchedMonth & { alarm: Alarm } => each.alarm !== null);

function outcome(watched: Watched): string {
  if (!watched.design) return "Not watched for alarms: figures only.";
  const alarms = alarmsOf(watched);
  if (alarms.length > 0) {
    return `${alarms.map((each) => `${alarm[each.alarm]}, ${monthText(each.month)}`).join("; ")}.`;
  }
  const last = watched.months.findLast(({ male }) => male !== null)?.month ?? "";
  return `No alarm up to ${monthText(last)}.`;
}

function meaning(watched: Watched): string {
  const { design: of, birthsAMonth } = watched;
  if (!of) return design(watched);
  const latest = alarmsOf(watched).at(-1);
  const power = of.power.find(({ truth }) => truth === of.high);
  if (!latest) {
    const chance = power
      ? ` With about ${Math.round(birthsAMonth)} births a month, a true ratio risen to ${power.truth} would ring within 12 months with a chance of ${share(power.caughtInYear)}.`
      : "";
    return `No alarm is no proof that nothing is wrong.${chance}`;
  }
  const sure =
    power && latest.alarm === "high"
      ? ` To be sure of more than ${of.control} takes about ${power.birthsNeeded} births if the true ratio is ${power.truth} (${Math.ceil(power.birthsNeeded / birthsAMonth)} months at today's births).`
      : "";
  return `An alarm is no verdict and names no cause. Check the register first (${first[latest.alarm]}), then look for other reasons.${sure}`;
}

function design({ design: of, unwatched, birthsAMonth }: Watched): string {
  if (of) {
    return `The limits come from simulation: while the true ratio stays at ${of.control} (${of.controlLow} for the downward chart), the chance of at least one false alarm of the two charts within ${LIMIT_MONTHS / 12} years is about ${share(of.falseAlarm)}. They are made for about ${Math.round(of.births)} births a month, to find a true ratio risen to ${of.high} or fallen to ${of.low}; every month's boys and girls add to a sum or take from it, never below 0, and at the limit it rings. It stands still in a month without a sheet.`;
  }
  switch (unwatched) {
    case "too-few-births":
      return `No limits: about ${Math.round(birthsAMonth)} births a month, fewer than ${FEWEST_BIRTHS_A_MONTH}; even a true ratio of 130 would mostly not be seen within a year. Look at the sum of 12 months.`;
    case "too-few-months":
      return "No limits: too few months with figures. Check more months together (those of last year, too).";
    case "one-of-several":
      return "No limits of its own: it is watched together with the others. One by one, false alarms would multiply.";
    case null:
      return "";
  }
}

export const watch: WatchWords = {
  title: "Watch",
  notes: [
    "All units together only; boys and girls are added up by month, ratios are never averaged. A single month, and 12 months, go up and down by chance; the spans of 12 months overlap and are not judged month by month. For checking the register in the office, not for judging units.",
  ],
  nothing:
    "Nothing to watch: no sheet was found that holds boys and girls of a single month. Look at the months of the sheets and at their columns of boys and girls, complete them, and check again.",
  office,
  outcome,
  meaning,
  design,
  uncharted: (offices, charted) =>
    `${offices} reporting units (sums and parts included). The first ${charted} have charts, the others only their months, to keep the sheet small.`,
  unlisted: (names) =>
    `The months of these ${names.length} are not listed; check their workbook by itself where needed: ${names.slice(0, MOST_NAMES).join(", ")}${names.length > MOST_NAMES ? " …" : ""}.`,
  noRolling:
    "Fewer than 13 months in a row have a sheet: the line of the last 12 months is not drawn yet.",
  limits: {
    title: "What the charts of sums are made for",
    headers: { chart: "Chart", control: "Normal level", tuned: "Level to find", limit: "Limit" },
    chart: { high: "Upward", low: "Downward" },
  },
  power: {
    title: "What can be seen, and how many births it takes to be sure",
    headers: {
      truth: "True ratio",
      caught: "Chance of an alarm within 12 months",
      needed: "Births needed to find it above the reference",
      months: "Months that takes at today's births a month",
    },
    share,
    note: ({ control }) =>
      `Chances are simulated. Births needed: one-sided test (2.5%) against ${control}, with a power of 80%. The true ratio is not known, so fixed levels are listed; nothing is worked out from the ratio observed.`,
  },
  months: {
    title: "By month",
    headers: {
      month: "Month",
      male: "Boys",
      female: "Girls",
      births: "Births",
      male12: "12 months, boys",
      female12: "12 months, girls",
      ratio: "12 months, ratio",
      low: "95% low",
      high: "95% high",
      up: "Sum, upward chart",
      "up-limit": "Limit, upward chart",
      down: "Sum, downward chart",
      "down-limit": "Limit, downward chart",
      alarm: "Alarm",
    },
    alarm,
    month: monthText,
  },
  charts: {
    rolling: (name) => `Sex ratio at birth of the last 12 months: ${name}`,
    cusum: (name) => `Chart of sums (CUSUM): ${name}`,
    cusumAxis: "Sum",
    up: "Upward chart",
    down: "Downward chart",
    limit: "Limit",
    upLimit: "Limit, upward",
    downLimit: "Limit, downward",
  },
  changes: {
    title: "Changes of the ratio, split by parity",
    notes: [
      "The total ratio is the mean of the parities' ratios, weighted by girls (weight: share of the girls). The change between two spans has two parts: what the parities' own ratios did, and what their shares of the girls did; both parts add up to the change exactly.",
      "A rise or fall has a statistical ground only from a test value of 1.96 on; below that both parts are within chance, too.",
    ],
    heading: (_, name, from, to) => `${name}: ${from} → ${to}`,
    headers: {
      parity: "Parity",
      maleBefore: "Before, boys",
      femaleBefore: "Before, girls",
      ratioBefore: "Before, ratio",
      maleAfter: "After, boys",
      femaleAfter: "After, girls",
      ratioAfter: "After, ratio",
      weightBefore: "Before, weight",
      weightAfter: "After, weight",
      ratioPart: "Ratio part",
      compositionPart: "Parity mix part",
      change: "Change",
    },
    total: (parity) => births.parity[parity],
    test: "Test value",
    verdict: {
      rise: "Rise (with statistical ground)",
      fall: "Fall (with statistical ground)",
      chance: "Within what chance does",
    },
    noSplit:
      "Not split: a parity has no girls in one of the spans, or the parities do not add up to the total (births of unknown parity).",
    more: (count) => `${count} more changes are not listed, to keep the sheet small.`,
  },
  deviations: {
    title: "Estimated deviation of girls (only beside a verdict above the reference)",
    notes: [
      "Girls that the same number of boys would go with at the reference ratio, less the girls registered, with its 95% interval. Girls registered late or not at all, or entered as boys, give the same figure: it names no cause and is no target. Check the register first.",
    ],
    headers: {
      unit: "Unit, parity",
      male: "Boys",
      female: "Girls",
      ratio: "Ratio",
      reference: "Reference",
      estimate: "Estimated deviation",
      low: "95% low",
      high: "95% high",
      span: "Span",
    },
  },
};
