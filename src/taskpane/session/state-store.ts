/** The one state that is shown; it is replaced, never changed in place. */
import type { Unsubscribe } from "../../hosts/workbook-host";
import type { SessionState } from "./session-state";

export class StateStore {
  private readonly listeners = new Set<() => void>();
  private closed = false;

  constructor(private current: SessionState) {}

  get state(): SessionState {
    return this.current;
  }

  set(change: Partial<SessionState>): void {
    if (this.closed || !differs(this.current, change)) return;
    this.current = { ...this.current, ...change };
    for (const listener of [...this.listeners]) listener();
  }

  subscribe(listener: () => void): Unsubscribe {
    // Each subscription is its own, also where two of them share a listener.
    const heard = () => listener();
    this.listeners.add(heard);
    return () => void this.listeners.delete(heard);
  }

  /** The state stands still from now on. */
  close(): void {
    this.closed = true;
    this.listeners.clear();
  }
}

function differs(state: SessionState, change: Partial<SessionState>): boolean {
  return (Object.keys(change) as (keyof SessionState)[]).some((key) => state[key] !== change[key]);
}
