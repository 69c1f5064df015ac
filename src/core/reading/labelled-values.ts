/**
 * Label–value pairs around a table: `填报单位（盖章）：青山镇      统计时间：2025年3月1日至3月31日`. Several may stand in one
 * cell or in one row, and a value may stand in the next cell. Only what is asked for leaves this file:
 * names behind 填表人 and telephone numbers are passed over.
 */
import type { CellValue } from "../model/sheet-grid";
import { isEmpty } from "./folded-text";
import { remembered } from "./remembered";

export type LabelKind = "office" | "submitted" | "period" | "unit-of-measure" | "person" | "other";

export interface LabelledValue {
  readonly kind: LabelKind;
  /** "" where nothing follows in the same cell; of a person no more than a date behind the name. */
  readonly value: string;
  readonly column: number;
}

/** Longest first within a kind is not needed: the earliest and longest match in the text wins. */
const LABELS: readonly (readonly [LabelKind, readonly string[]])[] = [
  [
    "office",
    [
      ...["填报单位", "上报单位", "报送单位", "行政机构", "单位名称", "填报机构", "单位"],
      ...["编制单位", "制表单位", "汇总单位", "统计单位", "报表单位"],
    ],
  ],
  [
    "submitted",
    [
      ...["填报日期", "填表日期", "报出日期", "编制日期", "上报日期", "报送日期", "制表日期"],
      ...["填报时间", "填表时间", "报出时间", "上报时间", "报送时间"],
    ],
  ],
  [
    "period",
    ["统计时间", "统计期间", "统计月份", "统计周期", "统计期", "报告期", "所属期", "统计年度"],
  ],
  ["unit-of-measure", ["计量单位"]],
  [
    "person",
    [
      ...["统计负责人", "单位负责人", "负责人", "分管领导", "填表人", "填报人", "编制者", "编制人"],
      ...["制表人", "经办人", "审核人", "复核人", "审核", "复核", "制表", "联系人"],
    ],
  ],
  [
    "other",
    [
      ...["审核单位", "联系电话", "电话", "表号", "制表机关", "批准机关", "批准文号"],
      ...["有效期至", "有效期", "盖章", "公章"],
    ],
  ],
];
/** Blanks may stand inside a label (填 报 单 位), and a bracket between it and its colon. */
const LABEL = new RegExp(
  LABELS.flatMap(([, words]) => words)
    .sort((a, b) => b.length - a.length)
    .map((word) => `${[...word].join("\\s*")}(?:\\s*\\([^)]{0,10}\\))?\\s*:`)
    .join("|"),
  "g"
);
const KINDS: ReadonlyMap<string, LabelKind> = new Map(
  LABELS.flatMap(([kind, words]) => words.map((word) => [word, kind] as const))
);
/** A date needs no colon to be found: 填报日期 2025年4月3日. */
const BARE =
  /^((?:填报|填表|报出|编制|上报|报送|制表)(?:日期|时间)|(?:填报|上报|报送)单位|行政机构)(?:\([^)]*\))?\s*(.*)$/;
/** 单位：人 is the unit of measure, not an office. */
const MEASURE = /^[万千百]?(?:人|名|例|个|户|人次|元|份|%|‰)(?:[、,/\s和及].*)?$/;

/** 人, 人）, 万人: what is counted, behind a 单位： that names no office. */
export function isUnitOfMeasure(value: string): boolean {
  return MEASURE.test(
    value
      .normalize("NFKC")
      .trim()
      .replace(/[)\]】]+$/, "")
  );
}

/** All pairs of a row, in order; `column` is where the label stands. */
export function labelledValues(values: readonly CellValue[]): LabelledValue[] {
  const pairs: LabelledValue[] = [];
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    if (typeof value !== "string") continue;
    for (const { kind, value: said } of pairsIn(value)) pairs.push({ kind, value: said, column });
  }
  return pairs;
}

/** Texts of the cells after a column, up to the next label: where a value stands in its own cell. */
export function cellsAfter(
  values: readonly CellValue[],
  column: number
): { readonly value: CellValue; readonly column: number }[] {
  const cells: { value: CellValue; column: number }[] = [];
  for (let next = column + 1; next < values.length; next++) {
    const value = values[next] ?? null;
    if (isEmpty(value)) continue;
    if (typeof value === "string" && pairsIn(value).length > 0) break;
    cells.push({ value, column: next });
  }
  return cells;
}

/** Values are cut from the text as written; a copy of the same length is what labels are searched in. */
const pairsIn = remembered((raw): readonly Omit<LabelledValue, "column">[] => {
  const text = raw.replace(/[：（）\s]/g, plainMark);
  const labels = text.includes(":") ? [...text.matchAll(LABEL)] : [];
  if (labels.length === 0) {
    const bare = BARE.exec(text.trim());
    return bare ? [{ kind: kindOf(bare[1] ?? ""), value: valueIn(bare[2] ?? "") }] : [];
  }
  return labels.map((label, index) => {
    const start = label.index + label[0].length;
    const behind = raw.slice(start, labels[index + 1]?.index);
    const kind = kindOf(label[0]);
    const value = kind === "person" ? dateBehindName(behind) : valueIn(behind);
    const isMeasure = kind === "office" && isUnitOfMeasure(value);
    return { kind: isMeasure ? "unit-of-measure" : kind, value };
  });
});

const PLAIN_MARKS: Readonly<Record<string, string>> = {
  ...{ "：": ":", "（": "(", "）": ")" },
  ...{ "\t": "\t", "\n": "\n", "\r": "\r" },
};

function plainMark(mark: string): string {
  return PLAIN_MARKS[mark] ?? " ";
}

function kindOf(label: string): LabelKind {
  return KINDS.get(label.replace(/\([^)]*\)|[\s:]/g, "")) ?? "other";
}

/** 赵六斤   2025年2月4日 → 2025年2月4日: the name stays here. */
function dateBehindName(text: string): string {
  return (
    /(?<!\d)(?:\d{4}|[〇零○一二三四五六七八九]{4})\s*[年./-].*$/su.exec(text)?.[0].trim() ?? ""
  );
}

/** Up to two blanks in a row, a tab or line break, or a further label of any kind. */
function valueIn(text: string): string {
  const trimmed = text.trim();
  const end = /\s{2,}|[\t\n\r]|\s[\p{Script=Han}]{2,8}(?:[(（][^)）]*[)）])?[:：]/u.exec(trimmed);
  return (end ? trimmed.slice(0, end.index) : trimmed).trim();
}
