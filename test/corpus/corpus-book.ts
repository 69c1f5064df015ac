/** One workbook of the corpus, wholly from its seed. */
import { drawTable } from "./draw-table";
import { decoySheet } from "./decoys";
import { drawHeading } from "./headings";
import { LAYOUTS } from "./layouts";
import type { Layout, LayoutId } from "./layouts";
import { drawPeriod } from "./periods";
import type { PeriodChoice, PeriodKind } from "./periods";
import { Random, seedOf } from "./random";
import { SheetCanvas } from "./sheet-canvas";
import type { MergeMode } from "./sheet-canvas";
import type { CorpusBook, TableTruth } from "./truth";
import { workbookBytes } from "./workbook-bytes";
import type { FileKind } from "./workbook-bytes";
import * as words from "./words";

/** Traits of any sheet, with their probabilities. */
const SHEET_TRAITS: Readonly<Record<string, number>> = {
  "column-numbers": 0.15,
  "plain-numbers": 0.3,
  "text-column-numbers": 0.3,
  subtotals: 0.1,
  "total-first": 0.4,
  "total-none": 0.1,
  pages: 0.06,
  "meta-order": 0.3,
  "form-number": 0.1,
  "period-label": 0.12,
  "office-in-title": 0.15,
  "no-office": 0.1,
  "no-footer": 0.2,
  "note-above-footer": 0.1,
  "note-below-footer": 0.1,
  "full-width": 0.07,
  "inner-blanks": 0.12,
  "line-breaks": 0.12,
  "zeros-unwritten": 0.25,
  masks: 0.05,
  "hidden-rows": 0.08,
  "blank-rows": 0.12,
  "blank-columns": 0.1,
  "gap-columns": 0.05,
  "padded-names": 0.08,
  "text-numbers": 0.1,
  "two-tables": 0.06,
  "side-unstated": 0.02,
  "period-unstated": 0.03,
  "residence-unset": 0.08,
  decoy: 0.1,
};

const HEALTH_TITLES = [
  "卫生部门出生情况信息采集卡汇总表",
  "助产机构分娩情况统计表",
  "妇幼保健机构出生情况统计表",
  "活产情况统计表",
  "出生医学证明签发情况汇总表",
] as const;
/** Their titles name no department. */
const SILENT_TITLES: readonly LayoutId[] = ["L1", "L9", "L10"];

const ANY_PERIOD: readonly [PeriodKind, ...PeriodKind[]] = [
  ...(["month", "month", "month", "month", "month", "month", "quarter", "half"] as const),
  ...(["so-far", "so-far", "year", "over-years", "statistical-year"] as const),
];

export function corpusBook(seed: number, index: number): CorpusBook {
  const random = new Random(seedOf(seed, index));
  const layout = LAYOUTS[index % (LAYOUTS.length + 4)] ?? LAYOUTS[0];
  const traits = drawTraits(random, layout);
  if (random.chance(0.015)) return bookWithoutBirths(random, layout);
  const kind: FileKind = random.chance(0.7)
    ? "xlsx"
    : random.pick(["xls", "ods", random.pick(["csv", "csv", "csv-gb18030"])]);
  const isText = kind.startsWith("csv");
  traits.add(kind);
  if (isText) for (const trait of ["two-tables", "decoy"]) traits.delete(trait);
  const mergeMode = drawMergeMode(random, isText);
  if (mergeMode !== "merged") traits.add(`merges-${mergeMode}`);
  const period = drawPeriod(random, periodKinds(layout, traits));
  traits.add(period.kind);
  const health =
    layout.side === "health" ||
    (layout.id === "S" && !traits.has("form-number") && random.chance(0.25));
  const side = health ? "health" : "registration";
  const sideBy = waysToStateSide(random, layout, traits);
  if (sideBy === "office") traits.delete("no-office");
  const sheetName = nameOfSheet(random, period, traits, sideBy, side);
  const county = random.chance(0.2);
  const office = random.pick(county ? words.OFFICES_OF_TOWNSHIPS : words.OFFICES_OF_VILLAGES);
  const residences = layout.id === "L1" ? words.RESIDENCES[0] : random.pick(words.RESIDENCES);
  const chosen = residenceChoice(random, traits, residences);
  const canvas = new SheetCanvas(sheetName, mergeMode);
  const tables: TableTruth[] = [];
  const firstColumn = traits.has("blank-columns") ? random.between(1, 2) : 0;
  let firstRow = traits.has("blank-rows") && random.chance(0.3) ? 1 : 0;
  const add = (of: Layout, ofSide: "registration" | "health", has: ReadonlySet<string>): void => {
    const stated = has.has("period-unstated") ? null : period;
    const title = titleOf(random, of, ofSide, has, sideBy);
    const named = sideBy === "office" ? `${office}计生办` : office;
    const heading = drawHeading(random, { title, office: named, period: stated, traits: has });
    const part = has.has("residence") ? chosen.part : null;
    const recipe = { layout: of, traits: has, heading, chosenPart: part, residences, county };
    const drawn = drawTable(random, canvas, { ...recipe, firstRow, firstColumn });
    tables.push({
      sheet: sheetName,
      layout: of.id,
      side: has.has("side-unstated") ? null : ofSide,
      period: stated?.period ?? null,
      reportingUnit: heading.reportingUnit,
      mustAsk: has.has("residence") && !has.has("residence-whole") && chosen.part === null,
      columns: drawn.columns,
      rows: drawn.rows,
    });
    firstRow = drawn.nextRow + random.between(1, 3);
  };
  add(layout, side, traits);
  if (traits.has("two-tables")) {
    const other = side === "health" ? "registration" : "health";
    add(LAYOUTS[0], other, new Set([...traits].filter((trait) => !TREE_TRAITS.has(trait))));
  }
  const sheets = [canvas];
  if (traits.has("decoy")) {
    const decoy = decoySheet(random);
    sheets.splice(random.between(0, 1), 0, decoy);
  }
  const file = isText ? `${sheetName}.csv` : `报表.${kind}`;
  return {
    layout: layout.id,
    traits: [...traits].sort(),
    file,
    settings: {
      residence: chosen.label,
      yearStartMonth: period.yearStartMonth,
      lateRegistration: random.pick(["exclude", "count"]),
      sides: sideBy === "setting" ? { [sheetName]: side } : {},
    },
    tables,
    keepsHiddenRows: kind === "xlsx",
    bytes: workbookBytes(sheets, kind),
  };
}

/** Traits that belong to a layout's tree and not to its sheet. */
const TREE_TRAITS: ReadonlySet<string> = new Set(
  LAYOUTS.flatMap(({ traits, always }) => [...Object.keys(traits), ...always]).filter(
    (trait) => !["column-numbers", "form-number"].includes(trait)
  )
);

function drawTraits(random: Random, layout: Layout): Set<string> {
  const traits = new Set<string>(layout.always);
  const all = { ...SHEET_TRAITS, ...layout.traits };
  for (const [trait, probability] of Object.entries(all))
    if (random.chance(probability)) traits.add(trait);
  if (traits.has("pages")) traits.delete("subtotals");
  // The line says 人口出生情况.
  if (layout.id === "L4" && !traits.has("side-unstated") && random.chance(0.4))
    traits.add("info-line");
  if (traits.has("sex-first"))
    for (const trait of ["unknown-sex", "policy", "outside-policy", "rates", "ratio-each"])
      traits.delete(trait);
  if (traits.has("cumulative-inner")) {
    for (const trait of ["cumulative-outer", "sex-first", "policy", "rates", "residence"])
      traits.delete(trait);
    for (const trait of ["outside-policy", "ratio-each"]) traits.delete(trait);
  }
  // Not yet: a title without 表 that stands again on each page, and a second table below one of health, are
  // taken for something else about once in a thousand such sheets.
  // Live births are counted by health alone, and the number of the form is one of the other department.
  if (layout.id === "L8")
    for (const trait of ["side-unstated", "form-number"]) traits.delete(trait);
  if (traits.has("form-number")) traits.delete("side-unstated");
  if (traits.has("residence") && layout.id === "S") {
    // Five header rows are more than any form was seen to have.
    for (const trait of ["cumulative-outer", "wrapped"]) traits.delete(trait);
  }
  if (!traits.has("residence")) {
    traits.delete("residence-whole");
    traits.delete("residence-unset");
  }
  if (traits.has("cumulative-outer") && layout.id === "S") {
    traits.delete("wrapped");
    traits.delete("ratio-each");
  }
  return traits;
}

function drawMergeMode(random: Random, isText: boolean): MergeMode {
  if (isText) return random.pick(["lost", "lost", "filled"]);
  return random.pick([
    "merged",
    "merged",
    "merged",
    "merged",
    "merged",
    "lost",
    "filled",
    "across",
  ]);
}

function periodKinds(
  layout: Layout,
  traits: ReadonlySet<string>
): readonly [PeriodKind, ...PeriodKind[]] {
  if (traits.has("cumulative-outer") || traits.has("cumulative-inner")) return ["month"];
  if (layout.id === "L7") return ["year", "year", "half"];
  return ANY_PERIOD;
}

type SideBy = "title" | "sheet-name" | "setting" | "office" | "nothing";

function waysToStateSide(random: Random, layout: Layout, traits: ReadonlySet<string>): SideBy {
  if (traits.has("side-unstated")) return "nothing";
  if (!SILENT_TITLES.includes(layout.id)) return "title";
  if (traits.has("two-tables")) return "title";
  return random.pick(["title", "sheet-name", "setting", "office"]);
}

function nameOfSheet(
  random: Random,
  period: PeriodChoice,
  traits: ReadonlySet<string>,
  sideBy: SideBy,
  side: "registration" | "health"
): string {
  const plain = random.pick(["Sheet1", "Sheet2", "报表", "汇总"]);
  const [first, ...rest] = traits.has("period-unstated") ? [] : period.sheetNames;
  const name = first !== undefined && random.chance(0.4) ? random.pick([first, ...rest]) : plain;
  if (sideBy !== "sheet-name") return name;
  return `${side === "health" ? "卫生" : "计生"}${name === plain ? "" : name}`;
}

function titleOf(
  random: Random,
  layout: Layout,
  side: "registration" | "health",
  traits: ReadonlySet<string>,
  sideBy: SideBy
): string {
  if (traits.has("side-unstated")) return random.pick(["出生情况统计表", "出生情况月报表"]);
  if (side === "health" && layout.side !== "health") return random.pick(HEALTH_TITLES);
  const title = random.pick(layout.titles);
  if (sideBy !== "title" || !SILENT_TITLES.includes(layout.id)) return title;
  return `${random.pick(["计生部门", "人口计生", "村（居）上报"])}${title}`;
}

function residenceChoice(
  random: Random,
  traits: ReadonlySet<string>,
  residences: readonly [string, string]
): { readonly part: number | null; readonly label: string | null } {
  if (!traits.has("residence") || traits.has("residence-unset")) return { part: null, label: null };
  if (traits.has("residence-whole") && random.chance(0.7)) return { part: null, label: null };
  const part = random.pick([0, 1] as const);
  return { part, label: residences[part] };
}

function bookWithoutBirths(random: Random, layout: Layout): CorpusBook {
  return {
    layout: layout.id,
    traits: ["no-births"],
    file: "报表.xlsx",
    settings: { residence: null, yearStartMonth: 1, lateRegistration: "exclude", sides: {} },
    tables: [],
    keepsHiddenRows: true,
    bytes: workbookBytes([decoySheet(random)], "xlsx"),
  };
}
