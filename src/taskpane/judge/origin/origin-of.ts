/** 这个数从哪里来: a cell of a result sheet down to the cells of the source sheets, or what a source cell is part of. */
import type { Assessed } from "../../../core/model/assessed";
import { isOwnCell, isRange } from "../../../core/model/cell-ref";
import type { CellRef, Place } from "../../../core/model/cell-ref";
import type { Finding } from "../../../core/model/finding";
import type { Difference } from "../../../core/model/reconciliation";
import { cellKey, valueAt } from "../../../core/model/sheet-grid";
import type { CellValue, OwnSheetKind, SheetGrid } from "../../../core/model/sheet-grid";
import type { OwnPlaces } from "../../../core/reading/own-sheets";
import type { FirstSheets } from "../first-sheets";
import type { HeldGrids } from "../held-grids";
import { ORIGIN_CELLS } from "../judgement";
import type { Origin, OriginCell } from "../judgement";
import { FollowedCells } from "./followed-cells";
import { JudgedRows } from "./judged-rows";
import { OwnSheets } from "./own-sheets";
import { headingOf, rowWords } from "./row-words";
import { SourceCells } from "./source-cells";

const MISMATCH = "source-mismatch";

/** Answers for one judgement and the sheets as they stood then. */
export class Origins {
  private readonly own: OwnSheets;
  private readonly rows: JudgedRows;
  private readonly sources: SourceCells;

  constructor(
    private readonly assessed: Assessed,
    private readonly grids: HeldGrids,
    private readonly first: FirstSheets
  ) {
    this.own = new OwnSheets(grids);
    this.rows = new JudgedRows(assessed);
    this.sources = new SourceCells(assessed.reading.tables);
  }

  /** Null for a cell that has nothing to tell: outside of every table, a title, an empty cell. */
  of(cell: CellRef): Origin | null {
    const grid = this.grids.find(cell.file, cell.sheet);
    if (!grid) return null;
    const here = { ...cell, file: grid.file, sheet: grid.name };
    const places = this.own.placesOf(grid);
    return places ? this.ofOwn(here, grid, places) : this.ofSource(here);
  }

  private ofOwn(cell: CellRef, grid: SheetGrid, places: OwnPlaces): Origin | null {
    const { row, column } = cell;
    const { kind } = places;
    const id = places.idAt(row);
    const isFormula = grid.formulas.has(cellKey(row, column));
    if (id === null && !isFormula) return null;
    const followed = new FollowedCells(this.own, this.rows);
    followed.follow(isFormula ? [cell] : this.behind(kind, id ?? "", places.keys[column] ?? ""));
    if (followed.ends.length === 0) followed.follow([cell]);
    const ends = followed.ends.filter((end) => this.isShown(end));
    const finding = id !== null && kind === "findings" ? this.rows.finding(id) : null;
    const differenceId = finding
      ? finding.detail["differenceId"]
      : kind === "comparison"
        ? id
        : null;
    const difference = this.rows.difference(String(differenceId ?? ""));
    return {
      cell,
      value: shown(valueAt(grid, row, column)),
      heading: headingOf(grid, places, row, column),
      row: rowWords(grid, places, row),
      sources: ends.slice(0, ORIGIN_CELLS).map((end) => this.originCell(end)),
      count: ends.length,
      difference: difference?.id ?? this.rows.onlyDifference(kind, id ?? ""),
      finding: finding?.id ?? (difference ? this.mismatchOf(difference) : null),
    };
  }

  /** Of a cell without a formula: its own figure's cells, else all that its row is about. */
  private behind(kind: OwnSheetKind, id: string, key: string): readonly Place[] {
    const figure = this.rows.behindFigure(kind, id, key);
    return figure.length > 0 ? figure : this.rows.behindRow(kind, id);
  }

  /** A cell of a table: what it is, and the difference and finding that it is part of. */
  private ofSource(cell: CellRef): Origin | null {
    if (!this.sources.placeOf(cell)) return null;
    const own = this.originCell(cell);
    const difference = this.assessed.reconciliation.differences.find(({ parts }) =>
      [...parts.registration, ...parts.health].some((part) => covers(part, cell))
    );
    return {
      cell,
      value: shown(own.value),
      heading: own.label ?? "",
      row: own.unit ? [own.unit] : [],
      sources: [own],
      count: 1,
      difference: difference?.id ?? null,
      finding: this.findingAt(cell)?.id ?? null,
    };
  }

  /** Rather the one at this very cell than one that is related to it; a mere difference last. */
  private findingAt(cell: CellRef): Finding | undefined {
    const at = this.assessed.findings.filter(
      ({ cell: own, related }) =>
        (own && covers(own, cell)) || related.some((place) => covers(place, cell))
    );
    const here = at.find(({ cell: own }) => own && covers(own, cell));
    return here ?? at.find(({ rule }) => rule !== MISMATCH) ?? at[0];
  }

  private mismatchOf({ id }: Difference): string | null {
    const finding = this.assessed.findings.find(
      ({ rule, detail }) => rule === MISMATCH && detail["differenceId"] === id
    );
    return finding?.id ?? null;
  }

  /** Blank cells of a range count where they belong to a table: they stand for zero there. */
  private isShown(cell: CellRef): boolean {
    const grid = this.grids.find(cell.file, cell.sheet);
    const value = grid ? valueAt(grid, cell.row, cell.column) : null;
    return (value !== null && value !== "") || this.sources.placeOf(cell) !== null;
  }

  private originCell(cell: CellRef): OriginCell {
    const grid = this.grids.find(cell.file, cell.sheet);
    const value = plain(grid ? valueAt(grid, cell.row, cell.column) : null);
    const place = this.sources.placeOf(cell);
    if (!place) {
      const places = grid && this.own.placesOf(grid);
      const label = places ? headingOf(grid, places, cell.row, cell.column) : "";
      const about = { side: null, period: null, unit: null, label: label || null };
      // Whatever stands outside of the tables, a register perhaps, is not shown: only that it is part of the sum.
      return { cell, value: places ? value : null, ...about, before: undefined };
    }
    const { table } = place;
    const unit = place.part === "row" ? table.rows[place.row]?.name : null;
    const column = place.part === "row" && place.column !== null ? place.column : -1;
    const now = place.part === "day" ? (table[place.stated]?.day ?? null) : value;
    const before = this.first.valueOf(cell, place);
    const was = before === undefined ? undefined : plain(before);
    return {
      cell,
      value: now,
      side: table.side,
      period: table.period,
      unit: unit ?? null,
      label: table.columns[column]?.label ?? null,
      before: was === now ? undefined : was,
    };
  }
}

function covers(place: Place, { file, sheet, row, column }: CellRef): boolean {
  if (isOwnCell(place) || place.file !== file || place.sheet !== sheet) return false;
  if (!isRange(place)) return place.row === row && place.column === column;
  const { firstRow, lastRow, firstColumn, lastColumn } = place;
  return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
}

function plain(value: CellValue): string | number | boolean | null {
  return value !== null && typeof value === "object" ? value.error : value;
}

function shown(value: CellValue): string | number | null {
  const given = plain(value);
  return typeof given === "boolean" ? String(given).toUpperCase() : given;
}
