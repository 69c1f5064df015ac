/** Words of the explanation of differences. */
import type { ExplanationWords } from "../../core/reporting/explanation-words";
import { adjustable, placeholders } from "../adjustable-texts";
import {
  explanationFigures as figuresZh,
  explanationTexts as textsZh,
} from "../zh-CN/explanation-texts";
import { explanationFigures, explanationLabels, explanationTexts } from "./explanation-texts";

export const explanation: ExplanationWords = {
  nothing: "No month that is due has forms of both sides: there is no difference to explain.",
  months: {
    title: "1. Months of the year",
    headers: {
      month: "Month",
      registration: "Registration",
      health: "Health",
      difference: "Apart",
      confirmed: "Explained",
      open: "To be checked",
      uncompared: "Not compared",
      places: "Figures that differ",
    },
    total: "Total",
    note: "Apart = registration − health = explained + to be checked + not compared one by one (a side has no figure, a form does not add up, or the lists of units differ). Differences that cancel out are 0 in births and counted all the same.",
  },
  reasons: {
    title: "2. Explained, by reason",
    headers: {
      reason: "Reason",
      monthPlaces: "Month: figures",
      monthBirths: "Month: births",
      yearPlaces: "Year: figures",
      yearNet: "Year: net",
      yearBirths: "Year: births",
    },
    none: "No difference has a reason with its ground yet.",
    note: "Births are added up without their signs; net ones with them. A reason that is new comes with the next writing.",
  },
  list: {
    confirmedTitle: "3. Explained in the year, by unit",
    openTitle: "4. To be checked in the month",
    headers: {
      month: "Month",
      unit: "Unit",
      figure: "Order, sex",
      registration: "Registration",
      health: "Health",
      difference: "Apart",
      reason: "Reason",
      ground: "Ground",
    },
    open: "To be checked",
    noneConfirmed: "None.",
    noneOpen: "None.",
    more: (count) => `${count} more: see the comparison.`,
  },
  signatures: {
    registration: "Registration (population and family)",
    health: "Health department",
    lines: ["Handled by:", "Responsible:", "(Seal)", "Date:"],
  },
  templates: adjustable(explanationLabels, explanationTexts, textsZh),
  placeholders: placeholders(explanationFigures, figuresZh),
};
