/**
 * A copy of the clerk's workbook with our sheets in it. Its parts are copied unread; only the workbook,
 * its relationships, the styles and the content types are added to, between what they hold. The cached
 * results of our formulas are right, so calculation settings stay as the clerk has them.
 */
import type { SheetPlan } from "../../core/model/sheet-plan";
import { HostError } from "../host-error";
import { planPlaces } from "../plan-places";
import { CONTENT_TYPE, editContentTypes } from "./content-types";
import { newPackage } from "./new-package";
import { OoxmlPackage } from "./ooxml-package";
import type { WorkbookFormat } from "./read-workbook";
import {
  editRelationships,
  freeIds,
  reachableParts,
  relationshipsPart,
  type NewRelationship,
} from "./relationships";
import { dropSignature, isCalculationChain, removeUnreachable } from "./removed-parts";
import { writeSettingsPart } from "./settings-part";
import { emptyStyles, StyleSheet } from "./style-sheet";
import { editedWorkbook, type PlacedPlan } from "./workbook-edit";
import { workbookPart, type SheetEntry, type WorkbookPart } from "./workbook-part";
import { writeCharts } from "./write-charts";
import { worksheetMarkup } from "./worksheet-markup";

/** `signature-dropped`: a changed file cannot keep its signature. `links-left-out`: a sheet had more links than Excel allows. */
export type WriteNote = "signature-dropped" | "links-left-out";

export interface WrittenWorkbook {
  readonly bytes: Uint8Array;
  readonly notes: readonly WriteNote[];
}

export interface WriteOptions {
  /** JSON text to keep in the workbook; null leaves what is there. */
  readonly settings: string | null;
}

/**
 * @param original the workbook to copy (.xlsx, or .xlsm, which stays one); null for a new workbook
 * @throws HostError for an original that cannot be read; Error for plans that no workbook can hold
 */
export async function writeResult(
  original: { readonly bytes: Uint8Array; readonly format: WorkbookFormat } | null,
  plans: readonly SheetPlan[],
  options: WriteOptions
): Promise<WrittenWorkbook> {
  if (original && original.format !== "xlsx" && original.format !== "xlsm") {
    throw new HostError("unsupported-format", { format: original.format });
  }
  const archive = original ? await OoxmlPackage.open(original.bytes) : newPackage();
  const reachable = await reachableParts(archive);
  const notes: WriteNote[] = [];
  if (await dropSignature(archive)) notes.push("signature-dropped");

  const types = new Map<string, string>();
  const removed = new Set<string>();
  const workbook = await workbookPart(archive);
  if (plans.length > 0) {
    const written = await writeSheets(archive, workbook, plans, {
      isNew: original === null,
      reachable,
    });
    for (const [part, type] of written.types) types.set(part, type);
    for (const part of written.removed) removed.add(part);
    if (written.linksLeftOut) notes.push("links-left-out");
  }
  if (options.settings !== null) {
    const added = await writeSettingsPart(archive, workbook.part, options.settings);
    for (const [part, type] of added) types.set(part, type);
  }
  for (const part of await removeUnreachable(archive, reachable)) removed.add(part);
  await editContentTypes(archive, { add: types, remove: removed });
  return { bytes: await archive.save(), notes };
}

interface WrittenSheets {
  readonly types: ReadonlyMap<string, string>;
  /** Parts of the old own sheets, in lower case; new ones may have taken their names. */
  readonly removed: ReadonlySet<string>;
  readonly linksLeftOut: boolean;
}

/** A chart sheet that somebody marked as ours cannot hold cells. */
function isWorksheet({ partKind }: SheetEntry): boolean {
  return partKind === "worksheet";
}

async function writeSheets(
  archive: OoxmlPackage,
  workbook: WorkbookPart,
  plans: readonly SheetPlan[],
  before: { readonly isNew: boolean; readonly reachable: ReadonlySet<string> }
): Promise<WrittenSheets> {
  const { dialect, relationships, sheets } = workbook;
  const ids = freeIds(relationships);
  const types = new Map<string, string>();
  const added: NewRelationship[] = [];
  const numbers = new Map<string, number>();
  const free = (stem: string): string => freePart(archive, types, stem, numbers);
  let next = sheets.length;
  const placed = planPlaces(plans, sheets, isWorksheet).map(
    (place): PlacedPlan & { part: string } => {
      if (place.sheet?.part) {
        return { ...place, index: place.sheet.index, relationshipId: "", part: place.sheet.part };
      }
      const part = free(directory(workbook.part) + "worksheets/sheet");
      const relationshipId = ids.next().value;
      types.set(part, CONTENT_TYPE.worksheet);
      added.push({ id: relationshipId, type: `${dialect.relationships}/worksheet`, part });
      return { ...place, index: next++, relationshipId, part };
    }
  );

  const stylesPart = await stylesOf(archive, workbook);
  const styles = new StyleSheet(stylesPart.source, stylesPart.part);
  // Pictures, comments and tables that somebody put on an own sheet go with its old content.
  for (const { part } of placed) archive.remove(relationshipsPart(part));
  const removed = await removeUnreachable(archive, before.reachable);
  let linksLeftOut = false;
  for (const { plan, part, index } of placed) {
    const drawing = await writeCharts(plan, part, {
      archive,
      dialect,
      directory: directory(workbook.part),
      freePart: free,
      types,
    });
    const markup = worksheetMarkup(plan, {
      dialect,
      styles: { sheet: styles, date1904: workbook.date1904 },
      selected: before.isNew && index === 0,
      drawing,
    });
    linksLeftOut ||= markup.linksLeftOut > 0;
    archive.write(part, markup.text);
  }
  if (!archive.has(stylesPart.part)) types.set(stylesPart.part, CONTENT_TYPE.styles);
  archive.write(stylesPart.part, styles.result());
  if (!stylesPart.linked) {
    const type = `${dialect.relationships}/styles`;
    added.push({ id: ids.next().value, type, part: stylesPart.part });
  }
  const { encoding } = await archive.text(workbook.part);
  archive.write(workbook.part, { text: editedWorkbook(workbook, placed), encoding });
  await editRelationships(archive, workbook.part, {
    add: added,
    remove: relationships.filter(isCalculationChain),
  });
  return { types, removed, linksLeftOut };
}

async function stylesOf(archive: OoxmlPackage, workbook: WorkbookPart) {
  const known = workbook.relationships.find((each) => each.kind === "styles")?.part ?? null;
  const part = known ?? `${directory(workbook.part)}styles.xml`;
  const source = archive.has(part) ? await archive.text(part) : emptyStyles(workbook.dialect);
  return { part, source, linked: known !== null };
}

/** @param numbers the last number given to each stem: the county's 300 sheets are not counted 300 times */
function freePart(
  archive: OoxmlPackage,
  taken: ReadonlyMap<string, string>,
  stem: string,
  numbers: Map<string, number>
): string {
  let number = (numbers.get(stem) ?? 0) + 1;
  while (archive.has(`${stem}${number}.xml`) || taken.has(`${stem}${number}.xml`)) number++;
  numbers.set(stem, number);
  return `${stem}${number}.xml`;
}

/** `xl/workbook.xml` → `xl/` */
function directory(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}
