/** RangeFormat with its font, fill, borders and protection: what was set is kept by area. */
import type { GridRange } from "../../../src/core/model/sheet-grid";
import { method, property, type ApiObject, type Member } from "../api-object";
import { ExcelFailure } from "../excel-failure";
import type { Sheet } from "../sheet";

const SIDES: ReadonlySet<unknown> = new Set([
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideHorizontal",
  "InsideVertical",
]);

export function formatApi(sheet: Sheet, areas: readonly GridRange[]): ApiObject {
  const kept = (since: number, path: string): Member =>
    property(
      since,
      () => {
        throw new ExcelFailure("ApiNotFound", `reading ${path}`);
      },
      (value) => {
        sheet.change(path);
        // API reference: null is not valid for a whole property.
        if (value === null || value === undefined) throw new ExcelFailure("InvalidArgument", path);
        sheet.formats.push({ areas, property: path, value });
      }
    );
  const part = (
    type: string,
    path: string,
    names: Readonly<Record<string, number>>
  ): ApiObject => ({
    type,
    members: Object.fromEntries(
      Object.entries(names).map(([name, since]) => [
        name,
        kept(since, `${path}.${name.charAt(0).toLowerCase()}${name.slice(1)}`),
      ])
    ),
  });
  const font = { Name: 1, Size: 1, Color: 1, Bold: 1, Underline: 1 };
  return {
    type: "RangeFormat",
    members: {
      Font: property(1, () => part("RangeFont", "font", font)),
      Fill: property(1, () => part("RangeFill", "fill", { Color: 1 })),
      Protection: property(2, () => part("FormatProtection", "protection", { Locked: 2 })),
      Borders: property(1, () => ({
        type: "RangeBorderCollection",
        item: (side: unknown) => {
          if (!SIDES.has(side)) throw new ExcelFailure("InvalidArgument", `border ${String(side)}`);
          return part("RangeBorder", `border.${String(side)}`, { Style: 1, Color: 1 });
        },
        members: {},
      })),
      HorizontalAlignment: kept(1, "horizontalAlignment"),
      IndentLevel: kept(9, "indentLevel"),
      VerticalAlignment: kept(1, "verticalAlignment"),
      WrapText: kept(1, "wrapText"),
      RowHeight: property(
        2,
        () => null,
        (points) => {
          sheet.change("row height");
          for (const { firstRow, lastRow } of areas) {
            for (let row = firstRow; row <= lastRow; row++)
              sheet.rowHeights.set(row, Number(points));
          }
        }
      ),
      AutofitRows: method(2, () => {
        sheet.change("autofit");
      }),
    },
  };
}
