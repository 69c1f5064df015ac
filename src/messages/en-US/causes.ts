/** Possible stories in words: either side may be mistaken, the register decides. */
import type { Cause } from "../../core/model/reconciliation";
import type { Parity, Sex, Side } from "../../core/model/births";
import { births, periodText } from "./common";

const strength = { likely: "likely", possible: "possibly" } as const;

/** One cause in words: what it would be, how often accident alone brings such a match, and what else would fit. */
export function causeText(cause: Cause): string {
  const also = cause.rivals?.length ?? 0;
  return [
    `${strength[cause.strength]} ${storyText(cause)}`,
    chanceText(cause),
    ...(also > 0 ? [`${also} other ${also === 1 ? "story fits" : "stories fit"} as well`] : []),
  ]
    .filter((part) => part !== "")
    .join("; ");
}

function storyText({ kind, detail }: Cause): string {
  const text = (key: string) => String(detail[key] ?? "");
  const number = (key: string) => Number(detail[key] ?? 0);
  const side = (key: string) => births.side[text(key) as Side];
  const other = (key: string) =>
    text(key) === "health" ? births.side.registration : births.side.health;
  const amount = Math.abs(number("amount"));
  const parity = births.parity[text("parity") as Parity];
  const sex = births.sex[text("sex") as Sex];
  const cells = number("cells");
  switch (kind) {
    case "sex-swap":
      return `the sex: ${amount} of ${parity}, male on one side and female on the other`;
    case "parity-swap":
      return `the parity: ${children(amount, text("sex") as Sex)}, ${parity} on one side and ${births.parity[text("otherParity") as Parity]} on the other`;
    case "month-shift":
      return (
        `the month: ${amount} ${cells > 1 ? `in ${cells} figures` : `(${parity}, ${sex})`}, ` +
        `${number("lag")} later with ${side("later")} than with ${other("later")} ` +
        `(${periodText(text("month"))} → ${periodText(text("nextMonth"))})`
      );
    case "unit-swap":
      return number("rows") === 2
        ? `the unit: the rows of ${text("unit")} and ${text("otherUnit")} exchanged (${cells} figures)`
        : `the unit: ${amount} in ${cells} figures, ${text("unit")} on one side and ${text("otherUnit")} on the other`;
    case "sexes-exchanged":
      return number("rows") > 1
        ? `the columns: male and female exchanged in the whole sheet (${number("rows")} units)`
        : `the columns: male and female exchanged in the row (${cells} cells)`;
    case "digits-swapped":
      return `two digits exchanged: ${number("registration")} on one side, ${number("health")} on the other`;
    case "times-ten":
      return `a digit too many or too few: ${number("registration")} on one side, ${number("health")} on the other`;
    case "omitted":
      return cells > 1
        ? `left out on one side or too many on the other: the row is empty with ${side("side")}, ${amount} with ${other("side")}`
        : `left out on one side or too many on the other: 0 with ${side("side")}, ${amount} with ${other("side")}`;
    case "duplicated":
      return text("again") === "before"
        ? `counted twice: ${side("side")} has more than ${other("side")} by just the month before (${amount})`
        : `counted twice: ${side("side")} has twice as many as ${other("side")} (${amount} more)`;
    case "twins":
      return `twins counted differently: one birth in each of ${cells} figures, more on the same side`;
    case "residence":
      return `residence against place of birth: ${side("more")} has more all along, ${periodText(`${text("month")}/${text("lastMonth")}`)}, ${amount} births`;
  }
}

function children(count: number, sex: Sex): string {
  const one = sex === "male" ? "boy" : sex === "female" ? "girl" : "birth";
  return `${count} ${count === 1 ? one : `${one}s`}`;
}

function chanceText({ chance, matches }: Cause): string {
  if (matches) {
    return `in these data accident alone would bring ${few(matches.expected)} such matches, there are ${Math.round(matches.seen)}`;
  }
  return chance === null ? "" : `accident alone: ${share(chance)}`;
}

function few(count: number): string {
  if (count < 0.1) return "fewer than 0.1";
  return `about ${count < 9.95 ? count.toFixed(1) : Math.round(count)}`;
}

function share(chance: number): string {
  const percent = chance * 100;
  return percent < 0.1
    ? "below 0.1 %"
    : `about ${percent < 10 ? percent.toFixed(1) : Math.round(percent)} %`;
}
