/** `xl/workbook.xml`, wherever the package keeps it: sheets in their order, defined names, date system. */
import type { OwnSheetKind, SheetVisibility } from "../../core/model/sheet-grid";
import { damaged } from "../host-error";
import { dialectOf, type Dialect } from "./dialect";
import type { OoxmlPackage } from "./ooxml-package";
import { kindOfMark, OWN_SHEET_MARK } from "../own-sheet-name";
import { relationshipsOf, type Relationship } from "./relationships";
import { fromXstring } from "./xml-text";
import { attribute, child, childrenOf, isTrue, parseXml, relationId } from "./xml-tree";
import type { XmlElement } from "./xml-tree";

export interface SheetEntry {
  /** Place among all sheets, chart sheets included: what `localSheetId` counts. */
  readonly index: number;
  readonly name: string;
  readonly sheetId: number;
  readonly visibility: SheetVisibility;
  /** `worksheet`, `chartsheet`, `dialogsheet` …; "" where the relationship is missing. */
  readonly partKind: string;
  /** Name of the sheet's part; null where the workbook points at nothing. */
  readonly part: string | null;
  readonly ownKind: OwnSheetKind | null;
  readonly element: XmlElement;
}

export interface DefinedName {
  readonly name: string;
  /** Index of the sheet it belongs to; null for the whole workbook. */
  readonly sheet: number | null;
  readonly value: string;
  readonly element: XmlElement;
}

export interface WorkbookPart {
  readonly part: string;
  readonly text: string;
  readonly root: XmlElement;
  readonly dialect: Dialect;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly relationships: readonly Relationship[];
  /** Days count from 1904-01-01 (old workbooks of the Mac). */
  readonly date1904: boolean;
}

/** @throws HostError damaged-file where there is no workbook part or it does not read as one */
export async function workbookPart(archive: OoxmlPackage): Promise<WorkbookPart> {
  const start = (await relationshipsOf(archive, "")).find((each) => each.kind === "officeDocument");
  const part = start?.part ?? null;
  if (part === null || !archive.has(part)) throw damaged(part ?? "_rels/.rels");
  const { text } = await archive.text(part);
  const root = parseXml(text, part);
  const relationships = await relationshipsOf(archive, part);
  const names = childrenOf(child(root, "definedNames"), "definedName").map(definedName);
  const sheets = childrenOf(child(root, "sheets"), "sheet").map((element, index): SheetEntry => {
    const id = relationId(element);
    const target = relationships.find((each) => each.id === id);
    const mark = names.find((each) => each.sheet === index && isMark(each));
    return {
      index,
      name: fromXstring(attribute(element, "name") ?? ""),
      sheetId: Number(attribute(element, "sheetId") ?? 0),
      visibility: visibility(attribute(element, "state")),
      partKind: target?.kind ?? "",
      part: target?.part ?? null,
      ownKind: mark ? kindOfMark(mark.value) : null,
      element,
    };
  });
  const properties = child(root, "workbookPr");
  return {
    part,
    text,
    root,
    dialect: dialectOf(root.uri),
    sheets,
    names,
    relationships,
    date1904: properties !== null && isTrue(attribute(properties, "date1904")),
  };
}

/** Names of defined names are compared without case. */
export function isMark(name: DefinedName): boolean {
  return name.name.toLowerCase() === OWN_SHEET_MARK;
}

function definedName(element: XmlElement): DefinedName {
  const sheet = attribute(element, "localSheetId");
  return {
    name: fromXstring(attribute(element, "name") ?? ""),
    sheet: sheet === null ? null : Number(sheet),
    value: fromXstring(element.text),
    element,
  };
}

function visibility(state: string | null): SheetVisibility {
  if (state === "hidden") return "hidden";
  return state === "veryHidden" ? "very-hidden" : "visible";
}
