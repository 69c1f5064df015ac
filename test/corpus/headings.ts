/** Title, meta lines, footers and notes around a table. */
import type { PeriodChoice } from "./periods";
import { labelledPeriod } from "./periods";
import type { Random } from "./random";

/** One row of texts; each text goes into a cell of its own, spread over the width. */
export type TextRow = readonly string[];

export interface HeadingRecipe {
  readonly title: string;
  readonly office: string;
  /** Null: nothing here says the period. */
  readonly period: PeriodChoice | null;
  readonly traits: ReadonlySet<string>;
}

export interface Heading {
  readonly above: readonly TextRow[];
  readonly below: readonly TextRow[];
  /** 填报单位 that the heading states; "" for none. */
  readonly reportingUnit: string;
}

export function drawHeading(
  random: Random,
  { title, office, period, traits }: HeadingRecipe
): Heading {
  const place = period === null ? "none" : placeOfPeriod(random, traits);
  const bare = title.replace(/^（半）年度|^年度/, "");
  const inTitle = period?.text ?? "";
  const rows: TextRow[] = [];
  const pieces: string[] = [];
  const titleLine =
    place === "prefix"
      ? `${traits.has("office-in-title") ? office : ""}${inTitle}${bare}`
      : place === "bracket"
        ? `${bare}（${inTitle}）`
        : place === "none"
          ? bare
          : title;
  const named = !traits.has("no-office");
  const infoLine = place === "info-line" && period !== null;
  if (infoLine) rows.push([`${named ? office : ""}；${dayRange(period)}人口出生情况：`]);
  else if (named) pieces.push(officeLabel(random, office));
  if (place === "label" && period) pieces.push(...labelledPeriod(random, period));
  if (random.chance(0.6))
    pieces.push(random.pick(["单位：人", "计量单位：人", "单位:人", "（单位：人）"]));
  const ordered = traits.has("meta-order") ? random.shuffled(pieces) : pieces;
  const metaRows = laidOut(random, ordered);
  const own = place === "own-line" ? [[`（${inTitle}）`]] : [];
  const formNumber = traits.has("form-number")
    ? random
        .shuffled(["表号：国人口统1表", "制表机关：国家人口计生委", "批准文号：国统制[2008]78号"])
        .slice(0, random.between(1, 3))
        .map((text) => [text])
    : [];
  const titleAt = traits.has("meta-order") ? random.between(0, metaRows.length) : 0;
  const above = [
    ...formNumber,
    ...metaRows.slice(0, titleAt),
    [titleLine],
    ...own,
    ...rows,
    ...metaRows.slice(titleAt),
  ];
  return { above, below: drawFooter(random, period, traits), reportingUnit: named ? office : "" };
}

type PlaceOfPeriod = "prefix" | "bracket" | "own-line" | "label" | "info-line" | "none";

function placeOfPeriod(random: Random, traits: ReadonlySet<string>): PlaceOfPeriod {
  if (traits.has("period-label")) return "label";
  if (traits.has("info-line")) return "info-line";
  return random.pick(["prefix", "prefix", "prefix", "prefix", "bracket", "own-line", "label"]);
}

function officeLabel(random: Random, office: string): string {
  return random.pick([
    `填报单位：${office}`,
    `填报单位（盖章）：${office}`,
    `填报单位(盖章)：${office}`,
    `单位：${office}`,
    `行政机构：${office}`,
    `填报单位：  ${office}`,
  ]);
}

function dayRange({ first, last }: PeriodChoice): string {
  return `${first.year}年${first.month}月1日至${last.year}年${last.month}月${last.day}日`;
}

/** In one cell, in cells of one row, or in rows of their own. */
function laidOut(random: Random, pieces: readonly string[]): TextRow[] {
  if (pieces.length === 0) return [];
  const way = random.pick(["cell", "cell", "row", "row", "rows", "split"] as const);
  if (way === "cell") return [[pieces.join(random.pick(["      ", "　　　", "   "]))]];
  if (way === "row") return [pieces];
  if (way === "rows") return pieces.map((piece) => [piece]);
  return [
    pieces.flatMap((piece) => {
      const [label = "", value = ""] = piece.split("：");
      return value && !label.startsWith("（") ? [`${label}：`, value.trim()] : [piece];
    }),
  ];
}

function drawFooter(
  random: Random,
  period: PeriodChoice | null,
  traits: ReadonlySet<string>
): TextRow[] {
  const rows: TextRow[] = [];
  const note = random.pick([
    "注：本表由村（居）填报，每月5日前上报。",
    "说明：多孩指三孩及以上，男、女按出生医学证明填写。",
    "注：1.合计=男+女；2.合计=一孩+二孩+多孩。",
    "备注：以上数据已与派出所核对。",
    "填表说明：数据含流动人口。",
  ]);
  if (traits.has("note-above-footer")) rows.push([note]);
  if (!traits.has("no-footer")) {
    const day = period?.filledIn;
    const date = day
      ? random.pick([
          `${day.year}年${day.month}月${day.day}日`,
          `${day.year}.${day.month}.${day.day}`,
          "",
        ])
      : "";
    const pairs = random
      .shuffled([
        random.pick(["负责人：", "统计负责人：", "单位负责人："]),
        random.pick(["审核人：", "审核单位：", "复核："]),
        random.pick(["填表人：", "编制者：", "填报人：", "制表人："]),
        "联系电话：",
      ])
      .slice(0, random.between(1, 4));
    const dated = random.pick(["填报日期：", "填表日期：", "报出日期：", "编制日期："]) + date;
    rows.push(...laidOut(random, random.chance(0.8) ? [...pairs, dated] : pairs));
  }
  if (traits.has("note-below-footer")) rows.push([note]);
  return rows;
}
