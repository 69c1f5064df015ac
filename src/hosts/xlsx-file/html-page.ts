/**
 * A web page as tables and lines of text, as browsers show it: cells and rows that nobody closed end where
 * the next begins, text that strays into a table stands above it. Nothing is run, nothing is fetched.
 */
import { Parser } from "htmlparser2";
import { damaged, HostError } from "../host-error";
import { excelPart, type ExcelPart } from "./html-excel-part";
import { classStyles, PLAIN_STYLE, styleOf, type HtmlStyle } from "./html-style";
import { TextFlow } from "./text-flow";

/** A line of text, or a table between lines. */
export type FlowItem = string | HtmlTable;

export interface HtmlCell {
  readonly items: readonly FlowItem[];
  readonly columns: number;
  readonly rows: number;
  readonly attributes: Readonly<Record<string, string>>;
  readonly format: string | null;
}

export interface HtmlRow {
  readonly section: "head" | "body" | "foot";
  readonly hidden: boolean;
  readonly cells: HtmlCell[];
}

export interface HtmlTable {
  readonly rows: HtmlRow[];
}

export interface HtmlPage {
  readonly title: string;
  readonly items: readonly FlowItem[];
  /** What Excel noted in the page for itself. */
  readonly excel: ExcelPart;
}

/** Tables in cells of tables; layouts have three or four. */
const MAX_TABLE_DEPTH = 20;
const MAX_ELEMENT_DEPTH = 1_000;
/** Rows and cells of all tables: those of 24 sheets of 2,000 units are 0.8 million. */
export const MAX_HTML_CELLS = 1_000_000;
/** Limits of HTML (html.spec.whatwg.org, 4.9.11). */
const MAX_COLSPAN = 1000;
const MAX_ROWSPAN = 65_534;

/** Elements whose text nobody sees. */
const UNSEEN = new Set(["script", "style", "template", "noscript", "title", "xml", "button"]);
/** Elements that begin and end a line. */
const BLOCKS = new Set(
  "address article aside blockquote body caption center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr legend li main nav ol p pre section ul".split(
    " "
  )
);
const SECTIONS: Readonly<Record<string, HtmlRow["section"] | undefined>> = {
  thead: "head",
  tbody: "body",
  tfoot: "foot",
};

interface OpenTable {
  readonly table: HtmlTable;
  /** Where the table stands. */
  readonly around: TextFlow<HtmlTable>;
  readonly hidden: boolean;
  /** What was unseen around it: a table in a hidden part is read, with its rows hidden. */
  readonly unseenAround: number;
  section: HtmlRow["section"];
  sectionHidden: boolean;
  row: HtmlRow | null;
  cell: TextFlow<HtmlTable> | null;
}

interface OpenElement {
  readonly name: string;
  /** Its text is not seen. */
  readonly unseen: boolean;
}

/** @throws HostError damaged-file for nesting that no page has, too-many-cells */
export function readHtmlPage(html: string): HtmlPage {
  const page = new TextFlow<HtmlTable>();
  const tables: OpenTable[] = [];
  const open: OpenElement[] = [];
  let unseen = 0;
  let title = "";
  let sheet = "";
  let notes = "";
  let inNotes = 0;
  let classes: ReadonlyMap<string, HtmlStyle> = new Map();
  let cells = 0;
  let option: { chosen: string; text: string; taken: boolean } | null = null;

  const flow = (): TextFlow<HtmlTable> => {
    const table = tables.at(-1);
    return table ? (table.cell ?? table.around) : page;
  };
  const endCell = (table: OpenTable): void => {
    table.cell?.breakLine();
    table.cell = null;
  };
  const count = (): void => {
    if (++cells > MAX_HTML_CELLS) throw new HostError("too-many-cells", { limit: MAX_HTML_CELLS });
  };
  const beginRow = (table: OpenTable, hidden: boolean): HtmlRow => {
    count();
    endCell(table);
    const { section } = table;
    const row: HtmlRow = {
      section,
      hidden: hidden || table.hidden || table.sectionHidden,
      cells: [],
    };
    table.table.rows.push(row);
    table.row = row;
    return row;
  };
  const styleFor = (attributes: Readonly<Record<string, string>>): HtmlStyle => {
    const own = styleOf(attributes.style ?? "");
    const names = attributes.class?.split(/\s+/) ?? [];
    const ofClasses = names.flatMap((name) => classes.get(name) ?? []);
    if (own === PLAIN_STYLE && ofClasses.length === 0 && attributes.hidden === undefined)
      return own;
    return {
      hidden:
        own.hidden || attributes.hidden !== undefined || ofClasses.some(({ hidden }) => hidden),
      format: own.format ?? ofClasses.findLast(({ format }) => format !== null)?.format ?? null,
    };
  };
  const openTable = (hidden: boolean): void => {
    if (tables.length >= MAX_TABLE_DEPTH) throw damaged("");
    const around = flow();
    const table: HtmlTable = { rows: [] };
    tables.push({
      table,
      around,
      hidden: hidden || unseen > 0 || (tables.at(-1)?.row?.hidden ?? false),
      unseenAround: unseen,
      section: "body",
      sectionHidden: false,
      row: null,
      cell: null,
    });
    unseen = 0;
  };
  const closeTable = (): void => {
    const table = tables.pop();
    if (!table) return;
    endCell(table);
    unseen = table.unseenAround;
    table.around.place(table.table);
  };
  const openCell = (
    table: OpenTable,
    attributes: Readonly<Record<string, string>>,
    { hidden, format }: HtmlStyle
  ): void => {
    const row = table.row ?? beginRow(table, false);
    endCell(table);
    const content = new TextFlow<HtmlTable>();
    table.cell = content;
    // Not laid out at all, as in a browser: the next cell takes its place.
    if (hidden) return;
    count();
    row.cells.push({
      items: content.items,
      columns: Math.min(Math.max(whole(attributes.colspan, 1), 1), MAX_COLSPAN),
      rows: Math.min(whole(attributes.rowspan, 1), MAX_ROWSPAN),
      attributes,
      format,
    });
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length >= MAX_ELEMENT_DEPTH) throw damaged("");
        if (inNotes > 0) notes += `<${name}${attributes.href ? ` href="${attributes.href}"` : ""}>`;
        if (name === "xml") inNotes++;
        const style = styleFor(attributes);
        const table = tables.at(-1);
        let isUnseen = UNSEEN.has(name);
        if (name === "table") {
          openTable(style.hidden);
        } else if (table && SECTIONS[name] !== undefined) {
          endCell(table);
          table.section = SECTIONS[name];
          table.sectionHidden = style.hidden;
          table.row = null;
        } else if (table && name === "tr") {
          beginRow(table, style.hidden);
        } else if (table && (name === "td" || name === "th")) {
          openCell(table, attributes, style);
        } else if (name === "br") {
          flow().breakLine();
        } else if (name === "select") {
          option = { chosen: "", text: "", taken: false };
        } else if (name === "option" && option) {
          isUnseen = true;
          option.text = "";
          option.taken = option.chosen === "" || attributes.selected !== undefined;
        } else if (name === "input" && /^(?:text|number|)$/i.test(attributes.type ?? "")) {
          if (unseen === 0 && !style.hidden) flow().add(attributes.value ?? "");
        } else {
          isUnseen ||= style.hidden;
          if (BLOCKS.has(name)) flow().breakLine();
        }
        if (isUnseen) unseen++;
        open.push({ name, unseen: isUnseen });
      },
      ontext(text) {
        const name = open.at(-1)?.name;
        if (name === "title" && tables.length === 0) title += text;
        else if (name === "style") sheet += text;
        else if (option && name === "option") option.text += text;
        else if (inNotes > 0) notes += text;
        else if (unseen === 0) flow().add(text, name === "pre");
      },
      oncomment(text) {
        if (/<x:/i.test(text)) notes += text;
      },
      onclosetag(name) {
        if (open.pop()?.unseen) unseen--;
        if (name === "xml") inNotes--;
        if (inNotes > 0) notes += `</${name}>`;
        const table = tables.at(-1);
        if (name === "table") closeTable();
        else if (table && (name === "td" || name === "th")) endCell(table);
        else if (table && (name === "tr" || SECTIONS[name] !== undefined)) {
          endCell(table);
          table.row = null;
        } else if (name === "style") classes = classStyles(sheet);
        else if (option && name === "option") {
          if (option.taken) option.chosen = option.text;
        } else if (option && name === "select") {
          if (unseen === 0) flow().add(option.chosen);
          option = null;
        } else if (BLOCKS.has(name)) flow().breakLine();
      },
    },
    { decodeEntities: true }
  );
  parser.end(html);
  page.breakLine();
  return { title: title.replace(/\s+/g, " ").trim(), items: page.items, excel: excelPart(notes) };
}

/** `0` for a rowspan means: to the end of its section. */
function whole(text: string | undefined, otherwise: number): number {
  const found = /^\s*\+?(\d{1,9})/.exec(text ?? "");
  return found ? Number(found[1]) : otherwise;
}
