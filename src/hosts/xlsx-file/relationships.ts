/** Relationships between parts (ECMA-376 part 2, 6.5): who points at whom, and how that is written. */
import { escapeAttribute } from "./xml-text";
import type { OoxmlPackage } from "./ooxml-package";
import { Splice } from "./xml-splice";
import { attribute, childrenOf, parseXml, type XmlElement } from "./xml-tree";

const NAMESPACE = "http://schemas.openxmlformats.org/package/2006/relationships";

export interface Relationship {
  readonly id: string;
  /** The last word of the type: `worksheet`, `styles`, `calcChain`; transitional and strict alike. */
  readonly kind: string;
  /** Name of the part pointed at; null for a target outside the package. */
  readonly part: string | null;
  readonly element: XmlElement;
}

/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; "" is the package itself. */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part, in their order; none where it has no such part. */
export async function relationshipsOf(
  archive: OoxmlPackage,
  source: string
): Promise<readonly Relationship[]> {
  const name = relationshipsPart(source);
  if (!archive.has(name)) return [];
  const { text } = await archive.text(name);
  return childrenOf(parseXml(text, name), "Relationship").map((element) => ({
    id: attribute(element, "Id") ?? "",
    kind: (attribute(element, "Type") ?? "").split("/").at(-1) ?? "",
    part:
      attribute(element, "TargetMode") === "External"
        ? null
        : resolved(source, attribute(element, "Target") ?? ""),
    element,
  }));
}

function resolved(source: string, target: string): string {
  let path = target.split("#")[0] ?? "";
  try {
    path = decodeURI(path);
  } catch {
    // A stray percent sign: the name is then meant as it stands.
  }
  const steps = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "." && step !== "") steps.push(step);
  }
  return steps.join("/");
}

export interface NewRelationship {
  readonly id: string;
  readonly type: string;
  /** Name of the part pointed at. */
  readonly part: string;
}

/** Adds relationships behind the existing ones and takes others away; the rest of the part stays. */
export async function editRelationships(
  archive: OoxmlPackage,
  source: string,
  edit: { readonly add?: readonly NewRelationship[]; readonly remove?: readonly Relationship[] }
): Promise<void> {
  const { add = [], remove = [] } = edit;
  if (add.length + remove.length === 0) return;
  const name = relationshipsPart(source);
  if (!archive.has(name)) {
    const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
    archive.write(name, `${declaration}<Relationships xmlns="${NAMESPACE}"></Relationships>`);
  }
  const { text, encoding } = await archive.text(name);
  const root = parseXml(text, name);
  const splice = new Splice(text);
  for (const relationship of remove) splice.remove(relationship.element);
  const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
  const markup = add.map(
    ({ id, type, part }) =>
      `<${prefix}Relationship Id="${id}" Type="${type}" Target="${escapeAttribute(encodeURI(`/${part}`))}"/>`
  );
  if (markup.length > 0) splice.append(root, markup.join(""));
  archive.write(name, { text: splice.result(), encoding });
}

/** Ids `rIdN` that no relationship bears yet. */
export function* freeIds(taken: readonly Relationship[]): Generator<string, never> {
  const ids = new Set(taken.map((each) => each.id.toLowerCase()));
  for (let number = 1; ; number++) {
    if (!ids.has(`rid${number}`)) yield `rId${number}`;
  }
}

/** All parts that can be reached from the package's root, their relationship parts included. */
export async function reachableParts(archive: OoxmlPackage): Promise<ReadonlySet<string>> {
  const reached = new Set<string>();
  const waiting = [""];
  for (let source = waiting.pop(); source !== undefined; source = waiting.pop()) {
    if (archive.has(relationshipsPart(source)))
      reached.add(relationshipsPart(source).toLowerCase());
    for (const { part } of await relationshipsOf(archive, source)) {
      if (part === null || reached.has(part.toLowerCase())) continue;
      reached.add(part.toLowerCase());
      waiting.push(part);
    }
  }
  return reached;
}
