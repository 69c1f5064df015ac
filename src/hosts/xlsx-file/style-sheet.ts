/**
 * `xl/styles.xml` with our looks behind whatever it holds: every old record keeps its place and so its
 * index. A record that is there already is used again, so that reruns do not make the part grow.
 */
import { FONT_CHARSET, FONT_NAME, LOOKS, CONDITIONAL_LOOKS } from "../../core/reporting/looks";
import type { ConditionalLookStyle, LookStyle } from "../../core/reporting/looks";
import type { Look, PlanConditionalLook } from "../../core/model/sheet-plan";
import type { Dialect } from "./dialect";
import { BUILT_IN_FORMATS, FIRST_OWN_FORMAT_ID } from "./number-formats";
import { Splice } from "./xml-splice";
import { escapeAttribute, type XmlText } from "./xml-text";
import { attribute, child, parseXml, type XmlElement } from "./xml-tree";

/** Children of `styleSheet` in the order of the schema (ECMA-376 part 1, 18.8.39). */
const SECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
] as const;
type SectionName = "numFmts" | "fonts" | "fills" | "borders" | "cellStyleXfs" | "cellXfs" | "dxfs";

/** Records that index 0 (and 1 for fills) must hold where a section is missing. */
const DEFAULTS: Readonly<Record<SectionName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  dxfs: [],
};

export function emptyStyles(dialect: Dialect): XmlText {
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  // Every program expects the built-in style 0 (常规, Normal) to be named.
  const styles =
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>';
  const text = `${declaration}<styleSheet xmlns="${dialect.main}">${styles}</styleSheet>`;
  return { text, encoding: "utf-8" };
}

interface Section {
  readonly element: XmlElement | null;
  /** Index of each record by its meaning. */
  readonly known: Map<string, number>;
  readonly added: string[];
  count: number;
}

export class StyleSheet {
  private readonly root: XmlElement;
  private readonly prefix: string;
  private readonly sections: Readonly<Record<SectionName, Section>>;
  private readonly formats = new Map<string, number>();
  private nextFormat = FIRST_OWN_FORMAT_ID;
  /** One look serves thousands of cells. */
  private readonly cellStyles = new Map<string, number>();

  constructor(
    private readonly source: XmlText,
    part: string
  ) {
    this.root = parseXml(source.text, part);
    this.prefix = this.root.prefix === "" ? "" : `${this.root.prefix}:`;
    this.sections = {
      numFmts: this.section("numFmts"),
      fonts: this.section("fonts"),
      fills: this.section("fills"),
      borders: this.section("borders"),
      cellStyleXfs: this.section("cellStyleXfs"),
      cellXfs: this.section("cellXfs"),
      dxfs: this.section("dxfs"),
    };
    for (const [id, code] of BUILT_IN_FORMATS) if (id <= 4 || id === 49) this.formats.set(code, id);
    for (const format of child(this.root, "numFmts")?.children ?? []) {
      const id = Number(attribute(format, "numFmtId"));
      this.formats.set(attribute(format, "formatCode") ?? "", id);
      this.nextFormat = Math.max(this.nextFormat, id + 1);
    }
  }

  /**
   * Style index of a look. `quoted` marks a text that would be read as a formula were it typed
   * again: Excel's own apostrophe, kept outside the text.
   */
  cell(look: Look, quoted: boolean): number {
    const key = quoted ? `'${look}` : look;
    const known = this.cellStyles.get(key);
    if (known !== undefined) return known;
    const added = this.cellRecord(look, quoted);
    this.cellStyles.set(key, added);
    return added;
  }

  private cellRecord(look: Look, quoted: boolean): number {
    const style = LOOKS[look];
    const ids = {
      numFmtId: this.format(style.numberFormat),
      fontId: this.record("fonts", fontMarkup(style)),
      fillId: this.record("fills", fillMarkup(style.fill)),
      borderId: this.record("borders", borderMarkup(style.border)),
    };
    this.ensureDefault("cellStyleXfs");
    const attributes = Object.entries(ids).map(([name, id]) => `${name}="${id}"`);
    const { align, indent, vertical, wrap, locked } = style;
    return this.record(
      "cellXfs",
      `<xf ${attributes.join(" ")} xfId="0"${quoted ? ' quotePrefix="1"' : ""}` +
        ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"` +
        ` applyAlignment="1" applyProtection="1">` +
        `<alignment horizontal="${align}" vertical="${vertical}"${wrap ? ' wrapText="1"' : ""}` +
        `${indent > 0 ? ` indent="${indent}"` : ""}/>` +
        `<protection locked="${locked ? 1 : 0}"/></xf>`
    );
  }

  /** Index of the differential format of a conditional look. */
  conditional(look: PlanConditionalLook["look"]): number {
    return this.record("dxfs", dxfMarkup(CONDITIONAL_LOOKS[look]));
  }

  result(): XmlText {
    const splice = new Splice(this.source.text);
    if (this.root.selfClosing) {
      splice.append(this.root, this.missing(null).join(""));
    } else {
      this.missing(splice);
    }
    for (const name of SECTIONS) {
      const section = this.sections[name as SectionName] as Section | undefined;
      if (!section?.element || section.added.length === 0) continue;
      splice.setAttribute(section.element, "count", String(section.count));
      splice.append(section.element, section.added.join(""));
    }
    return { text: splice.result(), encoding: this.source.encoding };
  }

  /** Sections that were not there, each put behind the last of its forerunners. */
  private missing(splice: Splice | null): string[] {
    const markup: string[] = [];
    let at = this.root.openEnd;
    for (const name of SECTIONS) {
      const there = child(this.root, name);
      if (there) at = there.end;
      const section = this.sections[name as SectionName] as Section | undefined;
      if (there || !section || section.added.length === 0) continue;
      const whole =
        `<${this.prefix}${name} count="${section.count}">${section.added.join("")}` +
        `</${this.prefix}${name}>`;
      markup.push(whole);
      splice?.insert(at, whole);
    }
    return markup;
  }

  private section(name: SectionName): Section {
    const element = child(this.root, name);
    const children = element?.children ?? [];
    const known = new Map<string, number>();
    children.forEach((record, index) => {
      const meaning = meaningOf(record);
      if (!known.has(meaning)) known.set(meaning, index);
    });
    return { element, known, added: [], count: children.length };
  }

  private format(code: string): number {
    const known = this.formats.get(code);
    if (known !== undefined) return known;
    const id = this.nextFormat++;
    this.formats.set(code, id);
    this.record("numFmts", `<numFmt numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`);
    return id;
  }

  private ensureDefault(name: SectionName): void {
    const section = this.sections[name];
    if (section.count > 0) return;
    for (const markup of DEFAULTS[name]) this.add(section, markup);
  }

  private record(name: SectionName, markup: string): number {
    this.ensureDefault(name);
    const section = this.sections[name];
    const known = section.known.get(meaningOf(parseXml(markup, name)));
    return known ?? this.add(section, markup);
  }

  private add(section: Section, markup: string): number {
    const index = section.count++;
    section.known.set(meaningOf(parseXml(markup, "")), index);
    section.added.push(
      this.prefix === "" ? markup : markup.replace(/<(\/?)/g, `<$1${this.prefix}`)
    );
    return index;
  }
}

/** Equal for records that say the same, whatever their prefix and the order of their attributes. */
function meaningOf(element: XmlElement): string {
  const attributes = element.attributes
    .filter((each) => each.name !== "xmlns" && each.prefix !== "xmlns")
    .map((each) => `${each.local}=${JSON.stringify(each.value)}`)
    .sort();
  return `${element.local}(${attributes.join(",")})[${element.children.map(meaningOf).join("")}]`;
}

function fontMarkup({ bold, underline, size, colour }: LookStyle): string {
  return (
    `<font>${bold ? "<b/>" : ""}${underline ? "<u/>" : ""}<sz val="${size}"/>` +
    `<color rgb="FF${colour}"/><name val="${FONT_NAME}"/><family val="2"/>` +
    `<charset val="${FONT_CHARSET}"/></font>`
  );
}

function fillMarkup(colour: string | null): string {
  if (colour === null) return '<fill><patternFill patternType="none"/></fill>';
  return (
    `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/>` +
    `<bgColor indexed="64"/></patternFill></fill>`
  );
}

function borderMarkup(colour: string | null): string {
  const side = (name: string): string =>
    colour === null ? `<${name}/>` : `<${name} style="thin"><color rgb="FF${colour}"/></${name}>`;
  return `<border>${["left", "right", "top", "bottom"].map(side).join("")}<diagonal/></border>`;
}

/** Differential fills state their colour as the background (ECMA-376 part 1, 18.8.14; as Excel writes them). */
function dxfMarkup({ colour, fill }: ConditionalLookStyle): string {
  const background =
    fill === null ? "" : `<fill><patternFill><bgColor rgb="FF${fill}"/></patternFill></fill>`;
  return `<dxf><font><color rgb="FF${colour}"/></font>${background}</dxf>`;
}
