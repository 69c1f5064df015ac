/** The first row in sight stays where it is when other rows come, or when the list is shown again. */
import type { Virtualizer } from "@tanstack/react-virtual";
import { useLayoutEffect, useRef } from "react";
import type { RefObject } from "react";
import type { ListRow } from "./list-rows";
import type { Spot } from "./view";

type Anchor = Spot["anchor"];
type Rows = Virtualizer<HTMLElement, HTMLElement>;

/** Null at the top of the list: there new rows are to be seen. */
export function anchorAt(virtualizer: Rows, scroller: HTMLElement, above: number): Anchor {
  const { scrollTop } = scroller;
  const first = scrollTop > above ? virtualizer.getVirtualItemForOffset(scrollTop) : undefined;
  return first ? { key: String(first.key), delta: scrollTop - first.start } : null;
}

interface KeptPlace {
  readonly rows: readonly ListRow[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly virtualizer: Rows;
  readonly scroller: HTMLElement;
  readonly above: number;
  readonly anchor: RefObject<Anchor>;
}

export function useKeptPlace({ rows, indexOf, virtualizer, scroller, above, anchor }: KeptPlace) {
  const shown = useRef<{ rows: readonly ListRow[]; above: number } | null>(null);
  useLayoutEffect(() => {
    const before = shown.current;
    if (before?.rows === rows && before.above === above) return;
    shown.current = { rows, above };
    const kept = anchor.current && stillThere(anchor.current, before?.rows ?? rows, indexOf);
    const at = kept ? virtualizer.measurementsCache[kept.index] : undefined;
    if (kept && at) scroller.scrollTop = at.start + kept.delta;
  }, [rows, above, indexOf, virtualizer, scroller, anchor]);
  // A page that was hidden has forgotten how far it was scrolled.
  useLayoutEffect(() => () => void (shown.current = null), []);
}

/** The anchor, or the next row below it that is still there. */
function stillThere(
  anchor: NonNullable<Anchor>,
  before: readonly ListRow[],
  indexOf: ReadonlyMap<string, number>
): { readonly index: number; readonly delta: number } | null {
  const same = indexOf.get(anchor.key);
  if (same !== undefined) return { index: same, delta: anchor.delta };
  const from = before.findIndex(({ key }) => key === anchor.key);
  for (const { key } of from < 0 ? [] : before.slice(from + 1)) {
    const index = indexOf.get(key);
    if (index !== undefined) return { index, delta: 0 };
  }
  return null;
}
