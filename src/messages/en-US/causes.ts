/** Possible stories in words: either side may be mistaken, the register decides. */
import type { Cause } from "../../core/model/reconciliation";
import type { Parity, Sex } from "../../core/model/births";
import { births, periodText } from "./common";

const strength = { likely: "likely", possible: "possibly" } as const;

/** One cause in words; `detail` holds unit, period, parity, sex and amount as far as the kind has them. */
export function causeText(cause: Cause): string {
  const { detail } = cause;
  const amount = Math.abs(Number(detail["amount"] ?? 0));
  const parity = births.parity[detail["parity"] as Parity];
  const sex = births.sex[detail["sex"] as Sex];
  const other = births.parity[detail["otherParity"] as Parity];
  switch (cause.kind) {
    case "sex-swap":
      return `${strength[cause.strength]} the sex: ${amount} of ${parity}, male on one side and female on the other`;
    case "parity-swap":
      return `${strength[cause.strength]} the parity: ${amount} ${sex}, ${parity} on one side and ${other} on the other`;
    case "month-shift":
      return `${strength[cause.strength]} the month: ${amount} ${parity} ${sex} between ${periodText(String(detail["month"] ?? ""))} and ${periodText(String(detail["nextMonth"] ?? ""))}`;
    default:
      return strength[cause.strength];
  }
}
