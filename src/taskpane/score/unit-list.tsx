/** The scored units in the order of the sheets, found by name; only what is in view is drawn (2,000 units). */
import { makeStyles, SearchBox, tokens } from "@fluentui/react-components";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef, useState } from "react";
import type { ScoredUnit } from "../judge/judgement";
import { usePane } from "../pane-context";
import { UnitMarks } from "./unit-marks";

/** Height of a row before it is measured, in px. */
const USUAL_HEIGHT = 62;
/** So few are all in sight: nothing to search for. */
const FEW_UNITS = 8;

const useStyles = makeStyles({
  search: { width: "100%", maxWidth: "none" },
  count: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  list: { position: "relative", listStyleType: "none", margin: 0, padding: 0 },
  row: {
    position: "absolute",
    left: 0,
    right: 0,
    top: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  open: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: "none",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "left",
    cursor: "pointer",
    overflowWrap: "anywhere",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    "&:focus-visible": {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  unit: { flexGrow: 1, minWidth: 0 },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3 },
  name: { display: "block", fontWeight: tokens.fontWeightSemibold },
});

export interface UnitListProps {
  readonly units: readonly ScoredUnit[];
  /** What scrolls: the page, so that a low pane is not divided further. */
  readonly scrolls: HTMLDivElement | null;
  /** The unit whose ledger was looked at last: back in view and in focus. */
  readonly last: string | null;
  readonly onOpen: (unit: string) => void;
}

export function UnitList({ units, scrolls, last, onOpen }: UnitListProps) {
  const { messages } = usePane();
  const words = messages.pane.score;
  const styles = useStyles();
  const [wanted, setWanted] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const found = units.filter(({ unit }) =>
    unit.toLowerCase().includes(wanted.trim().toLowerCase())
  );
  const rows = useVirtualizer({
    count: found.length,
    getScrollElement: () => scrolls,
    estimateSize: () => USUAL_HEIGHT,
    getItemKey: (index) => found[index]?.unit ?? index,
    overscan: 8,
    scrollMargin: top,
  });
  useEffect(() => setTop(list.current?.offsetTop ?? 0), []);
  const returned = useRef(last);
  useEffect(() => {
    const index = units.findIndex(({ unit }) => unit === returned.current);
    if (index < 0 || !scrolls) return;
    rows.scrollToIndex(index, { align: "center" });
    const frame = requestAnimationFrame(() => {
      list.current?.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus();
      returned.current = null;
    });
    return () => cancelAnimationFrame(frame);
  }, [rows, units, scrolls]);
  return (
    <>
      {units.length > FEW_UNITS && (
        <SearchBox
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          value={wanted}
          dismiss={wanted === "" ? null : { "aria-label": words.clearSearch }}
          onChange={(_, { value }) => setWanted(value)}
        />
      )}
      <div className={styles.count} role="status">
        {found.length === 0 ? words.noMatch : words.unitsShown(found.length, units.length)}
      </div>
      <ul ref={list} className={styles.list} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ key, index, start }) => {
          const unit = found[index];
          return (
            unit && (
              <li
                key={key}
                ref={rows.measureElement}
                data-index={index}
                className={styles.row}
                style={{ transform: `translateY(${start - top}px)` }}
                aria-setsize={found.length}
                aria-posinset={index + 1}
              >
                <button type="button" className={styles.open} onClick={() => onOpen(unit.unit)}>
                  <span className={styles.unit}>
                    <span className={styles.name}>{unit.unit}</span>
                    <UnitMarks unit={unit} />
                  </span>
                  <ChevronRight16Regular className={styles.chevron} aria-hidden />
                </button>
              </li>
            )
          );
        })}
      </ul>
    </>
  );
}
