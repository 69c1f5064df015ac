/** 可能情形的说法：两边都可能有误，请查原始登记。 */
import type { Cause } from "../../core/model/reconciliation";
import type { Parity, Sex } from "../../core/model/births";
import { births, periodText } from "./common";

const strength = { likely: "较大可能", possible: "有可能" } as const;

/** One cause in words; `detail` holds unit, period, parity, sex and amount as far as the kind has them. */
export function causeText(cause: Cause): string {
  const { detail } = cause;
  const amount = `${Math.abs(Number(detail["amount"] ?? 0))}人`;
  const parity = births.parity[detail["parity"] as Parity];
  const sex = births.sex[detail["sex"] as Sex];
  const other = births.parity[detail["otherParity"] as Parity];
  switch (cause.kind) {
    case "sex-swap":
      return `${strength[cause.strength]}：性别填错，${parity}${amount}，一边记为男、一边记为女`;
    case "parity-swap":
      return `${strength[cause.strength]}：孩次填错，${sex}${amount}，一边记为${parity}、一边记为${other}`;
    case "month-shift":
      return `${strength[cause.strength]}：跨月登记，${parity}${sex}${amount}，${periodText(String(detail["month"] ?? ""))}与${periodText(String(detail["nextMonth"] ?? ""))}之间`;
    default:
      return strength[cause.strength];
  }
}
