/** The half of the page that shows the sheets: the selected cell, the sheet, the tabs. */
import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useCallback, useSyncExternalStore } from "react";
import type { ReactElement, ReactNode } from "react";
import { a1 } from "../../core/model/cell-ref";
import type { CellRef } from "../../core/model/cell-ref";
import { valueAt } from "../../core/model/sheet-grid";
import type { SheetGrid } from "../../core/model/sheet-grid";
import { usePane } from "../../taskpane/pane-context";
import type { SheetName, SheetSelection } from "../sheet-selection";
import { cellText } from "./cell-text";
import { SheetTabs } from "./sheet-tabs";
import { SheetView } from "./sheet-view";

const useStyles = makeStyles({
  half: { display: "flex", flexDirection: "column", minWidth: 0, minHeight: 0, flexGrow: 1 },
  address: {
    display: "flex",
    gap: tokens.spacingHorizontalM,
    alignItems: "center",
    flexShrink: 0,
    minHeight: "32px",
    maxHeight: "64px",
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  place: { flexShrink: 0, minWidth: "90px", fontVariantNumeric: "tabular-nums" },
  content: { overflowWrap: "anywhere" },
  nothing: { padding: tokens.spacingHorizontalXXL, flexGrow: 1 },
});

export interface SheetsHalfProps {
  readonly grids: readonly SheetGrid[];
  readonly severalFiles: boolean;
  readonly selection: SheetSelection;
  readonly onSelect: (cell: CellRef) => void;
  /** Above the sheet: the open files. */
  readonly children: ReactNode;
}

export function SheetsHalf({
  grids,
  severalFiles,
  selection,
  onSelect,
  children,
}: SheetsHalfProps): ReactElement {
  const styles = useStyles();
  const { state, messages } = usePane();
  const words = messages.pane.browser.sheets;
  const { sheet, cell, shown } = useSyncExternalStore(selection.subscribe, selection.current);
  const grid =
    grids.find((each) => each.file === sheet?.file && each.name === sheet.name) ?? grids[0];
  const selected = grid && cell?.sheet === grid.name && cell.file === grid.file ? cell : null;
  const findings = state.checked ? (state.judgement?.findings ?? []) : [];
  const choose = useCallback((each: SheetName) => selection.open(each), [selection]);
  const select = (at: CellRef) => {
    selection.select(at);
    onSelect(at);
  };
  return (
    <div className={styles.half}>
      {children}
      <div className={styles.address} role="status" aria-label={words.address}>
        <Text size={200} weight="semibold" className={styles.place}>
          {selected ? `${selected.sheet}!${a1(selected.row, selected.column)}` : ""}
        </Text>
        <Text size={200} className={styles.content}>
          {grid && selected ? contentOf(grid, selected) : ""}
        </Text>
      </div>
      {grid ? (
        grid.values.length === 0 ? (
          <div className={styles.nothing}>
            <Text>{grid.unreadable === undefined ? words.empty : words.unreadable}</Text>
          </div>
        ) : (
          <SheetView
            key={`${grid.file}\n${grid.name}`}
            grid={grid}
            findings={findings}
            selected={selected}
            shown={shown}
            onSelect={select}
          />
        )
      ) : null}
      <SheetTabs
        grids={grids}
        chosen={grid ?? null}
        severalFiles={severalFiles}
        words={words}
        onChoose={choose}
      />
    </div>
  );
}

/** All of it, as the bar above a sheet shows it: a number with every digit. */
function contentOf(grid: SheetGrid, { row, column }: CellRef): string {
  const value = valueAt(grid, row, column);
  return typeof value === "number" ? String(value) : cellText(grid, row, column);
}
