/** 出生情况通报和半年小结的文字模板。 */
import type { NoticeFigure, NoticeText } from "../../core/reporting/notice-words";

export const noticeLabels: Readonly<Record<NoticeText, string>> = {
  title: "标题",
  month: "本月",
  year: "本年累计",
  ratio: "性别比",
  close: "结尾",
  half: "半年小结",
  "half-parities": "半年分孩次",
  "half-change": "与上年同期",
};

export const noticeTexts: Readonly<Record<NoticeText, string>> = {
  title: "【单位】【年月】出生情况通报",
  month:
    "　　【年月】应报单位【应报单位数】个，列入本通报合计的【列入单位数】个（【数据来源】）。本月出生【本月出生】人。其中男【本月男】人，女【本月女】人。与去年同月相比，【本月增减】。",
  year: "　　【累计期】出生【累计出生】人。其中男【累计男】人，女【累计女】人。与去年同期相比，【累计增减】。",
  ratio:
    "　　累计出生人口性别比为【性别比】（女=100），95%区间为【区间】；出生数少时性别比起伏很大，这里只列数字，不作判定，也不用来排名。",
  close: "　　请各单位按时报送。发现漏报、错报的，请核对原始登记后更正，并写明原因。",
  half: "　　【半年】出生【半年出生】人。其中男【半年男】人，女【半年女】人，出生人口性别比为【半年性别比】（女=100），95%区间为【半年区间】。",
  "half-parities": "　　按孩次分，【半年分孩次】。",
  "half-change": "　　与上年同期相比，出生人口性别比【半年性别比变化】。",
};

export const noticeFigures: Readonly<Record<NoticeFigure, string>> = {
  sender: "单位",
  month: "年月",
  "year-to-date": "累计期",
  members: "应报单位数",
  counted: "列入单位数",
  source: "数据来源",
  "month-births": "本月出生",
  "month-boys": "本月男",
  "month-girls": "本月女",
  "month-change": "本月增减",
  births: "累计出生",
  boys: "累计男",
  girls: "累计女",
  change: "累计增减",
  ratio: "性别比",
  interval: "区间",
  "half-year": "半年",
  "half-births": "半年出生",
  "half-boys": "半年男",
  "half-girls": "半年女",
  "half-ratio": "半年性别比",
  "half-interval": "半年区间",
  "half-parities": "半年分孩次",
  "half-ratio-change": "半年性别比变化",
};
