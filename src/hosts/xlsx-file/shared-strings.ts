/** `xl/sharedStrings.xml`: plain text of each entry; runs are joined, phonetic guides (`rPh`) left out. */
import type { OoxmlPackage } from "./ooxml-package";
import type { WorkbookPart } from "./workbook-part";
import { scanXml, type XmlVisitor } from "./xml-scan";
import { fromXstring } from "./xml-text";

export async function sharedStrings(
  archive: OoxmlPackage,
  workbook: WorkbookPart
): Promise<readonly string[]> {
  const part = workbook.relationships.find((each) => each.kind === "sharedStrings")?.part ?? null;
  if (part === null || !archive.has(part)) return [];
  const strings: string[] = [];
  let text = "";
  let inPhonetic = false;
  const visitor: XmlVisitor = {
    listening: false,
    open(local) {
      if (local === "si") text = "";
      else if (local === "rPh") inPhonetic = true;
      else if (local === "t") visitor.listening = !inPhonetic;
    },
    text(piece) {
      text += piece;
    },
    close(local) {
      if (local === "si") strings.push(fromXstring(text));
      else if (local === "rPh") inPhonetic = false;
      else if (local === "t") visitor.listening = false;
    },
  };
  scanXml((await archive.text(part, false)).text, part, visitor);
  return strings;
}
