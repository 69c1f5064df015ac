import type { SettingsWords } from "../../pane/settings-words";
import { dayText } from "../common";

const years: SettingsWords["yearStart"]["options"] = {
  1: "January – December",
  10: "October – September",
  11: "November – October",
};

export const settings: SettingsWords = {
  title: "Settings",
  summary: ({ dueDay, yearStartMonth, compare, asOf }) =>
    [
      `due on day ${dueDay} of the next month`,
      `year ${years[yearStartMonth]}`,
      compare === "cells" ? "cell by cell" : "totals only",
      ...(asOf === null ? [] : [`as of ${dayText(asOf)}`]),
    ].join("; "),
  file: "Export or load settings…",
  atOnce: "Changes apply at once and are kept in the workbook.",
  dueDay: {
    label: "Due day",
    why: "The last day of the next month for a month's sheet; a sheet dated later is late.",
    unit: "Day of the next month",
  },
  yearStart: {
    label: "Statistical year",
    why: "Which twelve months make a year, for running totals, sex ratios and scores.",
    options: years,
  },
  compare: {
    label: "Compared",
    why: "What is compared between the departments; where one has fewer columns, only what both have is compared.",
    options: { cells: "Every birth order and sex", totals: "Totals only" },
  },
  asOf: {
    label: "As of",
    why: "Months that are not yet due on this day do not count as missing.",
    automatic: (day) =>
      `Automatic${day === null ? "" : ` (${dayText(day)})`}: the due day of the last month with figures`,
    chosen: "A day of my choice",
    day: "As of",
  },
};
