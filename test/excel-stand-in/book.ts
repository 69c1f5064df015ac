/** The stand-in's workbook, and the way from grids into it. */
import type { SheetGrid } from "../../src/core/model/sheet-grid";
import { COLUMNS_OF_A_SHEET } from "../../src/core/model/sheet-grid";
import { EventFeed } from "./event-feed";
import { ExcelFailure } from "./excel-failure";
import { Sheet } from "./sheet";

const VISIBILITY = { visible: "Visible", hidden: "Hidden", "very-hidden": "VeryHidden" } as const;

/** A change of a sheet that is not the product's own. */
export class ForeignWrite extends ExcelFailure {
  constructor(what: string) {
    super("GeneralException", `not ours: ${what}`);
  }
}

export class Book {
  readonly sheets: Sheet[] = [];
  readonly xmlParts = new Map<string, string>();
  readonly events = new EventFeed();
  /** Events say who caused them (`triggerSource`, ExcelApi 1.14). */
  tellsTrigger = true;
  /** Workbooks that the add-in opened in windows of their own, as base64. */
  readonly openedWorkbooks: string[] = [];
  structureProtected = false;
  readOnly = false;
  calculationMode = "Automatic";
  /** How often the workbook was calculated. */
  calculations = 0;
  date1904 = false;
  active: Sheet | null = null;
  /** Changes of sheets of others; each is thrown as well. */
  readonly foreignWrites: string[] = [];
  /** What a formula gives. The stand-in does not calculate, so all are the same unless a test says more. */
  calculate: (formula: string) => string | number = () => 0;
  private nextId = 1;

  /** Sheets as a file host read them: values, stored results, formulas, merges, hidden rows, marks. */
  static of(grids: readonly SheetGrid[]): Book {
    const book = new Book();
    for (const grid of grids) book.append(grid);
    return book;
  }

  append(grid: SheetGrid): Sheet {
    const sheet = this.blank(grid.name);
    sheet.visibility = VISIBILITY[grid.visibility];
    grid.values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value === null) return;
        const key = row * COLUMNS_OF_A_SHEET + column;
        const formula = grid.formulas.get(key);
        sheet.cells.set(key, {
          value: typeof value === "object" ? value.error : value,
          formula: formula === undefined ? null : `=${formula}`,
          prefixed: false,
        });
      });
    });
    for (const [key, format] of grid.numberFormats) sheet.numberFormats.set(key, format);
    for (const row of grid.hiddenRows) sheet.hiddenRows.add(row);
    sheet.merges = [...grid.merges];
    if (grid.ownKind !== null) {
      sheet.names.set("_hengbi", { formula: `="${grid.ownKind}"`, visible: false });
    }
    return sheet;
  }

  /** Worksheets.add: at the end, with a name that Excel accepts. */
  add(name: string): Sheet {
    this.changeStructure();
    this.checkName(name, null);
    const sheet = this.blank(name);
    sheet.born = true;
    this.events.raise("added", { source: "Local", worksheetId: sheet.id });
    return sheet;
  }

  rename(sheet: Sheet, name: string): void {
    this.guard(sheet, "rename");
    this.changeStructure();
    this.checkName(name, sheet);
    const event = { nameBefore: sheet.name, nameAfter: name, source: "Local" };
    sheet.name = name;
    this.events.raise("renamed", { ...event, worksheetId: sheet.id });
  }

  remove(sheet: Sheet): void {
    this.guard(sheet, "delete");
    this.changeStructure();
    const others = this.sheets.filter((each) => each !== sheet);
    if (!others.some((each) => each.visibility === "Visible")) {
      throw new ExcelFailure("GeneralException", "the last visible sheet");
    }
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    this.events.raise("deleted", { source: "Local", worksheetId: sheet.id });
  }

  /** The add-in wrote into cells: Excel tells of it as of any edit (Worksheet.onChanged, API reference). */
  written(sheet: Sheet, address: string): void {
    const triggerSource = this.tellsTrigger ? { triggerSource: "ThisLocalAddin" } : {};
    const fields = { address, changeType: "RangeEdited", source: "Local", ...triggerSource };
    this.events.raise("changed", { ...fields, worksheetId: sheet.id });
  }

  /** By name, without case, or by id (Worksheets.getItem). */
  sheet(key: string): Sheet | undefined {
    return this.sheets.find(
      (sheet) => sheet.id === key || sheet.name.toLowerCase() === key.toLowerCase()
    );
  }

  addXml(xml: string): string {
    const id = `{00000000-0000-0000-0000-${String(this.nextId++).padStart(12, "0")}}`;
    this.xmlParts.set(id, xml);
    return id;
  }

  /** F9: formulas that nobody calculated since their cells changed. */
  recalculate(): void {
    this.calculations++;
    for (const sheet of this.sheets) {
      for (const [key, value] of sheet.stale) {
        const cell = sheet.cells.get(key);
        if (cell) sheet.cells.set(key, { ...cell, value });
      }
      sheet.stale.clear();
    }
  }

  private blank(name: string): Sheet {
    const id = `{${String(this.nextId++).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    const sheet = new Sheet(
      id,
      name,
      (each, what) => this.guard(each, what),
      (formula) => this.calculate(formula)
    );
    this.sheets.push(sheet);
    return sheet;
  }

  /** Only sheets that bear our mark, or were added by us, may be touched. */
  private guard(sheet: Sheet, what: string): void {
    if (sheet.born || sheet.names.has("_hengbi")) return;
    this.foreignWrites.push(`${sheet.name}: ${what}`);
    throw new ForeignWrite(`${sheet.name}: ${what}`);
  }

  private changeStructure(): void {
    if (this.structureProtected) throw new ExcelFailure("AccessDenied", "protected structure");
  }

  /** Excel's rules for sheet names (Microsoft support, "Rename a worksheet"). */
  private checkName(name: string, self: Sheet | null): void {
    const fits =
      name.trim() !== "" &&
      name.length <= 31 &&
      !/[/\\?*:[\]]|^'|'$/.test(name) &&
      name.toLowerCase() !== "history";
    if (!fits) throw new ExcelFailure("InvalidArgument", `sheet name ${name}`);
    const other = this.sheet(name);
    if (other && other !== self) throw new ExcelFailure("ItemAlreadyExists", `sheet ${name}`);
  }
}
