/** Range and RangeAreas. */
import { a1Range, quotedSheet } from "../../../src/core/model/cell-ref";
import { cellKey, type GridRange } from "../../../src/core/model/sheet-grid";
import { overlap } from "../addresses";
import { method, property, type ApiObject } from "../api-object";
import { ExcelFailure } from "../excel-failure";
import type { Sheet } from "../sheet";
import { formatApi } from "./format-api";
import { conditionalFormatsApi, dataValidationApi } from "./rule-apis";

/** Told what passes through ranges. */
export interface CellCounter {
  cellsRead: number;
  /** Above this, Range.values answers null (office-js docs, resource limits: 5,000,000 cells). */
  readonly mostCellsRead: number;
  wrote(sheet: Sheet, range: GridRange, cells: number): void;
  selected(sheet: Sheet, range: GridRange): void;
}

export interface RangeApi extends ApiObject {
  readonly sheet: Sheet;
  readonly range: GridRange;
}

export function isRangeApi(object: unknown): object is RangeApi {
  return typeof object === "object" && object !== null && "range" in object;
}

export function rangeApi(sheet: Sheet, range: GridRange, counter: CellCounter): RangeApi {
  const rows = range.lastRow - range.firstRow + 1;
  const columns = range.lastColumn - range.firstColumn + 1;
  const read = (cell: (key: number) => unknown): unknown => {
    if (rows * columns > counter.mostCellsRead) return null;
    counter.cellsRead += rows * columns;
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) =>
        cell(cellKey(range.firstRow + down, range.firstColumn + right))
      )
    );
  };
  const each = (
    sent: unknown,
    what: string,
    put: (value: unknown, row: number, column: number) => void
  ) => {
    sheet.change(what);
    const block = shaped(sent, rows, columns);
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        put(block(down, right), range.firstRow + down, range.firstColumn + right);
      }
    }
    counter.wrote(sheet, range, Array.isArray(sent) ? rows * columns : 1);
  };
  const type = (sent: unknown) => {
    each(sent, "values", (value, row, column) => sheet.type(row, column, value));
  };
  const hidden = (all: Set<number>, first: number, last: number) =>
    property(
      2,
      () => {
        let count = 0;
        for (const one of all) if (one >= first && one <= last) count++;
        return count === 0 ? false : count === last - first + 1 ? true : null;
      },
      (value) => {
        sheet.change("hidden");
        sheet.setHidden(all, first, last, value === true);
      }
    );
  const touching = () => sheet.merges.filter((merge) => overlap(merge, range));
  return {
    type: "Range",
    sheet,
    range,
    members: {
      Address: property(1, () => fullAddress(sheet, [range])),
      RowIndex: property(1, () => range.firstRow),
      ColumnIndex: property(1, () => range.firstColumn),
      RowCount: property(1, () => rows),
      ColumnCount: property(1, () => columns),
      Values: property(1, () => read((key) => sheet.cells.get(key)?.value ?? ""), type),
      Formulas: property(
        1,
        () => read((key) => sheet.cells.get(key)?.formula ?? sheet.cells.get(key)?.value ?? ""),
        type
      ),
      NumberFormat: property(
        1,
        () => read((key) => sheet.numberFormats.get(key) ?? "General"),
        (sent) => {
          each(sent, "number format", (format, row, column) => {
            if (typeof format === "string") sheet.numberFormats.set(cellKey(row, column), format);
          });
        }
      ),
      RowHidden: hidden(sheet.hiddenRows, range.firstRow, range.lastRow),
      ColumnHidden: hidden(sheet.hiddenColumns, range.firstColumn, range.lastColumn),
      Format: property(1, () => formatApi(sheet, [range])),
      DataValidation: property(8, () => dataValidationApi(sheet, [range])),
      ConditionalFormats: property(6, () => conditionalFormatsApi(sheet, range)),
      GetUsedRangeOrNullObject: method(4, ([valuesOnly]) => {
        if (valuesOnly !== true) throw new ExcelFailure("ApiNotFound", "used range by formats");
        const used = sheet.usedRange(range);
        return used && rangeApi(sheet, used, counter);
      }),
      GetRowProperties: method(9, ([asked]) => {
        if (JSON.stringify(asked) !== '{"rowHidden":true}') {
          throw new ExcelFailure("ApiNotFound", `row properties ${JSON.stringify(asked)}`);
        }
        counter.cellsRead += rows;
        return Array.from({ length: rows }, (_, down) => ({
          rowHidden: sheet.hiddenRows.has(range.firstRow + down),
        }));
      }),
      GetMergedAreasOrNullObject: method(13, () => {
        const merges = touching();
        return merges.length === 0 ? null : rangeAreasApi(sheet, merges);
      }),
      SetCellProperties: method(9, ([properties]) => {
        each(properties, "cell properties", (given, row, column) => {
          const { hyperlink, ...others } = given as { hyperlink?: Record<string, unknown> };
          if (Object.keys(others).length > 0)
            throw new ExcelFailure("ApiNotFound", "cell property");
          if (!hyperlink) return;
          const target = hyperlink.documentReference;
          if (typeof target !== "string") throw new ExcelFailure("InvalidArgument", "hyperlink");
          const key = cellKey(row, column);
          sheet.links.set(key, target);
          // Excel shows the target in a cell that holds nothing, in the look of links.
          if (!sheet.cells.has(key)) sheet.type(row, column, `'${target}`);
          const here = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
          sheet.formats.push({ areas: [here], property: "font.color", value: "#0563C1" });
        });
      }),
      SetColumnProperties: method(9, ([properties]) => {
        sheet.change("column properties");
        if (!Array.isArray(properties) || properties.length !== columns) {
          throw new ExcelFailure("InvalidArgument", "column properties");
        }
        (properties as { format?: { columnWidth?: number } }[]).forEach((given, right) => {
          const width = given.format?.columnWidth;
          if (width !== undefined) sheet.columnWidths.set(range.firstColumn + right, width);
        });
      }),
      Merge: method(2, ([across]) => {
        sheet.change("merge");
        if (touching().length > 0) throw new ExcelFailure("MergedRangeConflict");
        if (across !== true) sheet.merges.push(range);
        else
          for (let row = range.firstRow; row <= range.lastRow; row += 1)
            sheet.merges.push({ ...range, firstRow: row, lastRow: row });
      }),
      Unmerge: method(2, () => {
        sheet.change("unmerge");
        sheet.merges = sheet.merges.filter((merge) => !overlap(merge, range));
      }),
      Clear: method(1, ([applyTo]) => {
        sheet.change("clear");
        if (applyTo !== "All") throw new ExcelFailure("ApiNotFound", `clear ${String(applyTo)}`);
        sheet.clear(range);
        counter.wrote(sheet, range, 0);
      }),
      Select: method(1, () => {
        sheet.selected = range;
        counter.selected(sheet, range);
      }),
    },
  };
}

export interface RangeAreasApi extends ApiObject {
  readonly areas: readonly GridRange[];
}

export function rangeAreasApi(sheet: Sheet, areas: readonly GridRange[]): RangeAreasApi {
  return {
    type: "RangeAreas",
    areas,
    members: {
      Address: property(9, () => fullAddress(sheet, areas)),
      Format: property(9, () => formatApi(sheet, areas)),
    },
  };
}

function fullAddress(sheet: Sheet, areas: readonly GridRange[]): string {
  const name = /^[A-Za-z_]+$/.test(sheet.name) ? `${sheet.name}!` : quotedSheet(sheet.name);
  return areas.map((area) => `${name}${a1Range(area)}`).join(",");
}

/** A block of the range's own size, or one value for all its cells; anything else is refused. */
function shaped(
  sent: unknown,
  rows: number,
  columns: number
): (row: number, column: number) => unknown {
  if (!Array.isArray(sent)) return () => sent;
  const fits =
    sent.length === rows &&
    (sent as unknown[]).every((row) => Array.isArray(row) && row.length === columns);
  if (!fits) throw new ExcelFailure("InvalidArgument", "the array does not fit the range");
  return (row, column) => (sent as unknown[][])[row]?.[column];
}
