/** 孩次、性别、部门、程度和月份的说法，各处共用。 */
import type { Parity, Sex, Side } from "../../core/model/births";
import type { Finding, Severity } from "../../core/model/finding";
import { firstMonth, isSpan, lastMonth, monthOfYear, yearOf } from "../../core/model/period";
import type { Day, Month, Period } from "../../core/model/period";

export const births: {
  readonly parity: Readonly<Record<Parity, string>>;
  readonly sex: Readonly<Record<Sex, string>>;
  readonly side: Readonly<Record<Side, string>>;
  readonly severity: Readonly<Record<Severity, string>>;
} = {
  parity: { all: "合计", "1": "一孩", "2": "二孩", "3+": "多孩" },
  sex: { all: "小计", male: "男", female: "女", unknown: "性别不明" },
  side: { registration: "计生", health: "卫生" },
  severity: { error: "必须更正", warning: "需要核实", info: "提示" },
};

/** 2025年3月 */
export function monthText(month: Month): string {
  return `${yearOf(month)}年${monthOfYear(month)}月`;
}

/** 2025年3月; 2025年1月—3月; 2024年10月—2025年9月. Anything else is shown as it is. */
export function periodText(period: Period): string {
  if (!/^\d{4}-\d{2}(\/\d{4}-\d{2})?$/.test(period)) return period;
  const [first, last] = [firstMonth(period), lastMonth(period)];
  if (!isSpan(period)) return monthText(first);
  const sameYear = yearOf(first) === yearOf(last);
  return `${monthText(first)}—${sameYear ? `${monthOfYear(last)}月` : monthText(last)}`;
}

/** 2025年4月5日 */
export function dayText(day: Day): string {
  return `${monthText(day.slice(0, 7))}${Number(day.slice(8))}日`;
}

/** 一孩男, 二孩小计, 合计男, 出生合计; "" without a parity. */
export function figureText({ parity, sex }: Pick<Finding, "parity" | "sex">): string {
  if (parity === null) return "";
  if (sex === null) return births.parity[parity];
  return parity === "all" && sex === "all" ? "出生合计" : births.parity[parity] + births.sex[sex];
}
