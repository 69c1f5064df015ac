/** The texts of the bridge of differences. Both sides stand beside each other; neither is called right. */
import type { BridgeWords } from "../../core/reporting/bridge-words";
import type { BridgedMonth, LateGap } from "../../core/model/bridge";
import { periodText } from "./common";

const more = (births: number) => (births < 0 ? "fewer in registration" : "more in registration");

/** What the month still differs by, beside what was entered in another month. */
function rest({ difference, opened, closed }: BridgedMonth): number {
  const sum = (gaps: readonly LateGap[]) => gaps.reduce((all, gap) => all + gap.births, 0);
  return difference - sum(opened) + sum(closed);
}

function state(month: BridgedMonth): string {
  if (month.registration === null) return "no forms to compare";
  const left = rest(month);
  const parts = [
    ...month.opened.map(
      ({ births, closes }) =>
        `opens: ${Math.abs(births)} ${more(births)}, closed in ${periodText(closes)}`
    ),
    ...month.closed.map(
      ({ births, opens }) => `closes: ${Math.abs(births)} opened in ${periodText(opens)}`
    ),
    ...(left === 0
      ? []
      : [
          `${month.opened.length + month.closed.length > 0 ? "besides " : ""}${Math.abs(left)} ${more(left)}, not seen to close`,
        ]),
  ];
  if (parts.length === 0) return month.difference === 0 ? "totals equal" : "";
  return parts.join("; ");
}

export const bridge: BridgeWords = {
  title: "Bridge of differences (from the health total to the registration total)",
  notes: ({ first, last, compared, offices, withoutBlock }) => [
    `Compared: ${periodText(first === last ? first : `${first}/${last}`)}, ${compared} month(s)${offices > 1 ? ` of ${offices} offices` : ""}. Both totals hold only figures that both sides have and that can be compared; what one side lacks, left blank or filled with no number is left out, so they may not be the totals of the forms. Difference = registration − health; the sides stand beside each other, neither is called right.`,
    "“Explained” is taken from the rows of Comparison with a reason and its ground. “Likely” is proposed by this tool, not verified, and does not count as explained: please look at the register. Exchanges between sexes or parities net to 0.",
    "“By hand” is for what only you know (non-residents, migrants …): a positive number where registration has more, a negative one where health has more, and the ground beside it. It changes what is left unexplained, and does not count as explained in the score: that takes the reason and the ground of each row of Comparison.",
    ...(withoutBlock > 0
      ? [
          `${withoutBlock} further office(s), without a difference or last in order, have no block of their own; they are in “All offices”.`,
        ]
      : []),
  ],
  whole: "All offices",
  unnamed: "(office not named)",
  headers: {
    code: "Code",
    reason: "Reason",
    direction: "Usual direction",
    confirmed: "Explained",
    presumed: "Likely (not verified)",
    amount: "By hand",
    sum: "Sum",
    note: "Note",
  },
  direction: {
    "health-more": "health more (−)",
    "registration-more": "registration more (+)",
    either: "either (±)",
    none: "total unchanged (0)",
  },
  lines: {
    health: "Health total",
    subtotal: "Reasons listed",
    unexplained: "Unexplained",
    changed: "Changed in the forms since the run",
    registration: "Registration total",
    check: "Check: health + all lines = registration",
  },
  adds: "adds up",
  doesNotAdd: "does not add up",
  gross: {
    confirmed: "Net to the left. In absolute amounts: explained ",
    presumed: ", likely ",
    unexplained: ", unexplained ",
    end: "",
  },
  changed:
    "The forms changed and hold a difference that Comparison does not list: please run again.",
  amountMessage:
    "A whole number of births: positive where registration has more, negative where health has more; blank for none. No names; the ground goes into Note.",
  notWhole:
    "“By hand” holds something that is no whole number; it is not counted. Please correct or clear it.",
  months: {
    title: "Month by month, added up",
    notes: [
      "“Opens” and “closes” are likely stories of births that one side entered in a later month, or such for which D04 or D05 was given; they are results of this run. Figures, differences and sums follow the forms.",
    ],
    headers: {
      month: "Month",
      state: "What it shows",
      health: "Health",
      registration: "Registration",
      difference: "Difference",
      cumulative: "Cumulative",
      opened: "of which opens",
      closed: "of which closes",
    },
    state,
    chart: {
      title: "Registration less health, added up",
      x: "Month",
      y: "Births",
      cumulative: "Cumulative",
      difference: "Month",
    },
  },
  figures: {
    title: "Figures compared by office and month (source of the tables above, not printed)",
    note: "Each figure is taken from cells of the forms.",
    office: "Office",
  },
  gone: "not compared in this run",
  nothing:
    "No month can be compared: it takes a registration form and a health form of the same office and month.",
};
