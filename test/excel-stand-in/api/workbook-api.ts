/** The root of every batch: the workbook, its application, its custom XML parts. */
import { method, property, type ApiObject } from "../api-object";
import type { Book } from "../book";
import { ExcelFailure } from "../excel-failure";
import { COLUMNS_OF_A_SHEET } from "../../../src/core/model/sheet-grid";
import { contains } from "../addresses";
import { isRangeApi, type CellCounter, type RangeApi } from "./range-api";
import { worksheetsApi } from "./worksheet-api";

/** `DATE(2000,1,1)` in the two ways of counting days (ECMA-376 part 1, 18.17.4.1). */
const MILLENNIUM = 36_526;
const DAYS_TO_1904 = 1_462;

export function workbookApi(book: Book, counter: CellCounter): ApiObject {
  return {
    type: "Workbook",
    members: {
      ReadOnly: property(8, () => book.readOnly),
      Application: property(1, () => applicationApi(book)),
      Worksheets: property(1, () => worksheetsApi(book, counter)),
      CustomXmlParts: property(5, () => xmlPartsApi(book)),
      Functions: property(2, () => functionsApi(book)),
      // How Excel on the web opens one (office-js 1.1.110, `_runOnRegularOrWacContext`).
      CreateAndOpenWorkbook: method(
        8,
        ([base64]) => void book.openedWorkbooks.push(String(base64))
      ),
      Protection: property(7, () => ({
        type: "WorkbookProtection",
        members: { Protected: property(7, () => book.structureProtected) },
      })),
    },
  };
}

function applicationApi(book: Book): ApiObject {
  return {
    type: "Application",
    members: {
      CalculationMode: property(1, () => book.calculationMode),
      Calculate: method(1, () => book.recalculate()),
      SuspendApiCalculationUntilNextSync: method(6, () => null),
      SuspendScreenUpdatingUntilNextSync: method(9, () => null),
      CreateWorkbook: method(8, ([base64]) => ({
        type: "WorkbookCreated",
        members: { Open: method(8, () => void book.openedWorkbooks.push(String(base64))) },
      })),
    },
  };
}

function functionsApi(book: Book): ApiObject {
  return {
    type: "Functions",
    members: {
      Date: method(2, (args) => {
        if (JSON.stringify(args) !== "[2000,1,1]") throw new ExcelFailure("ApiNotFound", "DATE");
        const value = book.date1904 ? MILLENNIUM - DAYS_TO_1904 : MILLENNIUM;
        return functionResult(value);
      }),
      Npv: method(2, ([rate, values]) => {
        const [range] = Array.isArray(values) ? (values as unknown[]) : [];
        if (!isRangeApi(range))
          throw new ExcelFailure("ApiNotFound", "NPV of anything but a range");
        return functionResult(presentValue(Number(rate), range));
      }),
    },
  };
}

function functionResult(value: number | { readonly error: string }): ApiObject {
  const failed = typeof value === "object";
  return {
    type: "FunctionResult",
    members: {
      Value: property(2, () => (failed ? null : value)),
      Error: property(2, () => (failed ? value.error : null)),
    },
  };
}

/** NPV counts the numbers of a range in its order, row by row, passes over all else, and gives an error on (Microsoft support, "NPV function"). */
function presentValue(
  rate: number,
  { sheet, range }: RangeApi
): number | { readonly error: string } {
  let [sum, weight] = [0, 1];
  const inside = [...sheet.cells].filter(([key]) => {
    const row = Math.floor(key / COLUMNS_OF_A_SHEET);
    return contains(range, row, key % COLUMNS_OF_A_SHEET);
  });
  for (const [, { value }] of inside.sort(([one], [other]) => one - other)) {
    if (typeof value === "string" && /^#.*[!?/A]$/.test(value)) return { error: value };
    if (typeof value !== "number") continue;
    weight /= 1 + rate;
    sum += value * weight;
  }
  return weight === 1 ? { error: "#VALUE!" } : sum;
}

function xmlPartsApi(book: Book): ApiObject {
  const part = (id: string): ApiObject => ({
    type: "CustomXmlPart",
    id,
    members: {
      Id: property(5, () => id),
      GetXml: method(5, () => book.xmlParts.get(id) ?? null),
      SetXml: method(5, ([xml]) => book.xmlParts.set(id, checked(xml)).size),
      Delete: method(5, () => {
        book.xmlParts.delete(id);
      }),
    },
  });
  return {
    type: "CustomXmlPartCollection",
    item: (id) => {
      if (!book.xmlParts.has(String(id)))
        throw new ExcelFailure("ItemNotFound", "CustomXmlPartCollection.getItem");
      return part(String(id));
    },
    members: {
      Add: method(5, ([xml]) => part(book.addXml(checked(xml)))),
      GetByNamespace: method(5, ([uri]) => {
        const ids = () => [...book.xmlParts.keys()].filter((id) => has(book, id, uri));
        return {
          type: "CustomXmlPartScopedCollection",
          items: () => ids().map(part),
          item: (id: unknown) => part(String(id)),
          members: {
            GetOnlyItem: method(5, () => {
              const [only, ...others] = ids();
              if (only === undefined || others.length > 0) {
                throw new ExcelFailure("InvalidOperation", "not exactly one part");
              }
              return part(only);
            }),
          },
        };
      }),
    },
  };
}

function has(book: Book, id: string, uri: unknown): boolean {
  return namespaceOf(book.xmlParts.get(id) ?? "") === uri;
}

function namespaceOf(xml: string): string {
  return /^<[\w.:-]+[^>]*\sxmlns="([^"]*)"/.exec(xml)?.[1] ?? "";
}

function checked(xml: unknown): string {
  if (typeof xml !== "string" || namespaceOf(xml) === "") {
    throw new ExcelFailure("InvalidArgument", "xml");
  }
  return xml;
}
