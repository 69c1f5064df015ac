/** 对码 as formulas: counting/check-code.ts in plain Excel. The code is a number shown with four digits. */
import { CODED_FIGURES, CODE_MODULUS, NO_CODE, codeConstant } from "../counting/check-code";
import type { Margin } from "../model/reconciliation";
import { text } from "./formula";

/** @param cells of the counts, in the order of CODED_FIGURES; a blank one is 0, all blank give no code */
export function rowCodeFormula(cells: readonly string[], margin: Margin): string {
  const terms = CODED_FIGURES[margin].map(({ weight }, index) => `${weight}*N(${cells[index]})`);
  const sum = [codeConstant(margin), ...terms].join("+");
  return `IF(COUNT(${cells.join(",")})=0,${text(NO_CODE)},MOD(${sum},${CODE_MODULUS}))`;
}

/** @param range the codes of the rows; SUMSQ passes over the texts of rows without one */
export function tableCodeFormula(range: string): string {
  return `IF(COUNT(${range})=0,${text(NO_CODE)},MOD(SUMSQ(${range}),${CODE_MODULUS}))`;
}
