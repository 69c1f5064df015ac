/** The adjustable texts of the explanation. */
import type {
  explanationFigures as figuresZh,
  explanationLabels as labelsZh,
  explanationTexts as textsZh,
} from "../zh-CN/explanation-texts";

export const explanationLabels: typeof labelsZh = {
  title: "Title",
  month: "This month",
  state: "State",
  close: "Close",
};

export const explanationTexts: typeof textsZh = {
  title: "【office】: differences in the birth figures of 【month】",
  month:
    "In 【month】 the registration side counted 【registration】 births and the health department 【health】, 【apart】 apart. Compared one by one (unit, birth order, sex), 【places】 figures differ: 【explained】 are explained and 【open】 are still to be checked; the deadline is 【deadline】. ",
  state:
    "In the year up to 【month】, 【year places】 figures differ, of which 【year explained】 are explained. ",
  close:
    "Both departments have checked the explained differences against the registers; the others will be explained when they are cleared up. ",
};

export const explanationFigures: typeof figuresZh = {
  sender: "office",
  month: "month",
  deadline: "deadline",
  registration: "registration",
  health: "health",
  apart: "apart",
  places: "places",
  "confirmed-places": "explained",
  "open-places": "open",
  "year-places": "year places",
  "year-confirmed-places": "year explained",
};
