/**
 * The rows that are in sight, of however many there are. One row has the keyboard; it and the first row in
 * sight stay where they are when a recheck brings other rows.
 */
import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { usePane } from "../pane-context";
import { anchorAt, useKeptPlace } from "./kept-place";
import type { ListRow } from "./list-rows";
import { RowFrame } from "./row-frame";
import type { Move } from "./row-frame";
import type { Spot } from "./view";

/** Before a row was measured, in pixels. */
const GUESSED = { group: 33, finding: 132, settled: 90, difference: 230 } as const;

const useStyles = makeStyles({ list: { position: "relative", width: "100%" } });

interface FindingsListProps {
  readonly rows: readonly ListRow[];
  readonly scroller: HTMLElement;
  /** Height of what stands above the list and scrolls with it. */
  readonly above: number;
  /** Where the list stood when it was left. */
  readonly spot: Spot;
  readonly onSpot: (spot: Spot) => void;
  readonly onToggle: (group: string) => void;
  /** Key of the row to go to; `onReached` is called once it has the keyboard. */
  readonly target: string | null;
  readonly onReached: () => void;
}

interface Active {
  readonly key: string;
  /** Where it stood: the row there takes over when it is gone. */
  readonly index: number;
}

export function FindingsList(props: FindingsListProps) {
  const { rows, scroller, above, spot, onSpot, onToggle, target, onReached } = props;
  const styles = useStyles();
  const words = usePane().messages.pane.findings;
  const list = useRef<HTMLDivElement>(null);
  const indexOf = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const [active, setActive] = useState<Active>({ key: spot.active ?? "", index: 0 });
  const activeIndex =
    indexOf.get(active.key) ?? Math.max(0, Math.min(active.index, rows.length - 1));

  const [initialRect] = useState(() => ({
    width: scroller.offsetWidth,
    height: scroller.offsetHeight,
  }));
  const virtualizer = useVirtualizer<HTMLElement, HTMLElement>({
    count: rows.length,
    getScrollElement: () => scroller,
    // As high as it is from the first: else the rows would all be drawn in one go, once it is measured.
    initialRect,
    estimateSize: (index) => guessed(rows[index]),
    getItemKey: (index) => rows[index]?.key ?? index,
    scrollMargin: above,
    overscan: 4,
    // The row with the keyboard stays in the page, or its focus would be lost by scrolling.
    rangeExtractor: useCallback(
      (range: Parameters<typeof defaultRangeExtractor>[0]) =>
        [...new Set([...defaultRangeExtractor(range), activeIndex])]
          .filter((index) => index < range.count)
          .sort((a, b) => a - b),
      [activeIndex]
    ),
  });

  const goTo = useCallback(
    (index: number) => {
      const row = rows[index];
      if (!row) return;
      setActive({ key: row.key, index });
      virtualizer.scrollToIndex(index, { align: "auto" });
      setWanted(row.key);
    },
    [rows, virtualizer]
  );

  // A row can take the focus only once it is in the page.
  const [wanted, setWanted] = useState<string | null>(null);
  useEffect(() => {
    if (wanted === null) return;
    rowElement(list.current, wanted)?.focus({ preventScroll: true });
    setWanted(null);
  }, [wanted]);

  useEffect(() => {
    const index = target === null ? undefined : indexOf.get(target);
    if (index === undefined) return;
    goTo(index);
    onReached();
  }, [target, indexOf, goTo, onReached]);

  const anchor = useRef(spot.anchor);
  const focused = useRef(false);
  const activeKey = rows[activeIndex]?.key ?? null;
  useKeptPlace({ rows, indexOf, virtualizer, scroller, above, anchor });

  // What had the keyboard is gone (a settled finding, a form that was saved): the row in its place takes it.
  useLayoutEffect(() => {
    if (!focused.current || document.activeElement !== document.body) return;
    rowElement(list.current, activeKey)?.focus({ preventScroll: true });
  });

  // Where the row stands now, for the day that it is gone.
  useEffect(() => {
    if (activeKey === null) return;
    setActive((before) => {
      const index = indexOf.get(before.key);
      if (index === undefined) return { key: activeKey, index: activeIndex };
      return index === before.index ? before : { key: before.key, index };
    });
  }, [activeKey, activeIndex, indexOf]);

  useEffect(() => {
    const remember = () => {
      anchor.current = anchorAt(virtualizer, scroller, above);
      onSpot({ anchor: anchor.current, active: activeKey });
    };
    remember();
    scroller.addEventListener("scroll", remember, { passive: true });
    return () => scroller.removeEventListener("scroll", remember);
  }, [virtualizer, scroller, above, rows, activeKey, onSpot]);

  const onMove = useCallback(
    (from: number, to: Move) => {
      const last = rows.length - 1;
      const led: Readonly<Record<Move, number>> = {
        up: Math.max(0, from - 1),
        down: Math.min(last, from + 1),
        first: 0,
        last,
        group: headOf(rows, from),
      };
      goTo(led[to]);
    },
    [rows, goTo]
  );
  const onActive = useCallback(
    (key: string, index: number) =>
      setActive((before) => (before.key === key ? before : { key, index })),
    []
  );
  const onFold = useCallback(
    (group: string) => {
      setActive({ key: group, index: indexOf.get(group) ?? 0 });
      onToggle(group);
    },
    [indexOf, onToggle]
  );

  return (
    <div
      ref={list}
      role="treegrid"
      aria-label={words.title}
      aria-rowcount={rows.length}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onFocus={() => {
        focused.current = true;
      }}
      onBlur={(event) => {
        focused.current = event.currentTarget.contains(event.relatedTarget);
      }}
    >
      {virtualizer.getVirtualItems().map(({ index, start }) => {
        const row = rows[index];
        return row ? (
          <RowFrame
            key={row.key}
            row={row}
            index={index}
            start={start - above}
            active={index === activeIndex}
            measure={virtualizer.measureElement}
            onActive={onActive}
            onMove={onMove}
            onToggle={onFold}
          />
        ) : null;
      })}
    </div>
  );
}

function guessed(row: ListRow | undefined): number {
  if (!row) return 0;
  return GUESSED[row.kind === "group" ? "group" : row.item.kind];
}

function headOf(rows: readonly ListRow[], from: number): number {
  for (let index = from; index > 0; index--) if (rows[index]?.kind === "group") return index;
  return 0;
}

function rowElement(list: HTMLElement | null, key: string | null): HTMLElement | null {
  if (!list || key === null) return null;
  return (
    [...list.children].find(
      (row): row is HTMLElement => row instanceof HTMLElement && row.dataset["key"] === key
    ) ?? null
  );
}
