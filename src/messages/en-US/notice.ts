/** Words of the notice. */
import type { NoticeWords } from "../../core/reporting/notice-words";
import { adjustable, placeholders } from "../adjustable-texts";
import { noticeFigures as figuresZh, noticeTexts as textsZh } from "../zh-CN/notice-texts";
import { monthText, periodText } from "./common";
import { noticeFigures, noticeLabels, noticeTexts } from "./notice-texts";

export const notice: NoticeWords = {
  nothing:
    "No monthly form that is due and holds a number yet: there is nothing to give notice of.",
  headers: {
    unit: "Unit",
    month: "This month",
    toDate: "Year so far",
    all: "Births",
    male: "Boys",
    female: "Girls",
    total: "Total",
  },
  toDate: (from, to) => `Year so far (${periodText(`${from}/${to}`)})`,
  source: { registration: "registration figures", health: "figures of the health department" },
  awaited: (names) => `Not received yet: ${names.join(", ")}.`,
  headErrors: (errors) =>
    `Title and header of the form hold ${errors === 1 ? "an error" : `${errors} errors`} that must be corrected (see the findings); figures are listed after that.`,
  checking: (names) =>
    `Still being checked, and so neither listed nor in the total: ${names.join(", ")}.`,
  partial: (names) => `Some earlier months are missing, so no year so far: ${names.join(", ")}.`,
  hides: (fewest, others) =>
    `Below ${fewest} births only the total is shown${others ? ", and of a further unit too, so that the others cannot be worked out" : ""}.`,
  half: {
    title: ({ half }) => (half === 1 ? "First half-year" : "Second half-year"),
    name: ({ first, last }) => periodText(`${first}/${last}`),
    lacking: (months) =>
      `No figures yet of ${months.map(monthText).join(", ")}: this is not a whole half-year.`,
    partial: (names) => `Some months of these units are not in it: ${names.join(", ")}.`,
    nothing: "There are no figures of this half-year yet.",
    parity: "Birth order",
    before: "Last year, ",
    ofParity: (name) => [`${name} `, ""],
  },
  templates: adjustable(noticeLabels, noticeTexts, textsZh),
  placeholders: placeholders(noticeFigures, figuresZh),
};
