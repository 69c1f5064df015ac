/** The sex ratio and its exact interval as formulas over two cells, boys and girls. */
import { text } from "./formula";

/** Empty text without girls. */
export function ratioFormula(male: string, female: string): string {
  return `IF(${female}>0,${male}/${female}*100,"")`;
}

/** Clopper–Pearson with the old name BETAINV: no `_xlfn.` prefix, known to old Excel, WPS and LibreOffice. */
export function lowFormula(male: string, female: string): string {
  const p = `BETAINV(0.025,${male},${female}+1)`;
  return `IF(${male}+${female}=0,"",IF(${male}=0,0,100*${p}/(1-${p})))`;
}

/** @param infinite what stands for no upper limit */
export function highFormula(male: string, female: string, infinite: string): string {
  const p = `BETAINV(0.975,${male}+1,${female})`;
  return `IF(${male}+${female}=0,"",IF(${female}=0,${text(infinite)},100*${p}/(1-${p})))`;
}

/** Limits are shown without decimals below this many births (statistics.md §0.1). */
export const DECIMALS_FROM_BIRTHS = 1000;
