/** Somebody at the same workbook: what they do is no business of the product's, and Excel tells of it. */
import { a1Range } from "../../src/core/model/cell-ref";
import { sheetGrid } from "../support/sheet-grid";
import { rangeAt } from "./addresses";
import type { Book } from "./book";
import type { EventName } from "./event-feed";
import type { Sheet } from "./sheet";

export class Clerk {
  constructor(
    private readonly book: Book,
    /** Sends out what was raised. */
    private readonly tell: () => void,
    /** `Remote`: a co-author elsewhere. */
    private readonly source: "Local" | "Remote" = "Local"
  ) {}

  /** Types into a cell; "" deletes what it holds. */
  type(sheet: string, address: string, value: string | number): void {
    const { firstRow, firstColumn } = rangeAt(address);
    this.sheet(sheet).type(firstRow, firstColumn, value);
    this.raise("changed", this.sheet(sheet), { address, changeType: "RangeEdited" });
  }

  select(sheet: string, address: string): void {
    const on = this.sheet(sheet);
    on.selected = rangeAt(address.split(",")[0] ?? "");
    this.book.active = on;
    this.raise("selected", on, { address });
  }

  addSheet(name: string): void {
    this.raise("added", this.book.append(sheetGrid(name, [])));
  }

  deleteSheet(name: string): void {
    const sheet = this.sheet(name);
    this.book.sheets.splice(this.book.sheets.indexOf(sheet), 1);
    this.raise("deleted", sheet);
  }

  renameSheet(name: string, nameAfter: string): void {
    const sheet = this.sheet(name);
    sheet.name = nameAfter;
    this.raise("renamed", sheet, { nameBefore: name, nameAfter });
  }

  /** What follows from an edit: a sheet whose formulas were calculated anew. */
  calculated(name: string): void {
    this.raise("calculated", this.sheet(name), { address: "A1" });
  }

  sort(name: string, address: string): void {
    this.raise("sorted", this.sheet(name), { address: a1Range(rangeAt(address)) });
  }

  private sheet(name: string): Sheet {
    const sheet = this.book.sheet(name);
    if (!sheet) throw new Error(`no sheet ${name}`);
    return sheet;
  }

  private raise(name: EventName, { id }: Sheet, fields: Record<string, unknown> = {}): void {
    // Where the set 1.14 is missing the library passes no trigger on, whatever comes.
    const triggerSource = this.book.tellsTrigger ? { triggerSource: "Unknown" } : {};
    const { source } = this;
    this.book.events.raise(name, { ...fields, source, ...triggerSource, worksheetId: id });
    this.tell();
  }
}
