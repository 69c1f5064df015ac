/**
 * Number format codes by the style index of a cell. Built-in ids as in ECMA-376 part 1, 18.8.30, with
 * the zh-cn column for 27–36 and 50–58.
 */
import type { OoxmlPackage } from "./ooxml-package";
import type { WorkbookPart } from "./workbook-part";
import { fromXstring } from "./xml-text";
import { attribute, child, childrenOf, parseXml } from "./xml-tree";

export const FIRST_OWN_FORMAT_ID = 164;

const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';

export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [27, YEAR_MONTH],
  [28, MONTH_DAY],
  [29, MONTH_DAY],
  [30, "m-d-yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"时"mm"分"'],
  [33, 'h"时"mm"分"ss"秒"'],
  [34, '上午/下午h"时"mm"分"'],
  [35, '上午/下午h"时"mm"分"ss"秒"'],
  [36, YEAR_MONTH],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, YEAR_MONTH],
  [51, MONTH_DAY],
  [52, YEAR_MONTH],
  [53, MONTH_DAY],
  [54, MONTH_DAY],
  [55, '上午/下午h"时"mm"分"'],
  [56, '上午/下午h"时"mm"分"ss"秒"'],
  [57, YEAR_MONTH],
  [58, MONTH_DAY],
]);

/** Format code of each style index; null stands for General. A workbook without styles has none. */
export async function cellNumberFormats(
  archive: OoxmlPackage,
  workbook: WorkbookPart
): Promise<readonly (string | null)[]> {
  const part = workbook.relationships.find((each) => each.kind === "styles")?.part ?? null;
  if (part === null || !archive.has(part)) return [];
  const root = parseXml((await archive.text(part)).text, part);
  const codes = new Map(BUILT_IN_FORMATS);
  for (const format of childrenOf(child(root, "numFmts"), "numFmt")) {
    const code = fromXstring(attribute(format, "formatCode") ?? "");
    codes.set(Number(attribute(format, "numFmtId")), code);
  }
  return childrenOf(child(root, "cellXfs"), "xf").map((xf) => {
    const code = codes.get(Number(attribute(xf, "numFmtId") ?? 0));
    return code === undefined || code === "" || /^general$/i.test(code) ? null : code;
  });
}

/** Whether a format shows a day or a time; only asked for workbooks that count from 1904. */
export function isDateFormat(code: string): boolean {
  const bare = code.replace(/"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/gi, "");
  return /[ymdhs]/i.test(bare) && !/general/i.test(bare);
}
