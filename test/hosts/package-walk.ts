/** The parts of a workbook file, followed by their relationships. */
import { child, childrenOf, parseXml } from "../../src/hosts/xlsx-file/xml-tree";
import type { XmlElement } from "../../src/hosts/xlsx-file/xml-tree";
import { partText, unpacked } from "../support/package-parts";

export interface PackageWalk {
  readonly xml: (part: string) => XmlElement;
  /** The part that a relationship of another leads to. */
  readonly follow: (source: string, id: string) => string;
  /** The part of the sheet of that name. */
  readonly worksheet: (sheet: string) => string;
}

export const WORKBOOK_PART = "xl/workbook.xml";

export async function openPackage(bytes: Uint8Array): Promise<PackageWalk> {
  const parts = await unpacked(bytes);
  const xml = (name: string): XmlElement => parseXml(partText(parts, name), name);
  const follow = (source: string, id: string): string => {
    const [, folder = "", file = ""] = /^(.*\/)([^/]*)$/.exec(source) ?? [];
    const rels = childrenOf(xml(`${folder}_rels/${file}.rels`), "Relationship");
    const target = rels.find((each) => attributeOf(each, "Id") === id);
    const to = target ? attributeOf(target, "Target") : "";
    return to.startsWith("/") ? to.slice(1) : folder + to;
  };
  const worksheet = (sheet: string): string => {
    const entry = childrenOf(child(xml(WORKBOOK_PART), "sheets"), "sheet").find(
      (each) => attributeOf(each, "name") === sheet
    );
    if (!entry) throw new Error(`no sheet ${sheet}`);
    return follow(WORKBOOK_PART, attributeOf(entry, "id"));
  };
  return { xml, follow, worksheet };
}

export function path(from: XmlElement, ...names: readonly string[]): XmlElement {
  let at = from;
  for (const name of names) {
    const next = child(at, name);
    if (!next) throw new Error(`no ${name} in ${at.local}`);
    at = next;
  }
  return at;
}

/** By local name, whatever its prefix; "" where it is not there. */
export function attributeOf(element: XmlElement, local: string): string {
  return element.attributes.find((each) => each.local === local)?.value ?? "";
}
