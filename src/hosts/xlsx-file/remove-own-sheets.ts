/**
 * The product's own sheets taken out of a workbook, with everything that only they led to. All other parts
 * are copied as they are, but for formulas that pointed at these sheets.
 */
import { HostError } from "../host-error";
import { editContentTypes } from "./content-types";
import { dropLostReferences, spliceFormula } from "./lost-references";
import { OoxmlPackage } from "./ooxml-package";
import type { WorkbookFormat } from "./read-workbook";
import { editRelationships, reachableParts } from "./relationships";
import { dropSignature, isCalculationChain, removeUnreachable } from "./removed-parts";
import { workbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";
import type { WriteNote } from "./write-result";
import { Splice } from "./xml-splice";
import { attribute, child, childrenOf, type XmlElement } from "./xml-tree";

export interface ClearedWorkbook {
  readonly bytes: Uint8Array;
  /** Names of the sheets that are gone, in their order. */
  readonly removed: readonly string[];
  readonly notes: readonly WriteNote[];
}

/** @throws HostError for a workbook that cannot be read or written, or that would show no sheet any more */
export async function removeOwnSheets(
  bytes: Uint8Array,
  format: WorkbookFormat
): Promise<ClearedWorkbook> {
  if (format !== "xlsx" && format !== "xlsm") {
    throw new HostError("unsupported-format", { format });
  }
  const archive = await OoxmlPackage.open(bytes);
  const workbook = await workbookPart(archive);
  const own = workbook.sheets.filter((sheet) => sheet.ownKind !== null);
  if (own.length === 0) return { bytes, removed: [], notes: [] };
  const left = workbook.sheets.filter((sheet) => sheet.ownKind === null);
  if (!left.some(isVisible)) throw new HostError("last-visible-sheet", {});

  const reachable = await reachableParts(archive);
  const notes: WriteNote[] = (await dropSignature(archive)) ? ["signature-dropped"] : [];
  const lost = new Set(own.map((sheet) => sheet.name.toLowerCase()));
  const { encoding } = await archive.text(workbook.part);
  archive.write(workbook.part, { text: withoutSheets(workbook, left, lost), encoding });
  const gone = new Set(own.map((sheet) => sheet.part));
  await editRelationships(archive, workbook.part, {
    remove: workbook.relationships.filter(
      (each) => isCalculationChain(each) || (each.part !== null && gone.has(each.part))
    ),
  });
  const removed = await removeUnreachable(archive, reachable);
  await dropLostReferences(archive, await reachableParts(archive), lost);
  await editContentTypes(archive, { add: new Map(), remove: removed });
  return { bytes: await archive.save(), removed: own.map((sheet) => sheet.name), notes };
}

function isVisible({ visibility }: SheetEntry): boolean {
  return visibility === "visible";
}

/** The text of the workbook part with the remaining sheets; whatever counts sheets counts them anew. */
function withoutSheets(
  workbook: WorkbookPart,
  left: readonly SheetEntry[],
  lost: ReadonlySet<string>
): string {
  const splice = new Splice(workbook.text);
  const places = new Map(left.map((sheet, place) => [sheet.index, place]));
  for (const sheet of workbook.sheets) {
    if (!places.has(sheet.index)) splice.remove(sheet.element);
  }
  spliceNames(workbook, places, lost, splice);
  spliceViews(workbook, left, places, splice);
  return splice.result();
}

function spliceNames(
  { root, names }: WorkbookPart,
  places: ReadonlyMap<number, number>,
  lost: ReadonlySet<string>,
  splice: Splice
): void {
  const stays = names.filter((name) => name.sheet === null || places.has(name.sheet));
  const all = child(root, "definedNames");
  // The list may not be empty (ECMA-376 part 1, 18.2.6).
  if (all && stays.length === 0) splice.remove(all);
  else for (const name of names) if (!stays.includes(name)) splice.remove(name.element);
  for (const { sheet, element } of stays) {
    const place = sheet === null ? sheet : (places.get(sheet) ?? sheet);
    if (place !== sheet) splice.setAttribute(element, "localSheetId", String(place));
    spliceFormula(element, splice, lost);
  }
}

/** The tab in front and the first tab shown, by place; custom views name the sheet in front by its id. */
function spliceViews(
  { root, sheets }: WorkbookPart,
  left: readonly SheetEntry[],
  places: ReadonlyMap<number, number>,
  splice: Splice
): void {
  const front = (index: number): number => {
    const same = left.findIndex((sheet) => sheet.index === index && isVisible(sheet));
    if (same >= 0) return same;
    const before = left.findLastIndex((sheet) => sheet.index < index && isVisible(sheet));
    return before >= 0 ? before : left.findIndex(isVisible);
  };
  const count = (view: XmlElement, name: string, placeOf: (index: number) => number): void => {
    const old = Number(attribute(view, name) ?? 0);
    const place = placeOf(old);
    if (place !== old) splice.setAttribute(view, name, String(place));
  };
  for (const view of childrenOf(child(root, "bookViews"), "workbookView")) {
    count(view, "activeTab", front);
    count(view, "firstSheet", (index) => places.get(index) ?? front(index));
  }
  for (const view of childrenOf(child(root, "customWorkbookViews"), "customWorkbookView")) {
    const id = Number(attribute(view, "activeSheetId"));
    const active = sheets.find((sheet) => sheet.sheetId === id);
    if (!active || places.has(active.index)) continue;
    const next = left[front(active.index)];
    if (next) splice.setAttribute(view, "activeSheetId", String(next.sheetId));
  }
}
