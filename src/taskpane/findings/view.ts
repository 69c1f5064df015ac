/** How the clerk looks at the list; kept as long as the pane is open, also while another tab is shown. */
import type { Severity } from "../../core/model/finding";
import type { Grouping } from "../../messages/pane/findings-words";
import type { SessionActions } from "../session/session-state";

export interface View {
  /** Empty: all. */
  readonly severities: readonly Severity[];
  readonly query: string;
  readonly grouping: Grouping;
  readonly onlyDifferences: boolean;
  /** Keys of the groups that are folded up. */
  readonly collapsed: readonly string[];
}

export const FIRST_VIEW: View = {
  severities: [],
  query: "",
  grouping: "unit",
  onlyDifferences: false,
  collapsed: [],
};

export const isFiltered = ({ severities, query, onlyDifferences }: View): boolean =>
  severities.length > 0 || query.trim() !== "" || onlyDifferences;

/** Where the list stood when it was left. */
export interface Spot {
  /** The first row in sight, and how far it is scrolled past its own top; null at the list's top. */
  readonly anchor: { readonly key: string; readonly delta: number } | null;
  /** The row that has the keyboard. */
  readonly active: string | null;
}

export const TOP: Spot = { anchor: null, active: null };

export interface Memory {
  view: View;
  spot: Spot;
}

/** By session, which its actions stand for: a new one starts afresh. */
const MEMORIES = new WeakMap<SessionActions, Memory>();

export function memoryOf(session: SessionActions): Memory {
  const kept = MEMORIES.get(session);
  if (kept) return kept;
  const memory: Memory = { view: FIRST_VIEW, spot: TOP };
  MEMORIES.set(session, memory);
  return memory;
}
