/** 可能情形的说法：两边都可能有误，请查原始登记。 */
import type { Cause } from "../../core/model/reconciliation";
import type { Parity, Sex, Side } from "../../core/model/births";
import { yearOf, monthOfYear } from "../../core/model/period";
import { births, periodText } from "./common";

const strength = { likely: "较大可能", possible: "有可能" } as const;

/** One cause in words: what it would be, how often accident alone brings such a match, and what else would fit. */
export function causeText(cause: Cause): string {
  const also = cause.rivals?.length ?? 0;
  return [
    `${strength[cause.strength]}：${storyText(cause)}`,
    chanceText(cause),
    ...(also > 0 ? [`另有${also}种说法也讲得通`] : []),
  ]
    .filter((part) => part !== "")
    .join("；");
}

function storyText({ kind, detail }: Cause): string {
  const text = (key: string) => String(detail[key] ?? "");
  const number = (key: string) => Number(detail[key] ?? 0);
  const side = (key: string) => births.side[text(key) as Side];
  const other = (key: string) =>
    text(key) === "health" ? births.side.registration : births.side.health;
  const people = `${Math.abs(number("amount"))}人`;
  const parity = births.parity[text("parity") as Parity];
  const sex = births.sex[text("sex") as Sex];
  const cells = number("cells");
  switch (kind) {
    case "sex-swap":
      return `性别填错，${parity}${people}，一边记为男、一边记为女`;
    case "parity-swap":
      return `孩次填错，${sex}${people}，一边记为${parity}、一边记为${births.parity[text("otherParity") as Parity]}`;
    case "month-shift":
      return (
        `跨月登记，${cells > 1 ? `${cells}项共` : parity + sex}${people}，` +
        `${side("later")}比${other("later")}晚记${number("lag")}个月（${fromTo(text("month"), text("nextMonth"))}）`
      );
    case "unit-swap":
      return number("rows") === 2
        ? `单位错记，${text("unit")}与${text("otherUnit")}两行互换（${cells}项）`
        : `单位错记，${cells}项共${people}，一边记在${text("unit")}、一边记在${text("otherUnit")}`;
    case "sexes-exchanged":
      return number("rows") > 1
        ? `男女列颠倒，整张表男女互换（${number("rows")}个单位）`
        : `男女列颠倒，整行男女互换（${cells}格）`;
    case "digits-swapped":
      return `数字颠倒，一边${number("registration")}、一边${number("health")}`;
    case "times-ten":
      return `多写或少写一位数，一边${number("registration")}、一边${number("health")}`;
    case "omitted":
      return cells > 1
        ? `一边漏报或另一边多报，${side("side")}整行空缺，${other("side")}${people}`
        : `一边漏报或另一边多报，${side("side")}为0，${other("side")}${people}`;
    case "duplicated":
      return text("again") === "before"
        ? `重报，${side("side")}比${other("side")}多出的正好是上月数（${people}）`
        : `重报，${side("side")}正好是${other("side")}的2倍（差${people}）`;
    case "twins":
      return `双胞胎计法不同，${cells}处各差1人，都是同一边多`;
    case "residence":
      return `户籍地与分娩地口径不同，${periodText(`${text("month")}/${text("lastMonth")}`)}${side("more")}一直偏多，共${people}`;
  }
}

/** 2025年6月→7月 */
function fromTo(month: string, later: string): string {
  const there = yearOf(month) === yearOf(later) ? `${monthOfYear(later)}月` : periodText(later);
  return `${periodText(month)}→${there}`;
}

function chanceText({ chance, matches }: Cause): string {
  if (matches) {
    return `这些数据里，这样的吻合纯属巧合${few(matches.expected)}处，实有${Math.round(matches.seen)}处`;
  }
  return chance === null ? "" : `纯属巧合的可能${share(chance)}`;
}

function few(count: number): string {
  if (count < 0.1) return "不到0.1";
  return `约${count < 9.95 ? count.toFixed(1) : Math.round(count)}`;
}

function share(chance: number): string {
  const percent = chance * 100;
  return percent < 0.1
    ? "不到0.1%"
    : `约${percent < 10 ? percent.toFixed(1) : Math.round(percent)}%`;
}
