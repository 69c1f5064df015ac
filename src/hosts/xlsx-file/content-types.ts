/** `[Content_Types].xml` (ECMA-376 part 2, 6.2.3): the type of every part, by ending or by name. */
import type { OoxmlPackage } from "./ooxml-package";
import { escapeAttribute } from "./xml-text";
import { Splice } from "./xml-splice";
import { attribute, childrenOf, parseXml } from "./xml-tree";

const PART = "[Content_Types].xml";

export const CONTENT_TYPE = {
  worksheet: "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml",
  styles: "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml",
  workbook: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
  drawing: "application/vnd.openxmlformats-officedocument.drawing+xml",
  chart: "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  customXmlProperties: "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
} as const;

export interface ContentTypes {
  /** The type of a part, or null where none is declared. */
  of(part: string): string | null;
}

export async function contentTypes(archive: OoxmlPackage): Promise<ContentTypes> {
  const root = parseXml((await archive.text(PART)).text, PART);
  const overrides = new Map(
    childrenOf(root, "Override").map((each) => [
      (attribute(each, "PartName") ?? "").replace(/^\//, "").toLowerCase(),
      attribute(each, "ContentType"),
    ])
  );
  const endings = new Map(
    childrenOf(root, "Default").map((each) => [
      (attribute(each, "Extension") ?? "").toLowerCase(),
      attribute(each, "ContentType"),
    ])
  );
  return {
    of: (part) => {
      const name = part.toLowerCase();
      return overrides.get(name) ?? endings.get(name.split(".").at(-1) ?? "") ?? null;
    },
  };
}

/** The result of a template is a workbook: Excel refuses an .xlsx whose main part calls itself a template. */
const OF_TEMPLATES: ReadonlyMap<string, string> = new Map([
  [
    "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
    CONTENT_TYPE.workbook,
  ],
  [
    "application/vnd.ms-excel.template.macroEnabled.main+xml",
    "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  ],
]);

/** Declares new parts behind the others and forgets removed ones (lower case). */
export async function editContentTypes(
  archive: OoxmlPackage,
  edit: { readonly add: ReadonlyMap<string, string>; readonly remove: ReadonlySet<string> }
): Promise<void> {
  const { text, encoding } = await archive.text(PART);
  const root = parseXml(text, PART);
  const splice = new Splice(text);
  const declared = new Set<string>();
  for (const element of childrenOf(root, "Override")) {
    const name = (attribute(element, "PartName") ?? "").replace(/^\//, "").toLowerCase();
    if (edit.remove.has(name)) splice.remove(element);
    else declared.add(name);
    const workbook = OF_TEMPLATES.get(attribute(element, "ContentType") ?? "");
    if (workbook) splice.setAttribute(element, "ContentType", workbook);
  }
  const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
  const markup = [...edit.add]
    .filter(([part]) => !declared.has(part.toLowerCase()))
    .map(
      ([part, type]) =>
        `<${prefix}Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`
    );
  if (markup.length > 0) splice.append(root, markup.join(""));
  if (splice.changed) archive.write(PART, { text: splice.result(), encoding });
}
