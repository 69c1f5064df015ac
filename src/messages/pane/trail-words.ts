/** What the findings say of the last run and of earlier reasons; loaded with them. */
import type { DifferenceSince } from "../../core/model/reconciliation";

export interface PaneTrailWords {
  /** On the card of a difference; one that is still open needs no word. */
  readonly since: Readonly<Record<DifferenceSince, string>>;
  /** Above the list: what changed since the last run. */
  readonly summary: (counts: Readonly<Record<DifferenceSince | "settled", number>>) => string;
  /** A reason was given for other figures and does not count. */
  readonly expired: (registration: number, health: number) => string;
  readonly earlier: (reason: string | null, ground: string | null) => string;
  /** One click gives it again, for the figures of now. */
  readonly useAgain: string;
}
