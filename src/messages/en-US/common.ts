/** Parity, sex, side, severity and months in English, used everywhere. */
import type { Finding } from "../../core/model/finding";
import { firstMonth, isSpan, lastMonth, monthOfYear, yearOf } from "../../core/model/period";
import type { Day, Month, Period } from "../../core/model/period";
import type { births as master } from "../zh-CN/common";

export const births: typeof master = {
  parity: { all: "all births", "1": "first births", "2": "second births", "3+": "third or later" },
  sex: { all: "both sexes", male: "boys", female: "girls", unknown: "sex unknown" },
  side: { registration: "Registration", health: "Health" },
  severity: { error: "Must be corrected", warning: "To be checked", info: "Note" },
};

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** March 2025 */
export function monthText(month: Month): string {
  return `${nameOf(month)} ${yearOf(month)}`;
}

/** March 2025; January – March 2025; October 2024 – September 2025. Anything else is shown as it is. */
export function periodText(period: Period): string {
  if (!/^\d{4}-\d{2}(\/\d{4}-\d{2})?$/.test(period)) return period;
  const [first, last] = [firstMonth(period), lastMonth(period)];
  if (!isSpan(period)) return monthText(first);
  const sameYear = yearOf(first) === yearOf(last);
  return `${sameYear ? nameOf(first) : monthText(first)} – ${monthText(last)}`;
}

/** 5 April 2025 */
export function dayText(day: Day): string {
  return `${Number(day.slice(8))} ${monthText(day.slice(0, 7))}`;
}

/** first births, boys; all births; "" without a parity. */
export function figureText({ parity, sex }: Pick<Finding, "parity" | "sex">): string {
  if (parity === null) return "";
  const plain = sex === null || (parity === "all" && sex === "all");
  return plain ? births.parity[parity] : `${births.parity[parity]}, ${births.sex[sex]}`;
}

function nameOf(month: Month): string {
  return MONTHS[monthOfYear(month) - 1] ?? month;
}
