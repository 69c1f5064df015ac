/** `xl/sharedStrings.xml`: plain text of each entry; runs are joined, phonetic guides (`rPh`) left out. */
import { SaxesParser } from "saxes";
import { damaged } from "../host-error";
import type { OoxmlPackage } from "./ooxml-package";
import type { WorkbookPart } from "./workbook-part";
import { fromXstring } from "./xml-text";

export async function sharedStrings(
  archive: OoxmlPackage,
  workbook: WorkbookPart
): Promise<readonly string[]> {
  const part = workbook.relationships.find((each) => each.kind === "sharedStrings")?.part ?? null;
  if (part === null || !archive.has(part)) return [];
  const strings: string[] = [];
  let text = "";
  let inText = false;
  let inPhonetic = false;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", ({ name }) => {
    const local = localName(name);
    if (local === "si") text = "";
    else if (local === "rPh") inPhonetic = true;
    else if (local === "t") inText = !inPhonetic;
  });
  parser.on("text", (piece) => {
    if (inText) text += piece;
  });
  parser.on("cdata", (piece) => {
    if (inText) text += piece;
  });
  parser.on("closetag", ({ name }) => {
    const local = localName(name);
    if (local === "si") strings.push(fromXstring(text));
    else if (local === "rPh") inPhonetic = false;
    else if (local === "t") inText = false;
  });
  parser.on("error", (error) => {
    throw damaged(part, error);
  });
  parser.write((await archive.text(part, false)).text).close();
  return strings;
}

/** `x:si` → `si`. */
export function localName(name: string): string {
  const colon = name.indexOf(":");
  return colon < 0 ? name : name.slice(colon + 1);
}
