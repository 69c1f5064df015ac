/** What Excel's `values` say of a cell, and what has to be sent so that a text stays a text. */
import type { CellValue } from "../../core/model/sheet-grid";
import { MAX_TEXT_LENGTH } from "../sheet-limits";

/** Errors come as their text; a text that looks exactly like one was typed with an apostrophe, which nobody does. */
const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** An empty cell and a formula's empty text both come as "". */
export function valueOf(raw: unknown): CellValue {
  if (typeof raw === "string") {
    if (raw === "") return null;
    return ERROR.test(raw) ? { error: raw } : raw;
  }
  return typeof raw === "number" || typeof raw === "boolean" ? raw : null;
}

/** Han text without any numeral: nothing that Excel takes for a number, a date, a time, a formula or a truth value. */
const SAFE = /^(?!.*[0-9０-９〇○零一二三四五六七八九十百千])\p{Script=Han}/su;

/**
 * A text as it has to be sent. Excel reads what it is sent as if it were typed: `=1+1`, `@A1` and `＝x` would
 * run, `3-1` would become a day, `'a` would lose its apostrophe. An apostrophe in front is never part of the
 * text (Excel keeps it as the cell's prefix), so every text but plain Han words gets one.
 */
export function typedText(text: string): string {
  const cut = text.length <= MAX_TEXT_LENGTH ? text : `${text.slice(0, MAX_TEXT_LENGTH - 1)}…`;
  return cut === "" || SAFE.test(cut) ? cut : `'${cut}`;
}

const encoder = new TextEncoder();

/** Bytes that a piece of a request takes: Han text is three bytes a character. */
export function jsonBytes(piece: unknown): number {
  return encoder.encode(JSON.stringify(piece)).length;
}
