/**
 * A small part (workbook, styles, relationships …) as a tree whose elements know where they stand in
 * the text, so that edits can be spliced in and every other character stays as it was. Documents with
 * entities of their own are refused by the parser, so nothing expands.
 */
import { SaxesParser } from "saxes";
import type { SaxesAttributeNS } from "saxes";
import { damaged } from "../host-error";

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly prefix: string;
  readonly local: string;
  readonly uri: string;
  readonly attributes: readonly SaxesAttributeNS[];
  readonly children: readonly XmlElement[];
  /** The element's own text, that of its children left out. */
  readonly text: string;
  readonly selfClosing: boolean;
  /** Offset of `<`. */
  readonly start: number;
  /** Offset behind the start tag's `>`. */
  readonly openEnd: number;
  /** Offset of `</`; `openEnd` for a self-closing element. */
  readonly closeStart: number;
  /** Offset behind the element. */
  readonly end: number;
}

type Growing = { -readonly [K in keyof XmlElement]: XmlElement[K] } & { children: XmlElement[] };

/** The small parts are a handful of levels deep; finding a namespace costs a step a level. */
const MAX_DEPTH = 100;

export function parseXml(xml: string, part: string): XmlElement {
  const open: Growing[] = [];
  const roots: XmlElement[] = [];
  const parser = new SaxesParser({ xmlns: true, position: true });
  parser.on("opentag", (tag) => {
    if (open.length >= MAX_DEPTH) throw damaged(part);
    const end = parser.position;
    const element: Growing = {
      name: tag.name,
      prefix: tag.prefix,
      local: tag.local,
      uri: tag.uri,
      attributes: Object.values(tag.attributes),
      children: [],
      text: "",
      selfClosing: tag.isSelfClosing,
      // No `<` can stand inside a tag of well-formed XML.
      start: xml.lastIndexOf("<", end - 1),
      openEnd: end,
      closeStart: end,
      end,
    };
    open.at(-1)?.children.push(element);
    if (open.length === 0) roots.push(element);
    open.push(element);
  });
  const text = (piece: string): void => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.on("closetag", () => {
    const element = open.pop();
    if (!element || element.selfClosing) return;
    element.end = parser.position;
    element.closeStart = xml.lastIndexOf("</", element.end - 1);
  });
  parser.on("error", (error) => {
    throw damaged(part, error);
  });
  parser.write(xml).close();
  const [root] = roots;
  if (!root) throw damaged(part);
  return root;
}

/** The value of an attribute without a namespace. */
export function attribute(element: XmlElement, local: string): string | null {
  const found = element.attributes.find((each) => each.local === local && each.uri === "");
  return found?.value ?? null;
}

/** The value of `r:id`, whatever its prefix, in the transitional or the strict namespace. */
export function relationId(element: XmlElement): string | null {
  const found = element.attributes.find(
    (each) => each.local === "id" && each.uri.endsWith("/relationships")
  );
  return found?.value ?? null;
}

export function child(element: XmlElement, local: string): XmlElement | null {
  return element.children.find((each) => each.local === local) ?? null;
}

export function childrenOf(element: XmlElement | null, local: string): readonly XmlElement[] {
  return element?.children.filter((each) => each.local === local) ?? [];
}

/** Boolean attributes are `1` or `true` (xsd:boolean). */
export function isTrue(value: string | null | undefined): boolean {
  return value === "1" || value === "true";
}
