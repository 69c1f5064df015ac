import type { ReceiptsWords, Reminder } from "../../pane/receipts-words";
import { dayText, periodText } from "../common";

const side = { registration: "registration", health: "health" };

export const receipts: ReceiptsWords = {
  title: "Who has reported",
  brief: (month, must, outstanding) =>
    `${periodText(month)}: ${must} must report, ${outstanding === 0 ? "all in" : `${outstanding} to follow up`}`,
  month: "Month",
  monthOption: (month, isDue) => `${periodText(month)}${isDue ? "" : " (not due yet)"}`,
  side: { registration: "Registration", health: "Health" },
  must: (count) => `${count} must report`,
  standing: {
    reported: "reported",
    zero: "reported zero",
    late: "late",
    blank: "blank form",
    missing: "not reported",
    "not-due": "not due, not in yet",
    "to-confirm": "to be confirmed",
  },
  named: (units) => `: ${units.join(", ")}`,
  allIn: "All in.",
  more: (count) => `Show ${count} more`,
  nobody: "No table with figures yet: nobody knows who must report.",
  failed: "This could not be worked out; please check again.",
  due: (due, isDue) => `due ${dayText(due)}${isDue ? ", past" : ""}`,

  copy: "Copy a reminder",
  copied: "Copied: paste it into a message or the group chat.",
  copyByHand: "The browser does not allow copying: the text is selected, press Ctrl+C.",
  message: "Reminder (edit it before you copy)",
  nobodyToRemind: "Nobody is to be reminded for this month.",
  reminder: (of) => of.map(reminder).join("\n"),

  roster: {
    title: "Units that must report",
    aside: (count) => (count === 0 ? "no list: whoever has ever reported" : String(count)),
    why: "One unit a line. A unit on the list without a form has not reported; without a list, whoever has ever reported must report. The list is kept in the workbook.",
    label: "Units that must report, one a line",
    takeKnown: "Fill in the units found",
    save: "Save the list",
    saved: (count) => (count === 0 ? "The list is cleared." : `Saved: ${count} units.`),
  },
};

/** Who, what, by when, and that a month without births is reported as well. Never a figure. */
function reminder(of: Reminder): string {
  const form = `the ${side[of.side]} form of births for ${periodText(of.month)}`;
  const missing =
    of.missing.length === 0
      ? ""
      : of.isDue
        ? `Reminder: ${form} was due on ${dayText(of.due)}. As of ${dayText(of.asOf)} not received from (${of.missing.length}): ${of.missing.join(", ")}. Please send it soon, also when there were no births.`
        : `Reminder: please send ${form} by ${dayText(of.due)}. Not yet received from: ${of.missing.join(", ")}. Please report also when there were no births.`;
  const blank =
    of.blank.length === 0
      ? ""
      : `Reminder: in ${form} these units are blank (${of.blank.length}): ${of.blank.join(", ")}. Please fill them in, or type 0 where there were no births.`;
  return [missing, blank].filter((line) => line !== "").join("\n");
}
