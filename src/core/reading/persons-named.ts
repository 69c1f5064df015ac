/**
 * Persons anywhere on a sheet: a register below a summary, identity numbers under a heading that says nothing of
 * them, names half hidden by asterisks. Such a sheet is refused as a whole, whatever else stands on it.
 */
import type { CellValue } from "../model/sheet-grid";
import { folded } from "./folded-text";
import { headerCellText } from "./personal-register";
import type { HeaderCell } from "./personal-register";

/** GB 11643: six digits of a place, the day of birth, three digits and a check character. */
const IDENTITY_NUMBER =
  /(?<![\dA-Za-z])[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx](?![\dA-Za-z])/;
/** 610321********123X */
const MASKED_NUMBER = /(?<!\d)[1-9]\d{2,9}[*＊×]{4,}\d{0,4}[\dXx]?(?!\d)/;
/** 张*, 李*兰, 王**: no unit's name has its second character hidden. */
const MASKED_NAME = /^[\u4e00-\u9fff][*＊×某]{1,2}[\u4e00-\u9fff]?$/;
/** One may be a slip of the hand. */
const FEWEST_MASKED = 2;

const IDENTITY_HEADER = /^.{0,6}(?:身份证|公民身份|证件)(?:号码?)?$/;
const PERSON_HEADER =
  /^(?:(?:母亲|父亲|产妇|孕妇|妇女|女方|男方|夫妻|新生儿|婴儿|儿童|孩子|户主|监护人)?(?:姓名|名字)|(?:家庭|现|居住|详细)?(?:住址|地址)|(?:母亲|父亲|婴儿|新生儿|孩子)?(?:出生日期|出生年月|出生时间)|病历号|病案号|住院号|产妇|户主|监护人)$/;
/** A character that each of the two has: most rows of words are names of units. */
const HINT = /[名证址号码期月间妇主人]/;
/** Whoever signs below a table. */
const SIGNER = /填表|填报|负责|审核|经办|制表|统计|编制|上报|报送|联系人/;

/** An identity number typed as a number has 18 digits, the last ones lost. */
const SMALLEST_IDENTITY = 1e17;

/** @param wordRows rows that hold several texts or a long one, or a number too large for a count */
export function personCell(
  values: readonly (readonly CellValue[] | undefined)[],
  wordRows: readonly number[]
): HeaderCell | null {
  let masked = 0;
  for (const row of wordRows) {
    const cells = values[row] ?? [];
    const header = personHeader(cells);
    if (header !== null) return { row, column: header };
    for (let column = 0; column < cells.length; column++) {
      const value = cells[column];
      if (isIdentity(value)) return { row, column };
      if (typeof value !== "string" || !MASKED_NAME.test(value.trim()) || isSigned(cells)) continue;
      masked++;
      if (masked >= FEWEST_MASKED) return { row, column };
    }
  }
  return null;
}

function isIdentity(value: CellValue | undefined): boolean {
  if (typeof value === "number") return value >= SMALLEST_IDENTITY && isIdentityText(String(value));
  if (typeof value !== "string" || value.length < 12) return false;
  return isIdentityText(value) || isIdentityText(folded(value));
}

function isIdentityText(text: string): boolean {
  return IDENTITY_NUMBER.test(text) || MASKED_NUMBER.test(text);
}

/** The first column about a person in a row of headers that has one for identity numbers, or two others; else null. */
function personHeader(cells: readonly CellValue[]): number | null {
  let first: number | null = null;
  let persons = 0;
  let texts = 0;
  let identity = false;
  for (let column = 0; column < cells.length; column++) {
    const value = cells[column];
    if (typeof value !== "string" || value === "") continue;
    texts++;
    const text = HINT.test(value) ? headerCellText(value) : "";
    if (text === "") continue;
    const isNumber = IDENTITY_HEADER.test(text);
    if (!isNumber && !PERSON_HEADER.test(text)) continue;
    identity ||= isNumber;
    first ??= column;
    persons++;
  }
  if (texts < 2 || !(identity || persons >= 2)) return null;
  return isSigned(cells) ? null : first;
}

/** 填表人： | 张某: whoever answers for the form stands in its footer. */
function isSigned(cells: readonly CellValue[]): boolean {
  return cells.some((value) => typeof value === "string" && SIGNER.test(folded(value)));
}
