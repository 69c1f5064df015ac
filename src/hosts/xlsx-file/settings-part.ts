/**
 * The custom XML part that keeps the product's settings in the workbook: one element of our own
 * namespace whose text is the settings' JSON. Office.js finds the same part by its namespace.
 */
import { editRelationships, freeIds, relationshipsOf } from "./relationships";
import type { OoxmlPackage } from "./ooxml-package";
import { Splice } from "./xml-splice";
import { escapeText } from "./xml-text";
import { parseXml } from "./xml-tree";
import { CONTENT_TYPE } from "./content-types";
import { SETTINGS_NAMESPACE } from "../settings-namespace";

/** Custom XML parts keep the transitional types in strict packages as well. */
const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CUSTOM_XML = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";

/** Names the part for Office; fixed, so that the same input gives the same bytes. */
const ITEM_ID = "{6B1F0C52-7C3A-4E0B-9C55-0B5D3C8E2A71}";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

interface SettingsPart {
  readonly part: string;
  readonly settings: string;
}

/** Our part among the custom XML parts of a workbook; parts that do not read as XML are somebody else's. */
export async function settingsPart(
  archive: OoxmlPackage,
  workbookPart: string
): Promise<SettingsPart | null> {
  for (const { kind, part } of await relationshipsOf(archive, workbookPart)) {
    if (kind !== "customXml" || part === null || !archive.has(part)) continue;
    try {
      const root = parseXml((await archive.text(part)).text, part);
      if (root.uri === SETTINGS_NAMESPACE) return { part, settings: root.text };
    } catch {
      continue;
    }
  }
  return null;
}

/** Writes the settings into our part, or adds it; gives the content types of added parts. */
export async function writeSettingsPart(
  archive: OoxmlPackage,
  workbookPart: string,
  settings: string
): Promise<ReadonlyMap<string, string>> {
  const known = await settingsPart(archive, workbookPart);
  if (known) {
    if (known.settings !== settings) await replaceSettings(archive, known.part, settings);
    return new Map();
  }
  let number = 1;
  while (archive.has(`customXml/item${number}.xml`) || archive.has(propertiesPart(number)))
    number++;
  const item = `customXml/item${number}.xml`;
  const properties = propertiesPart(number);
  archive.write(
    item,
    `${DECLARATION}<settings xmlns="${SETTINGS_NAMESPACE}">${escapeText(settings)}</settings>`
  );
  archive.write(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}">` +
      `<ds:schemaRefs><ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`
  );
  await editRelationships(archive, item, {
    add: [{ id: "rId1", type: `${TYPES}/customXmlProps`, part: properties }],
  });
  const ids = freeIds(await relationshipsOf(archive, workbookPart));
  await editRelationships(archive, workbookPart, {
    add: [{ id: ids.next().value, type: `${TYPES}/customXml`, part: item }],
  });
  return new Map([
    [item, "application/xml"],
    [properties, CONTENT_TYPE.customXmlProperties],
  ]);
}

async function replaceSettings(archive: OoxmlPackage, part: string, settings: string) {
  const { text, encoding } = await archive.text(part);
  const root = parseXml(text, part);
  const splice = new Splice(text);
  if (root.selfClosing) splice.append(root, escapeText(settings));
  else splice.replace(root.openEnd, root.closeStart, escapeText(settings));
  archive.write(part, { text: splice.result(), encoding });
}

function propertiesPart(number: number): string {
  return `customXml/itemProps${number}.xml`;
}
