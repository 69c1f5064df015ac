/** English words of the result sheets; complete beside the Chinese master. */
import type { ReportWords } from "../../core/reporting/report-words";
import { analysis } from "./analysis";
import { births, periodText } from "./common";
import { copies } from "../zh-CN/copies";
import { documents } from "./documents";
import { explanation } from "./explanation";
import { feedback } from "./feedback";
import { notice } from "./notice";
import { shown } from "./shown";
import { bridge } from "./bridge";
import { readings } from "./readings";
import { submissions } from "./submissions";
import { summary } from "./summary";
import { trail } from "./trail";
import { watch } from "./watch";

export const sheets: ReportWords = {
  ...shown,
  clauseSeparator: "; ",
  days: { shown: "iso-day", typed: "input-iso-day" },
  summary,
  documents,
  notice,
  explanation,
  analysis,
  trail,
  submissions,
  bridge,
  readings,
  watch,

  receipts: {
    title: "Receipts",
    notes: [
      'The day of receipt beats the date on the form; with neither the month is "to be confirmed", not late. A confirmed state needs a remark to count.',
      "States follow the dates and the rows of the comparison: a listed difference that is mended or explained counts at once, a new one after a new run.",
    ],
    asOf: "As of",
    rollCall: ({ side, month, must, counts }, named) =>
      `${periodText(month)}, ${births.side[side]}: ${must} must report, ${counts.reported + counts.zero + counts.late} did (${counts.zero} zero, ${counts.late} late), ${counts.blank} blank, ${counts.missing} missing${named.length > 0 ? `: ${named.join(", ")}${counts.missing > named.length ? " …" : ""}` : ""}`,
    headers: {
      unit: "Unit",
      month: "Month",
      due: "Due",
      reconcileBy: "Explain by",
      registrationStated: "Registration dated",
      registrationReceived: "Registration received",
      healthStated: "Health dated",
      healthReceived: "Health received",
      differences: "Differ- ences",
      unexplained: "Unex- plained",
      computed: "State",
      state: "Confirmed state",
      reason: "Remark",
      used: "State used",
      points: "Points",
    },
    dayMessage: "Enter a date such as 2025-4-3.",
    stateMessage: "Choose a state from the list and give the reason as a remark.",
    empty:
      "Nobody is assessed: the rows are neither villages nor townships, and there are not several reporting units.",
  },

  scoreInput: {
    title: (scheme) => `Score input (${scheme})`,
    notes: [
      "Only counts, yes or no and points; never a person's name. An approved value needs a reason to replace the entry. What is not entered is not lost: the total stays provisional.",
    ],
    headers: {
      article: "Article",
      item: "Item",
      input: "What to enter",
      max: "Limit",
      unit: "Unit",
      value: "Entry",
      approved: "Approved",
      reason: "Reason",
      proof: "Evidence",
      used: "Value used",
    },
    basis: (document, number, year) =>
      `The scheme rests on "${document}"${number ? ` ${number}` : ""}${year ? ` (${year})` : ""}; confirmed to be in force (ranks need it)`,
    allUnits: "(all units)",
    yesNoMessage: "Choose yes or no.",
    numberMessage: (max) =>
      max === null ? "Enter a number not below 0." : `Enter a number from 0 to ${max}.`,
    unlimited: "none",
    empty: "Nobody is assessed.",
    gone: "not assessed now",
  },

  feedback,

  copies: {
    ...copies,
    retired: (file) =>
      `This table was not read in “${file}” any more; this copy is not used and can be deleted.`,
  },
};
