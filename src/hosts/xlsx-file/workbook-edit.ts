/** New sheets and defined names, put into `xl/workbook.xml` between what is there. */
import type { PlanPlace as Place } from "../plan-places";
import { ownNamesMarkup, REWRITTEN_NAMES } from "./own-names";
import type { SheetEntry, WorkbookPart } from "./workbook-part";
import { Splice } from "./xml-splice";
import { escapeAttribute, xstring } from "./xml-text";
import { child } from "./xml-tree";

export interface PlacedPlan extends Place<SheetEntry> {
  /** Place among all sheets of the result. */
  readonly index: number;
  /** Id of the relationship to the sheet's part; used for new sheets only. */
  readonly relationshipId: string;
}

/** The elements before which `definedNames` may not stand (ECMA-376 part 1, 18.2.27). */
const BEFORE_NAMES = ["sheets", "functionGroups", "externalReferences"];

/** The text of the workbook part with the plans' sheets and names. */
export function editedWorkbook(workbook: WorkbookPart, plans: readonly PlacedPlan[]): string {
  const { root, text } = workbook;
  const splice = new Splice(text);
  const prefix = root.prefix === "" ? "" : `${root.prefix}:`;
  addSheets(workbook, plans, splice, prefix);

  const rewritten = new Set(plans.map((plan) => plan.index));
  for (const name of workbook.names) {
    const own = name.sheet !== null && rewritten.has(name.sheet);
    if (own && REWRITTEN_NAMES.has(name.name.toLowerCase())) splice.remove(name.element);
  }
  const markup = plans.map(({ plan, index }) => ownNamesMarkup(plan, index, prefix)).join("");
  const names = child(root, "definedNames");
  if (names) {
    splice.append(names, markup);
  } else if (markup !== "") {
    const last = root.children.findLast((each) => BEFORE_NAMES.includes(each.local));
    const whole = `<${prefix}definedNames>${markup}</${prefix}definedNames>`;
    splice.insert(last?.end ?? root.openEnd, whole);
  }
  return splice.result();
}

function addSheets(
  workbook: WorkbookPart,
  plans: readonly PlacedPlan[],
  splice: Splice,
  prefix: string
): void {
  const sheets = child(workbook.root, "sheets");
  if (!sheets) return;
  // Excel's own ids start at 1 and may have gaps; only their uniqueness counts.
  let id = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId || 0));
  const { attributeName, declaration } = relationshipAttribute(workbook);
  const added: string[] = [];
  for (const { plan, sheet, relationshipId } of plans) {
    const name = escapeAttribute(xstring(plan.name));
    if (sheet) {
      if (sheet.name !== plan.name) splice.setAttribute(sheet.element, "name", xstring(plan.name));
      continue;
    }
    added.push(
      `<${prefix}sheet name="${name}" sheetId="${++id}"${declaration} ${attributeName}="${relationshipId}"/>`
    );
  }
  if (added.length > 0) splice.append(sheets, added.join(""));
}

/** `r:id` with the prefix that the part binds, or with a binding of its own. */
function relationshipAttribute({ root, dialect }: WorkbookPart): {
  readonly attributeName: string;
  readonly declaration: string;
} {
  const bound = root.attributes.find(
    (each) => each.prefix === "xmlns" && each.value === dialect.relationships
  );
  if (bound) return { attributeName: `${bound.local}:id`, declaration: "" };
  return { attributeName: "r:id", declaration: ` xmlns:r="${dialect.relationships}"` };
}
