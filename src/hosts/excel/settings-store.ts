/** The settings in the workbook: the same custom XML part that the file host reads and writes. */
import { SETTINGS_NAMESPACE } from "../settings-namespace";
import { textOfXml, xmlOf } from "./xml-payload";

export async function readSettings(context: Excel.RequestContext): Promise<string | null> {
  const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const part = firstOf(parts);
  if (!part) return null;
  const xml = part.getXml();
  await context.sync();
  return settingsOf(xml);
}

export async function rememberSettings(
  context: Excel.RequestContext,
  settings: string
): Promise<void> {
  const xml = xmlOf("settings", SETTINGS_NAMESPACE, settings);
  const { customXmlParts } = context.workbook;
  const parts = customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
  parts.load("items/id");
  await context.sync();
  const part = firstOf(parts);
  if (part) part.setXml(xml);
  else customXmlParts.add(xml);
  await context.sync();
}

function firstOf({ items }: Excel.CustomXmlPartScopedCollection): Excel.CustomXmlPart | null {
  return items[0] ?? null;
}

function settingsOf({ value }: OfficeExtension.ClientResult<string>): string | null {
  return textOfXml(value);
}
