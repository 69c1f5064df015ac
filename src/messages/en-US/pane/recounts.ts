import type { AskedRecount, RecountsWords } from "../../pane/recounts-words";
import { dayText, monthText } from "../common";

export const recounts: RecountsWords = {
  why: "Asks units whose differences have no reason yet to count afresh from the register. The messages name months and a day, and no figure of either side.",
  nobody:
    "No unit has to count afresh: no month differs, or every difference has a reason and its ground.",
  copyAll: (units) => `Copy all (${units})`,
  copied: (units) =>
    units === 1
      ? "Copied; paste it into a message."
      : `Copied ${units} messages, a line each; paste them where you send from.`,
  copyByHand: "The browser does not allow copying: select the text below and press Ctrl+C.",
  unit: named,
  copyOne: (unit) => `Copy the message to ${unit}`,
  message: (asked) =>
    `[Recount] ${named(asked)}: please count the births of ${listed(asked.months.map(monthText))} afresh from your register and return the recount slip by ${dayText(asked.deadline)}. If your form was wrong, please add the corrected number and the reason. Thank you.`,
  more: (units) => `Show more (${units} left)`,
  returned: (slips, problems) =>
    `${slips === 1 ? "1 slip" : `${slips} slips`} came back (one a unit and month).` +
    (problems > 0
      ? ` ${problems === 1 ? "1 entry needs" : `${problems} entries need`} a look: see the lines with * in the recount slips.`
      : ""),

  counted: (count) => `Fresh count ${count}`,
  countedTotal: (count) => `Fresh count: ${count} births in the month`,
  outcome: {
    "as-registration": "same as registration",
    "as-health": "same as health",
    "as-neither": "differs from both sides",
  },
  reason: (reason) => `Reason given: ${reason}`,
  day: (day) => `Dated: ${day}`,
};

function named({ office, unit }: AskedRecount): string {
  if (unit === "*") return office || "all units";
  return office === "" ? unit : `${unit} (${office})`;
}

function listed(texts: readonly string[]): string {
  const last = texts.at(-1) ?? "";
  return texts.length > 1 ? `${texts.slice(0, -1).join(", ")} and ${last}` : last;
}
