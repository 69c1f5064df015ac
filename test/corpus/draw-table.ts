/** Draws one table with its heading onto a canvas and keeps what it really says. */
import { added, factsOf, sumAt } from "./facts";
import type { Facts } from "./facts";
import { FormWords } from "./form-words";
import type { HeaderNode, Leaf, Role } from "./header-tree";
import { depthOf, headerCells, leavesOf, reworded } from "./header-tree";
import type { Heading, TextRow } from "./headings";
import type { Layout } from "./layouts";
import { broken, fullWidth, spaced } from "./noise";
import type { Random } from "./random";
import type { SheetCanvas } from "./sheet-canvas";
import type { ColumnTruth, CountTruth, RowTruth } from "./truth";
import * as words from "./words";

export interface TableRecipe {
  readonly layout: Layout;
  readonly traits: ReadonlySet<string>;
  readonly heading: Heading;
  /** Index of the residence part that the setting names, null for none. */
  readonly chosenPart: number | null;
  readonly residences: readonly [string, string];
  /** The rows are townships of a county. */
  readonly county: boolean;
  readonly firstRow: number;
  readonly firstColumn: number;
}

export interface DrawnTable {
  readonly columns: readonly ColumnTruth[];
  readonly rows: readonly RowTruth[];
  /** First row below the footer. */
  readonly nextRow: number;
}

interface BodyRow {
  readonly kind: "unit" | "subtotal" | "total";
  readonly name: string;
  readonly facts: Facts;
}

const ROWS_OF_A_PAGE = 25;

export function drawTable(random: Random, canvas: SheetCanvas, recipe: TableRecipe): DrawnTable {
  const { layout, traits, heading, chosenPart, county, firstRow, firstColumn } = recipe;
  const form = new FormWords(random, traits, recipe.residences);
  const rest = layout.columns(form, traits);
  const spacedOut = traits.has("gap-columns") ? withGaps(random, rest) : rest;
  const unitText = random.pick(county ? words.TOWNSHIP_HEADERS : words.VILLAGE_HEADERS);
  const tree = reworded(
    [
      ...(traits.has("row-number")
        ? [{ text: random.pick(words.NUMBER_OF_ROW), role: { is: "row-number" } } satisfies Leaf]
        : []),
      { text: unitText, role: { is: "unit" } } satisfies Leaf,
      ...spacedOut,
    ],
    (text) => noisy(random, text, traits)
  );
  const leaves = leavesOf(tree);
  const columns = leaves.map((leaf, index) => columnTruth(leaf, firstColumn + index, chosenPart));
  const placed = new Painter(random, canvas, { ...recipe, width: leaves.length });
  let row = placed.texts(heading.above, firstRow);
  if (traits.has("blank-rows") && random.chance(0.5)) row += 1;
  row = placed.header(tree, row);
  const body = drawBody(random, recipe);
  const zero = zeroStyle(random, traits);
  const rows: RowTruth[] = [];
  let onPage = 0;
  let number = 0;
  for (const each of body) {
    if (traits.has("pages") && onPage === ROWS_OF_A_PAGE) {
      if (random.chance(0.3)) row = placed.texts([[`第${random.between(1, 9)}页`]], row);
      if (random.chance(0.5)) row = placed.texts(heading.above, row);
      row = placed.header(tree, row);
      onPage = 0;
    }
    if (traits.has("blank-rows") && random.chance(0.05)) row += 1;
    onPage += 1;
    if (each.kind === "unit") number += 1;
    const hidden = traits.has("hidden-rows") && each.kind === "unit" && random.chance(0.15);
    if (hidden) canvas.hiddenRows.add(row);
    const counts = placed.row(each, leaves, row, number, zero);
    rows.push({ row, kind: each.kind, name: each.name, hidden, counts });
    row += 1;
  }
  if (traits.has("blank-rows") && random.chance(0.3)) row += 1;
  row = placed.texts(heading.below, row);
  return { columns, rows, nextRow: row };
}

function columnTruth({ text, role }: Leaf, column: number, chosen: number | null): ColumnTruth {
  const leftOut: ColumnTruth = { is: "left-out", column, words: text };
  if (role.is === "ratio")
    return role.part === chosen ? { is: "ratio", column, parity: role.parity } : leftOut;
  if (role.is !== "count") return leftOut;
  const { measure, parity, sex, part } = role;
  if (part !== chosen && !(part === null && measure === "late")) return leftOut;
  const optional = role.optional || part !== chosen;
  return { is: "count", column, measure, parity, sex, optional };
}

function withGaps(random: Random, nodes: readonly HeaderNode[]): HeaderNode[] {
  const gap: Leaf = { text: "", role: { is: "gap" } };
  return nodes.flatMap((node, index) => (index > 0 && random.chance(0.2) ? [gap, node] : [node]));
}

function noisy(random: Random, text: string, traits: ReadonlySet<string>): string {
  let out = text;
  if (traits.has("inner-blanks")) out = spaced(random, out);
  if (traits.has("line-breaks")) out = broken(random, out);
  if (traits.has("full-width")) out = fullWidth(out);
  return out;
}

function drawBody(random: Random, { traits, county, heading }: TableRecipe): BodyRow[] {
  const long = traits.has("pages");
  const size = long ? random.between(30, 60) : random.between(2, random.pick([5, 12, 20]));
  const names = random.shuffled(words.stems).slice(0, size);
  while (names.length < size)
    names.push(`新${names[names.length - size + 40] ?? "村"}${names.length}`);
  const mean = county ? random.between(10, 60) : random.pick([0.5, 2, 5]);
  const recipe = {
    mean,
    twoParts: traits.has("residence"),
    unknownSex: traits.has("unknown-sex"),
  };
  const suffix = () =>
    county
      ? random.pick(["镇", "镇", "乡", "街道"])
      : random.pick(["村", "村", "村", "社区", "居委会", "村委会"]);
  const one = county || random.chance(0.5) ? null : suffix();
  const units = names.map((stem): BodyRow => ({
    kind: "unit",
    name: `${stem}${one ?? suffix()}`,
    facts: factsOf(random, recipe),
  }));
  const total: BodyRow = {
    kind: "total",
    name: totalName(random, county, heading.reportingUnit),
    facts: added(units.map(({ facts }) => facts)),
  };
  const inside = traits.has("subtotals") && units.length >= 4 ? grouped(random, units) : units;
  if (traits.has("total-none")) return [...inside];
  return traits.has("total-first") ? [total, ...inside] : [...inside, total];
}

function totalName(random: Random, county: boolean, office: string): string {
  const name = random.pick(words.TOTAL_ROWS);
  if (name !== "全镇合计") return name;
  return office.endsWith("县") || county ? "全县合计" : name;
}

const DISTRICTS = ["东片", "西片", "南片", "北片", "城区"] as const;

function grouped(random: Random, units: readonly BodyRow[]): BodyRow[] {
  const groups = random.between(2, Math.min(4, Math.floor(units.length / 2)));
  const size = Math.ceil(units.length / groups);
  const plain = random.chance(0.4);
  return Array.from({ length: groups }, (_, index) => {
    const members = units.slice(index * size, (index + 1) * size);
    if (members.length === 0) return [];
    const name = plain ? "小计" : `${DISTRICTS[index] ?? ""}小计`;
    const facts = added(members.map((member) => member.facts));
    return [...members, { kind: "subtotal", name, facts } satisfies BodyRow];
  }).flat();
}

type ZeroStyle = "0" | "" | "-" | "—" | "无" | "/" | "--";

function zeroStyle(random: Random, traits: ReadonlySet<string>): ZeroStyle {
  if (!traits.has("zeros-unwritten")) return "0";
  return random.pick(["", "", "-", "—", "无", "/", "--"]);
}

class Painter {
  readonly #random: Random;
  readonly #canvas: SheetCanvas;
  readonly #recipe: TableRecipe & { readonly width: number };

  constructor(
    random: Random,
    canvas: SheetCanvas,
    recipe: TableRecipe & { readonly width: number }
  ) {
    this.#random = random;
    this.#canvas = canvas;
    this.#recipe = recipe;
  }

  /** Rows of texts; a single text is merged over the table, several are spread. */
  texts(rows: readonly TextRow[], at: number): number {
    const { width, firstColumn, traits } = this.#recipe;
    let row = at;
    for (const texts of rows) {
      const step = Math.max(1, Math.floor(width / Math.max(1, texts.length)));
      texts.forEach((raw, index) => {
        const text = traits.has("full-width") ? fullWidth(raw) : raw;
        const column = firstColumn + index * step;
        if (texts.length > 1) this.#canvas.put(row, column, text);
        else this.#canvas.cover(text, { row, column, rows: 1, columns: width });
      });
      row += 1;
    }
    return row;
  }

  /** The header, and the row of column numbers where the form has one. */
  header(tree: readonly HeaderNode[], at: number): number {
    const { firstColumn, traits } = this.#recipe;
    const depth = depthOf(tree);
    for (const cell of headerCells(tree, depth)) {
      if (cell.text === "") continue;
      const { text, rows, columns } = cell;
      this.#canvas.cover(text, {
        row: at + cell.row,
        column: firstColumn + cell.column,
        rows,
        columns,
      });
    }
    if (!traits.has("column-numbers")) return at + depth;
    const leaves = leavesOf(tree);
    const unitAt = leaves.findIndex(({ role }) => role.is === "unit");
    const letters = ["甲", "乙"];
    const lettered = !traits.has("plain-numbers");
    const asText = traits.has("text-column-numbers");
    let number = 0;
    leaves.forEach(({ role }, index) => {
      if (role.is === "gap") return;
      if (lettered && index <= unitAt) {
        this.#canvas.put(at + depth, firstColumn + index, letters[index] ?? "");
        return;
      }
      number += 1;
      this.#canvas.put(at + depth, firstColumn + index, asText ? String(number) : number);
    });
    return at + depth + 1;
  }

  row(
    { kind, name, facts }: BodyRow,
    leaves: readonly Leaf[],
    row: number,
    number: number,
    zero: ZeroStyle
  ): ReadonlyMap<number, CountTruth> {
    const { firstColumn } = this.#recipe;
    const counts = new Map<number, CountTruth>();
    leaves.forEach(({ role }, index) => {
      const column = firstColumn + index;
      if (role.is === "unit") this.#canvas.put(row, column, this.#shownName(name));
      else if (role.is === "row-number") {
        if (kind === "unit") this.#canvas.put(row, column, number);
      } else if (role.is === "count") {
        counts.set(column, this.#count(sumAt(facts, role.sum), row, column, zero));
      } else this.#figure(role, facts, row, column, zero);
    });
    return counts;
  }

  #shownName(name: string): string {
    const { traits } = this.#recipe;
    return traits.has("padded-names") && this.#random.chance(0.5)
      ? this.#random.pick([`  ${name}`, `${name} `, `　${name}`])
      : name;
  }

  #count(count: number, row: number, column: number, zero: ZeroStyle): CountTruth {
    const { traits } = this.#recipe;
    if (traits.has("masks") && this.#random.chance(0.05)) {
      this.#canvas.put(row, column, this.#random.pick(["*", "**", "***", "＊＊＊"]));
      return "masked";
    }
    if (count === 0 && zero !== "0") {
      if (zero !== "") this.#canvas.put(row, column, zero);
      return null;
    }
    const asText = traits.has("text-numbers") && this.#random.chance(0.3);
    const text = this.#random.pick([`${count}`, ` ${count}`, `${count} `, fullWidth(`${count}`)]);
    this.#canvas.put(row, column, asText ? text : count);
    return count;
  }

  #figure(role: Role, facts: Facts, row: number, column: number, zero: ZeroStyle): void {
    const put = (value: string | number, format?: string) =>
      this.#canvas.put(row, column, value, format);
    if (role.is === "other") {
      const figure = sumAt(facts, role.sum);
      if (figure > 0 || zero === "0") put(figure);
      else if (zero !== "") put(zero);
    } else if (role.is === "ratio") {
      const female = sumAt(facts, role.female);
      if (female > 0) put(Math.round((sumAt(facts, role.male) * 10000) / female) / 100, "0.00");
      else if (this.#random.chance(0.5)) put(this.#random.pick(["-", "—", "/"]));
    } else if (role.is === "rate") {
      const bottom = sumAt(facts, role.bottom);
      const share = bottom > 0 ? (sumAt(facts, role.top) * role.factor) / bottom : 0;
      put(Number(share.toFixed(role.decimals)), "0.00");
    } else if (role.is === "remark" && this.#random.chance(0.1)) {
      put(this.#random.pick<string | number>(["流动1人", "含双胞胎", 3, "女1人补报"]));
    }
  }
}
