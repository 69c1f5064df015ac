import { dayText } from "../common";
import type { PaneSubmissionsWords } from "../../pane/submissions-words";

export const submissions: PaneSubmissionsWords = {
  title: "Confirm submission",
  note: "Once a form is sent, record the day here. The figures as sent stay in the record of submissions; whatever changes in the form afterwards is listed, so that you can give the reason. A correction costs no points.",
  side: "Side",
  sides: { registration: "Registration", health: "Health" },
  period: "Month",
  notDue: (period) => `${period} (not due yet)`,
  day: "Submitted on",
  badDay: "Enter a day.",
  forms: "Forms sent",
  unnamed: "(no reporting unit named)",
  standing: ({ last, changes }) =>
    last === null
      ? "not recorded yet"
      : `no. ${last.number}, ${dayText(last.day)}, ${changes > 0 ? `${changes} changed since` : "unchanged since"}`,
  confirm: (forms) => `Confirm submission (${forms} form${forms === 1 ? "" : "s"})`,
  waiting: ({ reportingUnit, number, day }) => `${reportingUnit}: no. ${number}, ${dayText(day)}`,
  takeBack: "Take back",
  unwritten: (forms) =>
    `${forms} submission${forms === 1 ? " is" : "s are"} not in the workbook yet: write the sheets to keep ${forms === 1 ? "it" : "them"}.`,
  willBeWritten: "Noted. It goes into the record of submissions when the sheets are written:",
  nothing: "There is no form with figures.",
  failed: "That did not work. Please try again.",
};
