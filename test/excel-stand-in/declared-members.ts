/** Every member that the stand-in declares, found by walking its objects as a batch would. */
import { isApiObject, type ApiObject, type Member } from "./api-object";
import { workbookApi } from "./api/workbook-api";
import { Book } from "./book";
import { StandIn } from "./stand-in";

export interface DeclaredMember {
  /** `Chart.Name`, as on the wire. */
  readonly name: string;
  /** Requirement set, `9` for ExcelApi 1.9. */
  readonly since: number;
}

/** Arguments of the methods that lead to further objects. */
const CALLS: Readonly<Record<string, readonly unknown[]>> = {
  "Application.CreateWorkbook": ["AAAA"],
  "ConditionalFormatCollection.Add": ["Custom"],
  "CustomXmlPartCollection.Add": ['<a xmlns="urn:a"/>'],
  "CustomXmlPartCollection.GetByNamespace": ["urn:a"],
  "Functions.Date": [2000, 1, 1],
  "NamedItemCollection.Add": ["a", "=1"],
  "PageBreakCollection.Add": ["A2"],
  "ChartSeriesCollection.GetItemAt": [0],
  "Worksheet.GetRange": ["A1:B2"],
  "Worksheet.GetRanges": ["A1:B2"],
};

/** Keys of the collections that list nothing. */
const ITEMS: Readonly<Record<string, string>> = { RangeBorderCollection: "EdgeTop" };

export function declaredMembers(): readonly DeclaredMember[] {
  const book = new Book();
  const sheet = book.add("审核结果");
  const anchor = { firstRow: 0, firstColumn: 0, lastRow: 1, lastColumn: 0 };
  const series = [{ values: anchor, x: null, settings: {} }];
  sheet.charts.push({ name: "Chart 1", type: "Line", anchor, series, settings: {} });
  const found = new Map<string, DeclaredMember>();
  visit(workbookApi(book, new StandIn(book)), found);
  return [...found.values()];
}

function visit(object: ApiObject, found: Map<string, DeclaredMember>): void {
  const { type, members } = object;
  const names = Object.entries(members).filter(([name]) => !found.has(`${type}.${name}`));
  for (const [name, { since }] of names) {
    found.set(`${type}.${name}`, { name: `${type}.${name}`, since });
  }
  for (const [name, member] of names) {
    const value = valueOf(`${type}.${name}`, member);
    if (isApiObject(value)) visit(value, found);
  }
  for (const item of object.items?.() ?? []) visit(item, found);
  const key = ITEMS[type];
  if (key !== undefined && object.item) visit(object.item(key), found);
}

function valueOf(path: string, { get, set, call }: Member): unknown {
  const args = CALLS[path];
  if (call) return args ? call(args) : null;
  // What can be set is a value, and some of these cannot be read at all.
  return set ? null : (get?.() ?? null);
}
