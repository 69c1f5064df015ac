/**
 * References to sheets that are taken out. Excel rewrites them when it deletes a sheet: `审核结果!A1` becomes
 * `#REF!A1`, also in names and charts. A formula that names a sheet which is not there is damage to it.
 */
import type { OoxmlPackage } from "./ooxml-package";
import { escapeText, fromXstring, xstring } from "./xml-text";
import { Splice } from "./xml-splice";
import { attribute, child, parseXml, type XmlElement } from "./xml-tree";

/** A string, a quoted sheet, a bare sheet. Bare names hold no operator, no quote and no blank. */
const TOKEN = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([^\s"'!#$%&()*+,\-/:;<=>?@[\\\]^`{|}~]+)!/g;

/** Elements that hold formulas: of cells and charts, of rules, of drop-downs and limits. */
const FORMULAS: ReadonlySet<string> = new Set(["f", "formula", "formula1", "formula2"]);

/** @param lost names of sheets in lower case */
export function withoutLost(formula: string, lost: ReadonlySet<string>): string {
  return formula.replace(
    TOKEN,
    (token, quoted: string | undefined, bare: string | undefined, at: number) => {
      const name = quoted?.replaceAll("''", "'") ?? bare;
      // `[1]审核结果!A1` is a sheet of another workbook.
      const elsewhere = formula[at - 1] === "]";
      return name !== undefined && !elsewhere && lost.has(name.toLowerCase()) ? "#REF!" : token;
    }
  );
}

/** Goes through the parts that are left, and writes only those that named a lost sheet. */
export async function dropLostReferences(
  archive: OoxmlPackage,
  parts: Iterable<string>,
  lost: ReadonlySet<string>
): Promise<void> {
  for (const part of parts) {
    if (!/\/(?:worksheets|charts)\/[^/]+\.xml$/i.test(part) || !archive.has(part)) continue;
    const { text, encoding } = await archive.text(part, false);
    if (![...lost].some((name) => mayName(text, name))) continue;
    const splice = new Splice(text);
    spliceElement(parseXml(text, part), splice, lost);
    if (splice.changed) archive.write(part, { text: splice.result(), encoding });
  }
}

/** A quick look before the part is taken apart, at signs that nobody has to escape; some programs escape all. */
function mayName(text: string, name: string): boolean {
  const plain = name
    .split(/[&<>'"]/)
    .reduce((longest, piece) => (piece.length > longest.length ? piece : longest), "");
  return text.includes("&#") || text.toLowerCase().includes(plain.toLowerCase());
}

function spliceElement(element: XmlElement, splice: Splice, lost: ReadonlySet<string>): void {
  for (const each of element.children) {
    const formula = each.local === "c" ? child(each, "f") : null;
    if (formula && spliceFormula(formula, splice, lost)) spliceResult(each, splice);
    else if (FORMULAS.has(each.local)) spliceFormula(each, splice, lost);
    else spliceElement(each, splice, lost);
  }
}

/** @returns whether it named a lost sheet */
export function spliceFormula(
  element: XmlElement,
  splice: Splice,
  lost: ReadonlySet<string>
): boolean {
  const before = fromXstring(element.text);
  const after = withoutLost(before, lost);
  if (after === before) return false;
  splice.replace(element.openEnd, element.closeStart, escapeText(xstring(after)));
  return true;
}

/** The stored result of such a cell is the error that the formula gives. */
function spliceResult(cell: XmlElement, splice: Splice): void {
  const value = child(cell, "v");
  if (!value) return;
  splice.replace(value.start, value.end, `<${value.name}>#REF!</${value.name}>`);
  if (attribute(cell, "t") === null) splice.insert(cell.start + 1 + cell.name.length, ' t="e"');
  else splice.setAttribute(cell, "t", "e");
}
