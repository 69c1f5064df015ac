/** Worksheet, its collection, and what hangs on it. */
import { a1Range } from "../../../src/core/model/cell-ref";
import { areasAt, rangeAt, WHOLE_SHEET } from "../addresses";
import { method, property, type ApiObject, type Member } from "../api-object";
import type { Book } from "../book";
import { ExcelFailure } from "../excel-failure";
import type { Sheet, SheetName } from "../sheet";
import { chartsApi } from "./chart-api";
import { isRangeApi, rangeApi, rangeAreasApi, type CellCounter } from "./range-api";

export function worksheetsApi(book: Book, counter: CellCounter): ApiObject {
  const api = (sheet: Sheet): ApiObject => worksheetApi(book, sheet, counter);
  return {
    type: "WorksheetCollection",
    items: () => book.sheets.map(api),
    item: (key) => {
      const sheet = book.sheet(String(key));
      if (!sheet) throw new ExcelFailure("ItemNotFound", `WorksheetCollection.getItem`);
      return api(sheet);
    },
    members: {
      GetItemOrNullObject: method(4, ([key]) => {
        const sheet = book.sheet(String(key));
        return sheet ? api(sheet) : null;
      }),
      Add: method(1, ([name]) => api(book.add(String(name)))),
      ...book.events.members(),
    },
  };
}

function worksheetApi(book: Book, sheet: Sheet, counter: CellCounter): ApiObject {
  return {
    type: "Worksheet",
    id: sheet.id,
    members: {
      Id: property(1, () => sheet.id),
      Name: property(
        1,
        () => sheet.name,
        (name) => book.rename(sheet, String(name))
      ),
      Visibility: property(1, () => sheet.visibility),
      // The name on the wire of `showGridlines`.
      Gridlines: property(
        8,
        () => sheet.gridlines,
        (shown) => {
          sheet.change("gridlines");
          sheet.gridlines = shown === true;
        }
      ),
      Names: property(4, () => namesApi(sheet)),
      Protection: property(2, () => protectionApi(sheet)),
      FreezePanes: property(7, () => freezeApi(sheet)),
      AutoFilter: property(9, () => filterApi(sheet)),
      Charts: property(1, () => chartsApi(sheet)),
      HorizontalPageBreaks: property(9, () => pageBreaksApi(sheet)),
      PageLayout: property(9, () => pageLayoutApi(sheet)),
      GetRange: method(1, ([address]) =>
        rangeApi(sheet, typeof address === "string" ? rangeAt(address) : WHOLE_SHEET, counter)
      ),
      GetRanges: method(9, ([address]) => rangeAreasApi(sheet, areasAt(String(address)))),
      GetUsedRangeOrNullObject: method(4, ([valuesOnly]) => {
        if (valuesOnly !== true) throw new ExcelFailure("ApiNotFound", "used range by formats");
        const used = sheet.usedRange(WHOLE_SHEET);
        return used && rangeApi(sheet, used, counter);
      }),
      Calculate: method(6, () => null),
      Activate: method(1, () => {
        if (sheet.visibility !== "Visible")
          throw new ExcelFailure("GeneralException", "hidden sheet");
        book.active = sheet;
      }),
      Delete: method(1, () => book.remove(sheet)),
    },
  };
}

function namesApi(sheet: Sheet): ApiObject {
  const find = (title: unknown): [string, SheetName] | null => {
    const wanted = String(title).toLowerCase();
    return [...sheet.names].find(([each]) => each.toLowerCase() === wanted) ?? null;
  };
  const api = ([title, name]: [string, SheetName]): ApiObject => ({
    type: "NamedItem",
    id: title,
    members: {
      Formula: property(7, () => name.formula),
      Visible: property(
        1,
        () => name.visible,
        (visible) => {
          sheet.change("name");
          name.visible = visible === true;
        }
      ),
      Delete: method(4, () => {
        sheet.change("name");
        sheet.names.delete(title);
      }),
    },
  });
  return {
    type: "NamedItemCollection",
    item: (title) => {
      const found = find(title);
      if (!found) throw new ExcelFailure("ItemNotFound", "NamedItemCollection.getItem");
      return api(found);
    },
    members: {
      GetItemOrNullObject: method(4, ([title]) => {
        const found = find(title);
        return found && api(found);
      }),
      Add: method(4, ([title, formula]) => {
        // Names live beside the cells: a sheet's protection does not cover them, but the guard does.
        const before = sheet.protection;
        sheet.protection = null;
        sheet.change("name");
        sheet.protection = before;
        if (find(title)) throw new ExcelFailure("ItemAlreadyExists", "NamedItemCollection.add");
        const name = { formula: String(formula), visible: true };
        sheet.names.set(String(title), name);
        return api([String(title), name]);
      }),
    },
  };
}

/** protect() on a protected sheet and unprotect() on an open one are refused (OfficeDev/office-js#6784). */
function protectionApi(sheet: Sheet): ApiObject {
  return {
    type: "WorksheetProtection",
    members: {
      Protected: property(2, () => sheet.protection !== null),
      Protect: method(2, ([options, password]) => {
        sheet.change("protect");
        sheet.protection = { password: typeof password === "string" ? password : null, options };
      }),
      Unprotect: method(2, ([password]) => {
        if (!sheet.protection) throw new ExcelFailure("AccessDenied", "not protected");
        const needed = sheet.protection.password;
        if (needed !== null && needed !== password)
          throw new ExcelFailure("AccessDenied", "password");
        sheet.protection = null;
        sheet.change("unprotect");
      }),
    },
  };
}

function freezeApi(sheet: Sheet): ApiObject {
  const freeze = (rows: number, columns: number): void => {
    sheet.change("freeze");
    sheet.freeze = { firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 };
  };
  return {
    type: "WorksheetFreezePanes",
    members: {
      FreezeRows: method(7, ([count]) => freeze(Number(count), 0)),
      FreezeColumns: method(7, ([count]) => freeze(0, Number(count))),
      FreezeAt: method(7, ([range]) => {
        if (!isRangeApi(range)) throw new ExcelFailure("InvalidArgument", "freezeAt");
        freeze(range.range.lastRow + 1, range.range.lastColumn + 1);
      }),
      Unfreeze: method(7, () => {
        sheet.change("unfreeze");
        sheet.freeze = null;
      }),
    },
  };
}

function filterApi(sheet: Sheet): ApiObject {
  return {
    type: "AutoFilter",
    members: {
      Apply: method(9, ([range]) => {
        sheet.change("filter");
        if (!isRangeApi(range)) throw new ExcelFailure("InvalidArgument", "autoFilter");
        sheet.filter = range.range;
      }),
      Remove: method(9, () => {
        sheet.change("filter");
        sheet.filter = null;
      }),
    },
  };
}

function pageBreaksApi(sheet: Sheet): ApiObject {
  return {
    type: "PageBreakCollection",
    members: {
      Add: method(9, ([range]) => {
        sheet.change("page break");
        sheet.pageBreaks.push(rangeAt(String(range)).firstRow);
        return { type: "PageBreak", members: {} };
      }),
      RemovePageBreaks: method(9, () => {
        sheet.change("page breaks");
        sheet.pageBreaks = [];
      }),
    },
  };
}

function pageLayoutApi(sheet: Sheet): ApiObject {
  const kept = (name: string): Member =>
    property(
      9,
      () => sheet.pageLayout[name] ?? null,
      (value) => {
        sheet.change("page layout");
        sheet.pageLayout[name] = value;
      }
    );
  const footers: ApiObject = {
    type: "HeaderFooter",
    members: { LeftFooter: kept("leftFooter"), RightFooter: kept("rightFooter") },
  };
  const headersFooters: ApiObject = {
    type: "HeaderFooterGroup",
    members: { DefaultForAllPages: property(9, () => footers) },
  };
  return {
    type: "PageLayout",
    members: {
      Orientation: kept("orientation"),
      PaperSize: kept("paperSize"),
      Zoom: kept("zoom"),
      CenterHorizontally: kept("centerHorizontally"),
      HeadersFooters: property(9, () => headersFooters),
      SetPrintMargins: method(9, ([unit, margins]) => {
        sheet.change("page layout");
        sheet.pageLayout.margins = { unit, margins };
      }),
      SetPrintArea: method(9, ([area]) => {
        sheet.change("page layout");
        sheet.pageLayout.printArea = a1Range(rangeAt(String(area)));
      }),
      SetPrintTitleRows: method(9, ([rows]) => {
        sheet.change("page layout");
        sheet.pageLayout.printTitleRows = a1Range(rangeAt(String(rows)));
      }),
    },
  };
}
