/** The layout of a header that stands on sheet after sheet: worked out once for all forms of a year. */
import type { Settings } from "../model/settings";
import type { GridRange } from "../model/sheet-grid";
import type { HeaderContext } from "./classify-columns";
import { blankColumns, isEmptyBelow } from "./column-paths";
import type { HeaderBlock } from "./header-block";
import type { HeaderMemory } from "./header-memory";
import type { SourceSheet } from "./source-sheet";
import { formLayouts } from "./month-columns";
import type { FormLayouts } from "./month-columns";

/** A year has a form or two a side; beyond this many the comparison would cost more than it saves. */
const MOST_LAYOUTS = 8;

interface KnownLayout {
  readonly sheet: SourceSheet;
  readonly block: HeaderBlock;
  readonly context: HeaderContext;
  readonly layouts: FormLayouts | null;
  /** Columns left out because nothing stands below them on that sheet. */
  readonly blank: readonly number[];
}

export class LayoutMemory {
  private readonly known: KnownLayout[] = [];

  constructor(
    private readonly memory: HeaderMemory,
    private readonly settings: Pick<Settings, "residence" | "forms">
  ) {}

  /** As {@link formLayouts}; the same object for headers with the same words and merges in the same place. */
  of(sheet: SourceSheet, block: HeaderBlock, context: HeaderContext): FormLayouts | null {
    const same = this.known.find(
      (known) =>
        known.context.births === context.births &&
        known.context.others === context.others &&
        sameHeader(known.sheet, known.block, sheet, block) &&
        known.blank.every((column) => isEmptyBelow(sheet, block, column))
    );
    if (same) return same.layouts;
    const layouts = formLayouts(sheet, block, this.memory, context, this.settings);
    if (this.known.length < MOST_LAYOUTS) {
      const blank = blankColumns(sheet, block, this.memory);
      this.known.push({ sheet, block, context, layouts, blank });
    }
    return layouts;
  }
}

function sameHeader(
  one: SourceSheet,
  block: HeaderBlock,
  other: SourceSheet,
  { firstRow, lastRow, unitColumn }: HeaderBlock
): boolean {
  const samePlace =
    block.firstRow === firstRow && block.lastRow === lastRow && block.unitColumn === unitColumn;
  if (!samePlace) return false;
  for (let row = firstRow; row <= lastRow; row++) {
    if (!sameItems(one.row(row), other.row(row), Object.is)) return false;
    if (!sameItems(one.mergesFrom(row), other.mergesFrom(row), sameRange)) return false;
  }
  return true;
}

function sameItems<Item>(
  some: readonly Item[],
  others: readonly Item[],
  same: (a: Item, b: Item) => boolean
): boolean {
  return (
    some.length === others.length &&
    some.every((item, index) => {
      const other = others[index];
      return other !== undefined && same(item, other);
    })
  );
}

function sameRange(a: GridRange, b: GridRange): boolean {
  return (
    a.firstRow === b.firstRow &&
    a.lastRow === b.lastRow &&
    a.firstColumn === b.firstColumn &&
    a.lastColumn === b.lastColumn
  );
}
