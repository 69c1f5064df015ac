/** The title and meta lines that stand between the rows of a sheet: of a further page, or of a further table. */
import type { CellValue } from "../model/sheet-grid";
import { folded, isEmpty, withArabicDates } from "./folded-text";
import type { LabelKind } from "./labelled-values";
import type { RowWords } from "./row-words";
import { sideOf } from "./side-words";
import type { SourceSheet } from "./source-sheet";

export interface HeadingReader {
  readonly sheet: SourceSheet;
  readonly words: RowWords;
  /** Texts of the lines above the table: they stand again at the top of a further page. */
  readonly headingTexts: ReadonlySet<string>;
}

/** Labels of the lines between title and header. */
const META: ReadonlySet<LabelKind> = new Set(["office", "period", "unit-of-measure"]);

/** Labels of the lines below a table. */
const SIGNED: ReadonlySet<LabelKind> = new Set(["person", "submitted"]);

/**
 * First of the lines above the header at `row`, below `after`, that hold words only and read like a title, or
 * are a meta line; `row` where there are none. 填报单位 begins a footer as well as a meta line: between the title and
 * the header it is the latter, and right above the title where a blank row parts it from the table before.
 */
export function headingAbove(reader: HeadingReader, row: number, after: number): number {
  const { sheet, words, headingTexts } = reader;
  let heading = row;
  let titled = false;
  for (let above = row - 1; above > after; above--) {
    if (sheet.isBlank(above)) continue;
    const values = sheet.row(above).filter((value) => !isEmpty(value));
    // A title may stand in every cell that it once was merged over.
    const texts = [...new Set(values.filter((value) => typeof value === "string"))];
    const [first = ""] = texts;
    const labels = sheet.labelled(above);
    const isMeta = labels.some(({ kind }) => META.has(kind));
    // A note belongs to the table above it, whatever department it names.
    if (words.of(first).kind === "note") break;
    const isFooter =
      words.of(first).kind === "footer" &&
      (!isMeta || (titled && !(heading === above + 1 && isApart(sheet, above, after))));
    const readsLikeOne =
      (isMeta || texts.some(isHeadingLine) || (texts.length === 1 && namesSide(first))) &&
      !isFooter;
    // 统计月份： | 2025.08 is a number in a file of plain text.
    const figures = !isMeta && values.some((value) => typeof value !== "string");
    if (figures || !(readsLikeOne || headingTexts.has(first))) break;
    titled ||= labels.length === 0 && !texts.some((text) => /[:：]/.test(text));
    heading = above;
  }
  return heading;
}

/** Whether a blank row parts the lines that begin above a row from the table before, and none of them is signed. */
function isApart(sheet: SourceSheet, row: number, after: number): boolean {
  for (let above = row - 1; above > after; above--) {
    if (sheet.isBlank(above)) return true;
    const isSigned = sheet.labelled(above).some(({ kind }) => SIGNED.has(kind));
    if (isSigned || sheet.row(above).some((value) => typeof value === "number")) return false;
  }
  return false;
}

/** Whether a row is the title or a meta line again, whether or not the header follows. */
export function repeatsHeading(reader: HeadingReader, values: readonly CellValue[]): boolean {
  const first = values.find((value) => !isEmpty(value));
  return (
    typeof first === "string" &&
    reader.headingTexts.has(first) &&
    values.every((value) => typeof value === "string" || isEmpty(value))
  );
}

/** 二、卫生部门采集卡数 above the second of two tables; 镇卫生院 is a unit that has not reported. */
function namesSide(raw: string): boolean {
  const side = sideOf(raw);
  return side !== null && side !== "both" && !/(?:院|所|站|中心|室|科)$/.test(folded(raw));
}

function isHeadingLine(raw: string): boolean {
  const text = withArabicDates(folded(raw));
  return /[:：]|表\s*(?:$|[(（])|\d年|年\d|\d统计年度|\d月|^\((?:19|20)\d{2}[./-].*\)$/.test(text);
}
