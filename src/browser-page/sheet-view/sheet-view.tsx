/**
 * A sheet as it stands in the file, to look at: nothing can be typed. Only the cells in view are drawn, so a
 * sheet may have as many as it likes.
 */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import type { VirtualItem } from "@tanstack/react-virtual";
import { useEffect, useMemo, useRef } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import { a1, columnLetters } from "../../core/model/cell-ref";
import type { CellRef } from "../../core/model/cell-ref";
import type { Finding } from "../../core/model/finding";
import { cellKey } from "../../core/model/sheet-grid";
import type { GridRange, SheetGrid } from "../../core/model/sheet-grid";
import { usePane } from "../../taskpane/pane-context";
import { cellMarks } from "./cell-marks";
import type { CellMark } from "./cell-marks";
import { cellText, isNumeric } from "./cell-text";
import { mergeIndex } from "./merge-index";
import { moved } from "./moved-selection";
import { HEADER_WIDTH, ROW_HEIGHT, sheetGeometry } from "./sheet-geometry";

const OVERSCAN = 6;

const useStyles = makeStyles({
  frame: {
    position: "relative",
    overflow: "auto",
    flexGrow: 1,
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: `${ROW_HEIGHT - 1}px`,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  header: {
    position: "absolute",
    boxSizing: "border-box",
    overflow: "hidden",
    textAlign: "center",
    color: tokens.colorNeutralForeground3,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    userSelect: "none",
  },
  headerHere: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  hiddenRow: { fontStyle: "italic", textDecorationLine: "line-through" },
  columns: { position: "sticky", top: 0, zIndex: 2, height: `${ROW_HEIGHT}px` },
  rows: { position: "sticky", left: 0, zIndex: 1, width: `${HEADER_WIDTH}px`, height: 0 },
  corner: { position: "sticky", left: 0, top: 0, zIndex: 3, height: `${ROW_HEIGHT}px` },
  cell: {
    position: "absolute",
    boxSizing: "border-box",
    padding: "0 6px",
    overflow: "hidden",
    whiteSpace: "nowrap",
    textOverflow: "ellipsis",
    color: tokens.colorNeutralForeground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke3}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  number: { textAlign: "right", fontVariantNumeric: "tabular-nums" },
  merged: { textAlign: "center", backgroundColor: tokens.colorNeutralBackground1 },
  faded: { color: tokens.colorNeutralForeground3 },
  selected: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: "-2px",
    zIndex: 1,
  },
  mark: {
    position: "absolute",
    top: 0,
    right: 0,
    width: "8px",
    height: "8px",
    clipPath: "polygon(0 0, 100% 0, 100% 100%)",
    forcedColorAdjust: "none",
  },
  error: { backgroundColor: tokens.colorStatusDangerForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningForeground1 },
  info: { backgroundColor: tokens.colorNeutralForeground3 },
});

export interface SheetViewProps {
  readonly grid: SheetGrid;
  readonly findings: readonly Finding[];
  readonly selected: CellRef | null;
  /** Grows when the selected cell is to be scrolled to. */
  readonly shown: number;
  readonly onSelect: (cell: CellRef) => void;
}

export function SheetView({
  grid,
  findings,
  selected,
  shown,
  onSelect,
}: SheetViewProps): ReactElement {
  const styles = useStyles();
  const { messages } = usePane();
  const words = messages.pane.browser.sheets;
  const frame = useRef<HTMLDivElement>(null);
  const geometry = useMemo(() => sheetGeometry(grid), [grid]);
  const merges = useMemo(() => mergeIndex(grid.merges), [grid]);
  const marks = useMemo(() => cellMarks(findings, grid), [findings, grid]);
  const element = () => frame.current;
  const rows = useVirtualizer({
    count: geometry.rows,
    getScrollElement: element,
    estimateSize: geometry.rowHeight,
    overscan: OVERSCAN,
    scrollPaddingStart: ROW_HEIGHT,
    initialRect: { width: 800, height: 600 },
  });
  const columns = useVirtualizer({
    horizontal: true,
    count: geometry.columns,
    getScrollElement: element,
    estimateSize: geometry.columnWidth,
    overscan: OVERSCAN,
    scrollPaddingStart: HEADER_WIDTH,
    initialRect: { width: 800, height: 600 },
  });
  useEffect(() => {
    rows.measure();
    columns.measure();
  }, [rows, columns, geometry]);
  useEffect(() => {
    if (!selected) return;
    rows.scrollToIndex(selected.row, { align: "auto" });
    columns.scrollToIndex(selected.column, { align: "auto" });
  }, [rows, columns, shown, selected]);

  const select = (row: number, column: number) => {
    const at = merges.at(row, column);
    onSelect({
      file: grid.file,
      sheet: grid.name,
      row: at?.firstRow ?? row,
      column: at?.firstColumn ?? column,
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = moved(selected, event, geometry, merges, rows.getVirtualItems().length - OVERSCAN);
    if (!to) return;
    event.preventDefault();
    select(to.row, to.column);
    rows.scrollToIndex(to.row, { align: "auto" });
    columns.scrollToIndex(to.column, { align: "auto" });
  };
  const idOf = (row: number, column: number) => `cell-${a1(row, column)}`;
  const nameOf = (mark: CellMark) =>
    words.mark(mark.findings.map(messages.sheets.findings.ruleName));

  const drawn = new Set<GridRange>();
  const cells: ReactElement[] = [];
  for (const row of rows.getVirtualItems()) {
    for (const column of columns.getVirtualItems()) {
      if (row.size === 0 || column.size === 0) continue;
      const merge = merges.at(row.index, column.index);
      if (merge && drawn.has(merge)) continue;
      if (merge) drawn.add(merge);
      const at = { row: merge?.firstRow ?? row.index, column: merge?.firstColumn ?? column.index };
      const text = cellText(grid, at.row, at.column);
      const mark = marks.get(cellKey(at.row, at.column));
      const isSelected = selected?.row === at.row && selected.column === at.column;
      cells.push(
        <div
          key={`${at.row} ${at.column}`}
          id={idOf(at.row, at.column)}
          role="gridcell"
          aria-colindex={at.column + 1}
          aria-rowindex={at.row + 1}
          aria-selected={isSelected}
          aria-label={mark ? `${text} ${nameOf(mark)}` : undefined}
          title={mark ? nameOf(mark) : undefined}
          className={mergeClasses(
            styles.cell,
            isNumeric(grid, at.row, at.column) && styles.number,
            merge !== null && styles.merged,
            grid.hiddenRows.has(at.row) && styles.faded,
            isSelected && styles.selected
          )}
          style={placed(row, column, merge, geometry)}
          onMouseDown={() => select(at.row, at.column)}
        >
          {text}
          {mark && (
            <span aria-hidden className={mergeClasses(styles.mark, styles[mark.severity])} />
          )}
        </div>
      );
    }
  }

  return (
    <div
      ref={frame}
      role="grid"
      aria-label={words.grid(grid.name)}
      aria-rowcount={geometry.rows}
      aria-colcount={geometry.columns}
      aria-readonly
      aria-activedescendant={selected ? idOf(selected.row, selected.column) : undefined}
      tabIndex={0}
      className={styles.frame}
      onKeyDown={onKeyDown}
    >
      <div
        role="presentation"
        style={{
          position: "relative",
          width: columns.getTotalSize() + HEADER_WIDTH,
          height: rows.getTotalSize() + ROW_HEIGHT,
        }}
      >
        <div aria-hidden className={styles.columns}>
          <div className={styles.corner} style={{ width: HEADER_WIDTH, float: "left" }}>
            <div className={styles.header} style={{ width: HEADER_WIDTH, height: ROW_HEIGHT }} />
          </div>
          {columns.getVirtualItems().map((column) => (
            <div
              key={column.index}
              className={mergeClasses(
                styles.header,
                selected?.column === column.index && styles.headerHere
              )}
              style={{
                left: column.start + HEADER_WIDTH,
                width: column.size,
                height: ROW_HEIGHT,
              }}
            >
              {column.size > 0 && columnLetters(column.index)}
            </div>
          ))}
        </div>
        <div aria-hidden className={styles.rows}>
          {rows.getVirtualItems().map((row) => (
            <div
              key={row.index}
              title={grid.hiddenRows.has(row.index) ? words.hiddenRow : undefined}
              className={mergeClasses(
                styles.header,
                selected?.row === row.index && styles.headerHere,
                grid.hiddenRows.has(row.index) && styles.hiddenRow
              )}
              style={{ top: row.start, width: HEADER_WIDTH, height: row.size }}
            >
              {row.size > 0 && row.index + 1}
            </div>
          ))}
        </div>
        <div role="rowgroup" style={{ position: "absolute", top: ROW_HEIGHT, left: HEADER_WIDTH }}>
          <div role="row">{cells}</div>
        </div>
      </div>
    </div>
  );
}

/** A merge begins where its first cell is, also where that is scrolled out of view. */
function placed(
  row: VirtualItem,
  column: VirtualItem,
  merge: GridRange | null,
  { rowHeight, columnWidth }: ReturnType<typeof sheetGeometry>
) {
  if (!merge) {
    return { top: row.start, left: column.start, height: row.size, width: column.size };
  }
  const before = (to: number, from: number, size: (index: number) => number) => {
    let sum = 0;
    for (let index = from; index < to; index += 1) sum += size(index);
    return sum;
  };
  return {
    top: row.start - before(row.index, merge.firstRow, rowHeight),
    left: column.start - before(column.index, merge.firstColumn, columnWidth),
    height: before(merge.lastRow + 1, merge.firstRow, rowHeight),
    width: before(merge.lastColumn + 1, merge.firstColumn, columnWidth),
  };
}
