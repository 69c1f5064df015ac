/** 汇总表上的文字。 */
import type { SummaryWords } from "../../core/reporting/summary-words";
import { monthOfYear } from "../../core/model/period";
import { monthText } from "./common";
import { margin } from "./margin";

/** So many names in a note; a long list is cut, and says so. */
const MOST_NAMES = 40;

type LeftOut = Parameters<SummaryWords["notes"]>[0]["leftOut"][number];

function reasons({ gaps }: LeftOut, months: boolean): string {
  return gaps
    .map(({ month, standing, errors }) => {
      const reason = {
        errors: `有必须更正的问题${errors}条`,
        blank: "空白",
        missing: "未报",
      }[standing];
      return months ? `${monthOfYear(month)}月${reason}` : reason;
    })
    .join("、");
}

function named(rows: readonly LeftOut[], months: boolean): string {
  const shown = rows.slice(0, MOST_NAMES).map((row) => `${row.name}（${reasons(row, months)}）`);
  return shown.join("、") + more(rows.length);
}

function listed(names: readonly string[]): string {
  return names.slice(0, MOST_NAMES).join("、") + more(names.length);
}

function more(count: number): string {
  return count > MOST_NAMES ? ` 等共${count}个` : "";
}

export const summary: SummaryWords = {
  title: (side, month) =>
    side === "health"
      ? `${monthText(month)}卫生部门出生情况信息采集卡汇总表（汇总）`
      : `${monthText(month)}出生实名制汇总表（汇总）`,
  meta: (office, month) =>
    [
      ...(office === null ? ["汇总单位（盖章）：            "] : [`填报单位（盖章）：${office}`]),
      `统计时间：${monthText(month)}`,
      "单位：人",
    ].join("      "),
  headers: {
    unit: "单位",
    office: "填报单位",
    month: "本月",
    births: "出生合计",
    ratio: "性别比",
    lastYear: "去年同期",
    change: "增减（人）",
    thisMonth: "本月",
    toDateShort: "累计",
    code: "对码",
  },
  toDate: (from, to) =>
    from === to
      ? `累计（${monthOfYear(to)}月）`
      : `累计（${monthOfYear(from)}—${monthOfYear(to)}月）`,
  total: (counted, of) =>
    counted === of ? `合计（${of}个单位）` : `合计（通过审核的${counted}个）`,
  mark: " ※",
  notes: ({ leftOut, leftOutToDate, withoutLastYear, collecting, formErrors, margin: codes }) => [
    ...(formErrors.head > 0
      ? [
          `原表的标题或表头有必须更正的问题${formErrors.head}条（见“审核结果”），全表未计入合计（名称后有※）。更正后请重新审核。`,
        ]
      : []),
    ...(leftOut.length > 0
      ? [
          `以下单位未计入合计（名称后有※）：${named(leftOut, false)}。查清补齐后请重新审核；问题见“审核结果”。`,
        ]
      : []),
    ...(leftOutToDate.length > 0
      ? [`以下单位的累计不全，未计入累计的合计：${named(leftOutToDate, true)}。`]
      : []),
    ...(formErrors.total > 0
      ? [
          `原表的合计行有必须更正的问题${formErrors.total}条，见“审核结果”；本表的合计由各单位的数另行相加。`,
        ]
      : []),
    ...(collecting.length > 0
      ? [`${listed(collecting)}的表汇总的是其他填报单位的数，为免重复未列入。`]
      : []),
    ...(withoutLastYear === null
      ? ["没有去年同期的表，“去年同期”和“增减”空着；把去年的工作簿一起审核就会填上。"]
      : withoutLastYear.length > 0
        ? [`以下单位去年同期的表不全，合计的“去年同期”和“增减”空着：${listed(withoutLastYear)}。`]
        : []),
    `对码${margin[codes]}计算：两边念码，相同即这一行的数一致，不同再查原表；合计行的对码由各行的对码算出。`,
  ],
  signatures:
    "负责人：                    审核人：                    填表人：                    填报日期：      年   月   日",
  nothing: "还没有已到期、填了数的月报表，无从汇总。",
};
