/** Walks the rows below a header: units, totals, repeated headers, footers, and where the table ends. */
import type { CellValue } from "../model/sheet-grid";
import { isColumnNumbers } from "./column-numbers";
import { folded, textOf } from "./folded-text";
import { headingAbove, repeatsHeading } from "./further-heading";
import type { HeadingReader } from "./further-heading";
import { headerBlockAt, repeatsHeader } from "./header-block";
import type { HeaderBlock } from "./header-block";
import type { HeaderMemory } from "./header-memory";
import { RowCounts } from "./row-counts";
import type { RawRow } from "./row-counts";
import { isRemark, rowName } from "./row-names";
import type { RowWord } from "./row-words";
import type { SourceSheet } from "./source-sheet";
import type { SumFormulas } from "./sum-formulas";
import type { TableLayout } from "./table-layout";

export interface TableBody {
  readonly rows: readonly RawRow[];
  readonly footers: readonly number[];
  /** The header of a further table on the sheet, and the first row of its heading; null at the sheet's end. */
  readonly next: { readonly heading: number; readonly block: HeaderBlock } | null;
}

export interface BodyReader extends HeadingReader {
  readonly memory: HeaderMemory;
  readonly formulas: SumFormulas;
  /** Whether the lines above a repeated header belong to another table (another month or office). */
  readonly opensAnother: (heading: number, block: HeaderBlock) => boolean;
  /** The name of a row where its months, and not its units, stand in the unit column; null: as the cell says. */
  readonly nameAt?: (row: number) => string | null;
}

/** Units below a repeated header that tell whether it starts a list over; one of them may be a slip. */
const LOOKED_AT = 3;

export function tableBody(reader: BodyReader, layout: TableLayout): TableBody {
  return new BodyWalk(reader, layout).walk();
}

class BodyWalk {
  private readonly rows: RawRow[] = [];
  /** Names of the units in the first `listed` rows, folded: nobody asks for them before a header stands again. */
  private readonly units = new Set<string>();
  private listed = 0;
  private readonly footers: number[] = [];
  private ended = false;
  private group = "";
  /** Below a note: what follows is more of it, until figures of a further unit stand there. */
  private noted = false;
  private expectsNumbers = true;
  private readonly sheet: SourceSheet;
  private readonly counts: RowCounts;
  /** Column of the leftmost names of units: running numbers stand in front of it. */
  private readonly frontEnd: number;

  constructor(
    private readonly reader: BodyReader,
    private readonly layout: TableLayout
  ) {
    this.sheet = reader.sheet;
    this.counts = new RowCounts(reader.sheet, layout, reader.formulas);
    this.frontEnd = Math.min(...layout.unitColumns);
  }

  walk(): TableBody {
    const { block } = this.layout;
    for (let row = block.lastRow + 1; row < this.sheet.rowCount; row++) {
      if (this.sheet.isBlank(row)) continue;
      const values = this.sheet.row(row);
      // Neither a header nor a title stands again where a count does: in nearly all rows.
      const figures = this.holdsNumber(values);
      const again = figures ? null : this.headerAgain(row, values);
      if (again) {
        const heading = headingAbove(this.reader, again.firstRow, block.lastRow);
        if (
          !repeatsHeader(this.sheet, block, again.firstRow) ||
          this.reader.opensAnother(heading, again)
        ) {
          return this.finish({ heading, block: again });
        }
        this.dropFrom(heading);
        if (this.beginsAgain(again)) return this.finish({ heading, block: again });
        for (let line = heading; line <= again.lastRow; line++)
          this.sheet.mark(line, "repeated-header");
        this.ended = false;
        this.noted = false;
        this.expectsNumbers = true;
        row = again.lastRow;
        continue;
      }
      this.dataRow(row, values, figures);
    }
    return this.finish(null);
  }

  private holdsNumber(values: readonly CellValue[]): boolean {
    for (const { column } of this.layout.columns) {
      if (typeof values[column] === "number") return true;
    }
    return false;
  }

  private finish(next: TableBody["next"]): TableBody {
    if (next) this.dropFrom(next.heading);
    return { rows: this.rows, footers: this.footers, next };
  }

  /** Lines taken for units without figures that turn out to be the heading of what follows. */
  private dropFrom(heading: number): void {
    this.listUnits();
    while ((this.rows.at(-1)?.row ?? -1) >= heading) {
      this.units.delete(folded(this.rows.pop()?.word?.name ?? ""));
    }
    this.listed = this.rows.length;
    while ((this.footers.at(-1) ?? -1) >= heading) this.footers.pop();
  }

  private listUnits(): void {
    for (; this.listed < this.rows.length; this.listed++) {
      const word = this.rows[this.listed]?.word;
      if (word?.kind === "unit") this.units.add(folded(word.name));
    }
  }

  /** @param values without a number under the counts */
  private headerAgain(row: number, values: readonly CellValue[]): HeaderBlock | null {
    let texts = 0;
    for (const { column } of this.layout.columns) {
      if (typeof values[column] === "string") texts++;
    }
    const named = values.some((value) => this.reader.memory.of(value)?.whole === "unit");
    if (!named && texts < 2) return null;
    if (repeatsHeader(this.sheet, this.layout.block, row)) {
      const { firstRow, lastRow, unitColumn } = this.layout.block;
      return { firstRow: row, lastRow: row + lastRow - firstRow, unitColumn };
    }
    return headerBlockAt(this.sheet, this.reader.memory, row);
  }

  /**
   * Whether a repeated header starts the same units over, or follows a closed list: such a table is never read
   * together with the one above, even where no heading tells them apart.
   */
  private beginsAgain(again: HeaderBlock): boolean {
    if (this.rows.length > 1 && (this.rows.at(-1)?.word?.strength ?? 0) >= 2) return true;
    this.listUnits();
    let seen = 0;
    let known = 0;
    for (let row = again.lastRow + 1; row < this.sheet.rowCount && seen < LOOKED_AT; row++) {
      const values = this.sheet.row(row);
      if (this.sheet.isBlank(row) || isColumnNumbers(values, this.layout)) continue;
      const name = rowName(this.reader, this.layout, row, values);
      const word = name === "" ? null : this.reader.words.of(name);
      if (word?.kind === "total") continue;
      if (word?.kind !== "unit") break;
      seen++;
      if (this.units.has(folded(word.name))) known++;
    }
    return known * 2 > seen;
  }

  private dataRow(row: number, values: readonly CellValue[], figures: boolean): void {
    if (this.expectsNumbers && isColumnNumbers(values, this.layout)) {
      this.sheet.mark(row, "column-numbers");
      return;
    }
    this.expectsNumbers = false;
    if (!figures && repeatsHeading(this.reader, values)) {
      this.sheet.mark(row, "repeated-header");
      return;
    }
    const name = this.reader.nameAt?.(row) ?? rowName(this.reader, this.layout, row, values);
    const word = name === "" ? null : this.reader.words.of(name);
    const first = this.footerInFront(values) ?? word ?? this.firstWord(values);
    if (
      this.ended ||
      first?.kind === "footer" ||
      first?.kind === "page" ||
      first?.kind === "note"
    ) {
      this.ended ||= first?.kind === "footer";
      this.noted ||= first?.kind === "note";
      this.passOver(row);
      return;
    }
    const read = this.counts.of(row, values, word, this.groupOf(word, values));
    if (this.noted && !this.goesOn(read)) {
      this.passOver(row);
      return;
    }
    this.noted = false;
    // 性别比 or 上年同期 in the unit column: a line about the table, not a unit of it.
    if (
      word?.kind === "aside" ||
      (word?.kind === "unit" && isRemark(this.sheet, this.layout, read))
    ) {
      this.sheet.mark(row, "footer");
    }
    // Prepared lines: a running number, or formulas that give 0, without a name.
    else if (!word && !read.counts.some((count) => count !== null && count !== 0)) {
      this.sheet.mark(row, "blank");
    } else {
      this.rows.push(read);
    }
  }

  /** The coarser name beside the unit's (乡镇 | 村), also where it is merged or written once for several rows. */
  private groupOf(word: RowWord | null, values: readonly CellValue[]): string {
    const { unitColumns } = this.layout;
    if (unitColumns.length < 2 || !word) return "";
    const texts = unitColumns.map((column) => textOf(values[column]).trim());
    const own = texts.findIndex((text) => text !== "");
    const beside = texts.slice(own + 1).find((text) => text !== "") ?? "";
    if (own > 0 && word.kind === "unit") this.group = word.name;
    else if (beside !== "" && this.reader.words.of(beside).kind === "unit") this.group = beside;
    // The township's own row stands in no township.
    return own === 0 && word.kind === "unit" ? this.group : "";
  }

  private passOver(row: number): void {
    this.sheet.mark(row, "footer");
    this.footers.push(row);
  }

  /** Whether the table goes on below a note: with a named row of figures, unless its total closed it. */
  private goesOn({ word, counts }: RawRow): boolean {
    if (!word || word.kind === "aside") return false;
    const closed = this.rows.length > 1 && (this.rows.at(-1)?.word?.strength ?? 0) > 0;
    const figures = counts.filter((count) => count !== null).length;
    return !closed && figures > 0 && figures * 2 >= counts.length;
  }

  /** 负责人： | 张三: the name beside a label that stands in front of the units is none of a unit. */
  private footerInFront(values: readonly CellValue[]): RowWord | null {
    for (let column = this.layout.firstColumn; column < this.frontEnd; column++) {
      const value = values[column];
      if (typeof value !== "string" || value === "") continue;
      const word = this.reader.words.of(value);
      if (word.kind === "footer") return word;
    }
    return null;
  }

  private firstWord(values: readonly CellValue[]): RowWord | null {
    for (const value of values) {
      if (typeof value === "string" && value.trim() !== "") return this.reader.words.of(value);
    }
    return null;
  }
}
