/** The adjustable texts of the notice and of the half-year. */
import type { noticeFigures as figuresZh } from "../zh-CN/notice-texts";
import type { noticeLabels as labelsZh, noticeTexts as textsZh } from "../zh-CN/notice-texts";

export const noticeLabels: typeof labelsZh = {
  title: "Title",
  month: "This month",
  year: "Year so far",
  ratio: "Sex ratio",
  close: "Close",
  half: "Half-year",
  "half-parities": "By birth order",
  "half-change": "Against last year",
};

export const noticeTexts: typeof textsZh = {
  title: "【office】: births in 【month】",
  month:
    "For 【month】, 【units due】 units were due to report, and 【units counted】 are in the totals (【source】). Births in the month: 【month births】. Boys: 【month boys】, girls: 【month girls】. Against the same month of last year: 【month change】. ",
  year: "【year to date】: 【births】 births. Boys: 【boys】, girls: 【girls】. Against the same months of last year: 【change】. ",
  ratio:
    "Sex ratio at birth of the year so far: 【ratio】 boys per 100 girls, 95 % interval 【interval】; where births are few the ratio moves widely by chance; it is stated, not judged, and ranks nobody. ",
  close:
    "Please report on time. Where a birth was left out or entered wrongly, please check the register, correct the form and say why. ",
  half: "【half-year】: 【half-year births】 births. Boys: 【half-year boys】, girls: 【half-year girls】, 【half-year ratio】 boys per 100 girls, 95 % interval 【half-year interval】. ",
  "half-parities": "By birth order: 【half-year by order】. ",
  "half-change": "Against the same half-year before, the sex ratio 【half-year ratio change】. ",
};

export const noticeFigures: typeof figuresZh = {
  sender: "office",
  month: "month",
  "year-to-date": "year to date",
  members: "units due",
  counted: "units counted",
  source: "source",
  "month-births": "month births",
  "month-boys": "month boys",
  "month-girls": "month girls",
  "month-change": "month change",
  births: "births",
  boys: "boys",
  girls: "girls",
  change: "change",
  ratio: "ratio",
  interval: "interval",
  "half-year": "half-year",
  "half-births": "half-year births",
  "half-boys": "half-year boys",
  "half-girls": "half-year girls",
  "half-ratio": "half-year ratio",
  "half-interval": "half-year interval",
  "half-parities": "half-year by order",
  "half-ratio-change": "half-year ratio change",
};
