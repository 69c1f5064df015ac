/** The frame of a row: its place in the list, the keys it answers to, and what its controls share. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import type { KeyboardEvent, ReactNode } from "react";
import { DifferenceCard } from "../differences/difference-card";
import { FindingRow, SettledRow } from "./finding-row";
import { GroupHead } from "./group-head";
import { mainPlace } from "./item";
import type { Item } from "./item";
import type { ListRow } from "./list-rows";
import { RowContext, useReveal } from "./row-context";

/** Where a key leads. */
export type Move = "up" | "down" | "first" | "last" | "group";

const MOVES: Readonly<Partial<Record<string, Move>>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

const useStyles = makeStyles({
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(${tokens.strokeWidthThick} * -1)`,
    },
  },
  group: {
    paddingTop: 0,
    paddingBottom: 0,
    backgroundColor: tokens.colorNeutralBackground3,
  },
});

interface RowFrameProps {
  readonly row: ListRow;
  readonly index: number;
  /** Pixels from the top of the list. */
  readonly start: number;
  readonly active: boolean;
  readonly measure: (row: HTMLElement | null) => void;
  readonly onActive: (key: string, index: number) => void;
  readonly onMove: (from: number, move: Move) => void;
  readonly onToggle: (group: string) => void;
}

/** Scrolling renders the rows that come into sight, not those that are there. */
export const RowFrame = memo(function RowFrame(props: RowFrameProps) {
  const { row, index, start, active, measure, onActive, onMove, onToggle } = props;
  const styles = useStyles();
  const reveal = useReveal();
  const controls = useMemo(
    () => ({ ...reveal, tabIndex: active ? (0 as const) : (-1 as const) }),
    [reveal, active]
  );
  const isGroup = row.kind === "group";

  /** Whether the row does anything on a key. */
  const answer = (pressed: string): boolean => {
    const move = MOVES[pressed];
    if (move) onMove(index, move);
    else if (pressed === "ArrowRight" && isGroup && row.open) onMove(index, "down");
    else if (pressed === "ArrowRight" && isGroup) onToggle(row.key);
    else if (pressed === "ArrowLeft" && !isGroup) onMove(index, "group");
    else if (pressed === "ArrowLeft" && isGroup && row.open) onToggle(row.key);
    else if (pressed !== "Enter") return false;
    else if (isGroup) onToggle(row.key);
    else showMain(row.item);
    return true;
  };

  const showMain = (item: Item) => {
    const place = mainPlace(item);
    if (place !== null) reveal.reveal(place);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.target !== event.currentTarget) {
      // Out of the row's own controls, back to the row.
      if (event.key === "Escape") event.currentTarget.focus();
      return;
    }
    if (!answer(event.key)) return;
    event.preventDefault();
  };

  return (
    <div
      role="row"
      aria-level={isGroup ? 1 : 2}
      aria-rowindex={index + 1}
      aria-expanded={isGroup ? row.open : undefined}
      data-index={index}
      data-key={row.key}
      ref={measure}
      tabIndex={active ? 0 : -1}
      className={mergeClasses(styles.row, isGroup && styles.group)}
      style={{ transform: `translateY(${start}px)` }}
      onKeyDown={onKeyDown}
      onFocus={() => onActive(row.key, index)}
    >
      <div role="gridcell">
        <RowContext.Provider value={controls}>
          <RowContent row={row} onToggle={onToggle} />
        </RowContext.Provider>
      </div>
    </div>
  );
});

interface RowContentProps {
  readonly row: ListRow;
  readonly onToggle: (group: string) => void;
}

/** Drawn once: measuring the rows above moves a row, and must not draw it again. */
const RowContent = memo(function RowContent({ row, onToggle }: RowContentProps) {
  if (row.kind === "item") return contentOf(row.item);
  return <GroupHead group={row.group} open={row.open} onToggle={() => onToggle(row.key)} />;
});

function contentOf(item: Item): ReactNode {
  switch (item.kind) {
    case "finding":
      return <FindingRow finding={item.finding} />;
    case "settled":
      return <SettledRow finding={item.finding} />;
    case "difference":
      return (
        <DifferenceCard difference={item.difference} finding={item.finding} told={item.told} />
      );
  }
}
