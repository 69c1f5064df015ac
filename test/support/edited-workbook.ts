/** Types into cells of a written workbook as a clerk would, leaving everything else, stored results included. */
import { packed, partText, unpacked } from "./package-parts";

/** `{ "3月!F5": 4, "考核录入!G6": "是" }`; a number or a text. The row must exist. */
export async function edited(
  bytes: Uint8Array,
  cells: Readonly<Record<string, string | number>>
): Promise<Uint8Array> {
  const parts = new Map<string, string | Uint8Array>(await unpacked(bytes));
  const source = await unpacked(bytes);
  const workbook = partText(source, "xl/workbook.xml");
  const relationships = partText(source, "xl/_rels/workbook.xml.rels");
  for (const [place, value] of Object.entries(cells)) {
    const at = place.lastIndexOf("!");
    const part = sheetPart(workbook, relationships, place.slice(0, at));
    const current = parts.get(part);
    const text = typeof current === "string" ? current : new TextDecoder().decode(current);
    parts.set(part, withCell(text, place.slice(at + 1), value));
  }
  return packed(Object.fromEntries(parts));
}

function sheetPart(workbook: string, relationships: string, name: string): string {
  const escaped = name.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
  const sheet = [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].find(([tag]) =>
    tag.includes(`name="${escaped}"`)
  );
  const id = /r:id="([^"]+)"/.exec(sheet?.[0] ?? "")?.[1] ?? "";
  const relation = [...relationships.matchAll(/<(?:\w+:)?Relationship\b[^>]*>/g)].find(([tag]) =>
    tag.includes(`Id="${id}"`)
  );
  const target = /Target="([^"]+)"/.exec(relation?.[0] ?? "")?.[1];
  if (!sheet || !target) throw new Error(`no sheet ${name}`);
  return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
}

function withCell(sheet: string, address: string, value: string | number): string {
  const found = new RegExp(`<c r="${address}"([^>]*?)(/>|>.*?</c>)`, "s").exec(sheet);
  const style = / s="\d+"/.exec(found?.[1] ?? "")?.[0] ?? "";
  const cell =
    typeof value === "number"
      ? `<c r="${address}"${style}><v>${value}</v></c>`
      : `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${value
          .replaceAll("&", "&amp;")
          .replaceAll("<", "&lt;")}</t></is></c>`;
  if (!found) throw new Error(`no cell ${address}`);
  return sheet.slice(0, found.index) + cell + sheet.slice(found.index + found[0].length);
}
