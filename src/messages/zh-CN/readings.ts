/** 口径确认单的文字。 */
import type { ReadingsWords } from "../../core/reporting/readings-words";
import { dayText } from "./common";

function points(hundredths: number): string {
  const text = (Math.abs(hundredths) / 100).toFixed(2);
  return hundredths === 0 ? "0.00" : `${hundredths < 0 ? "−" : "+"}${text}`;
}

export const readings: ReadingsWords = {
  title: (scheme) => `口径确认单（${scheme}）`,
  notes: ({ asOf, units, provisional }) => [
    `办法原文有歧义的地方，由县里定。下表列出现在采用的口径、其他读法，以及改用后对现有得分的影响（审核基准日 ${dayText(asOf)}，被考核单位 ${units} 个${provisional > 0 ? `，其中 ${provisional} 个为暂计` : ""}）。影响按现有数据重新计分得出，数据变化后须重新审核。口径在“设置”中修改。`,
  ],
  basisTitle: "一、依据",
  basis: {
    document: "依据文件",
    number: "文号",
    year: "适用年度",
    typedDocument: "依据文件（县里确认）",
    typedNumber: "文号（县里确认）",
    typedYear: "适用年度（县里确认）",
  },
  unstated: "方案中未写明",
  inForce: "是否现行有效",
  confirmed: "已确认现行有效",
  unconfirmed: "未确认（在“考核录入”第一行确认后才排名次）",
  readingsTitle: "二、口径",
  headers: {
    question: "口径问题",
    option: "读法",
    chosen: "采用",
    effect: "改用后的得分变化",
  },
  question: (number, question, isDefault) =>
    `${number}．${question}${isDefault ? "" : "（已改动默认）"}`,
  chosen: "☑",
  notChosen: "☐",
  ownNumber: (value) => `自定：${String(value).replace("-", "−")}`,
  effect: ({ least, most, units, flags }, several) => {
    const change =
      units === 0
        ? "得分不变"
        : several
          ? `${units} 个单位有变化，${least === most ? points(least) : `${points(least)} 至 ${points(most)}`} 分`
          : `${points(least)} 分`;
    return flags === 0 ? change : `${change}；${several ? `${flags} 个单位` : ""}归类、否决有变化`;
  },
  datesTitle: "三、期限和登记",
  dates: ({ dueDay, inclusive, reconcileDay, ownDays, missingBeforeFirst, lateRegistration }) => [
    [
      "应报日期",
      `次月 ${dueDay} 日${inclusive ? "（含当日）" : "（不含当日）"}${ownDays > 0 ? `；另有 ${ownDays} 个月单独规定` : ""}`,
    ],
    ["核对期限", `次月 ${reconcileDay} 日，到期仍未说明的差异按不一致计`],
    ["首份报表以前的月份", missingBeforeFirst === "open" ? "待确认，不计得失" : "按未报计"],
    ["往年出生、本年补报", lateRegistration === "exclude" ? "不计入当月出生" : "计入当月出生"],
  ],
  signTitle: "四、确认",
  sign: ["考核主管单位（盖章）", "计生（人口家庭）部门（盖章）", "卫生部门（盖章）"],
  signature: "负责人（签字）：　　　　　　　　　　日期：　　　　年　　月　　日",
  nothing: "没有被考核的单位，没有需要确认的口径。",
};
