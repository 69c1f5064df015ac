/** One thing after the other, in the order in which it was asked for. */
import type { Clock } from "./clock";
import type { StateStore } from "./state-store";
import { Turn, TurnStopped } from "./turn";

export interface TurnOptions {
  /** Leaves the clerk free to act, and shows itself only when it takes long. */
  readonly quiet?: boolean;
  /** Of turns that would do the same, one waits at a time: asking again gives that one. */
  readonly once?: string;
}

/** Waits for nothing but through the turn, so that it is over as soon as the turn is stopped. */
export type Work = (turn: Turn) => Promise<void>;

export class Turns {
  private tail: Promise<void> = Promise.resolve();
  private current: Turn | null = null;
  private readonly waiting = new Map<string, Promise<void>>();
  private closed = false;

  /** @param failed told what a turn that was not stopped threw */
  constructor(
    private readonly store: StateStore,
    private readonly clock: Clock,
    private readonly failed: (error: unknown, turn: Turn) => void
  ) {}

  /** Resolves when the work is done, failed or stopped; never rejects. */
  take({ quiet = false, once }: TurnOptions, work: Work): Promise<void> {
    const same = once === undefined ? undefined : this.waiting.get(once);
    if (same) return same;
    const done = this.tail.then(() => {
      if (once !== undefined) this.waiting.delete(once);
      return this.run(quiet, work);
    });
    this.tail = done;
    if (once !== undefined) this.waiting.set(once, done);
    return done;
  }

  /** False: nothing is going on that could be called off. */
  cancel(): boolean {
    return this.current?.cancel() ?? false;
  }

  close(): void {
    this.closed = true;
    this.current?.stop();
  }

  private async run(quiet: boolean, work: Work): Promise<void> {
    if (this.closed) return;
    const turn = new Turn(this.store, this.clock, quiet);
    this.current = turn;
    try {
      await work(turn);
    } catch (error) {
      if (!(error instanceof TurnStopped) && !turn.isStopped) this.failed(error, turn);
    } finally {
      this.current = null;
      turn.end();
    }
  }
}
