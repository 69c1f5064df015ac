/** One thing that the session does, from beginning to end: what it shows meanwhile, and how it is called off. */
import type { Cancel, Clock } from "./clock";
import type { Activity, Problem, Progress, SessionState } from "./session-state";
import type { StateStore } from "./state-store";

/** Called off by the clerk, or the session was closed: whatever waited for the turn goes no further. */
export class TurnStopped extends Error {
  override readonly name = "TurnStopped";
}

/** What happens by itself or on the side is shown when it takes longer than this. */
const QUIET_MILLISECONDS = 1000;

export class Turn {
  private readonly stopping: Promise<never>;
  private reject: (reason: TurnStopped) => void = () => undefined;
  private stopped = false;
  private cancellable = true;
  private shown: Pick<SessionState, "activity" | "progress">;
  private quiet: Cancel | null = null;
  private readonly problemBefore: Problem | null;

  /** @param isQuiet leaves the clerk free to act, and shows itself only when it takes long */
  constructor(
    private readonly store: StateStore,
    clock: Clock,
    isQuiet: boolean
  ) {
    this.stopping = new Promise<never>((_, reject) => (this.reject = reject));
    this.stopping.catch(() => undefined);
    this.problemBefore = store.state.problem;
    this.shown = { activity: "idle", progress: null };
    if (!isQuiet) return;
    this.quiet = clock.after(QUIET_MILLISECONDS, () => {
      this.quiet = null;
      this.store.set(this.shown);
    });
  }

  get isStopped(): boolean {
    return this.stopped;
  }

  /** @throws TurnStopped */
  check(): void {
    if (this.stopped) throw new TurnStopped();
  }

  /** What is being done at this moment. */
  get activity(): Activity {
    return this.shown.activity;
  }

  show(
    activity: Activity,
    progress: Partial<Pick<Progress, "share" | "sheet" | "step">> = {}
  ): void {
    if (this.stopped) return;
    const { share = null, sheet = null, step } = progress;
    this.shown = {
      activity,
      progress: { share, sheet, cancellable: this.cancellable, ...(step && { step }) },
    };
    if (!this.quiet) this.store.set(this.shown);
  }

  /** From here on it can no longer be called off. */
  commit(): void {
    this.cancellable = false;
  }

  /** @throws TurnStopped at once when the turn is stopped, whatever becomes of the work */
  async until<T>(work: Promise<T>): Promise<T> {
    const result = await Promise.race([this.stopping, work]);
    this.check();
    return result;
  }

  /** The clerk calls it off; false where it is too late. Nothing that was begun stays. */
  cancel(): boolean {
    if (!this.cancellable || this.stopped) return false;
    this.stop();
    this.store.set({ problem: this.problemBefore });
    return true;
  }

  stop(): void {
    if (this.stopped) return;
    this.stopped = true;
    this.reject(new TurnStopped());
    this.rest();
  }

  /** It is over: the clerk may act. */
  end(): void {
    if (!this.stopped) this.rest();
  }

  private rest(): void {
    this.quiet?.();
    this.quiet = null;
    this.store.set({ activity: "idle", progress: null });
  }
}
