/** When to check again while the clerk is typing: soon after the last edit, and not much later than the first. */
import type { Cancel, Clock } from "./clock";

const AFTER_LAST_EDIT = 600;
const AFTER_FIRST_EDIT = 3000;

export class RecheckTimer {
  private last: Cancel | null = null;
  private first: Cancel | null = null;

  constructor(
    private readonly clock: Clock,
    private readonly recheck: () => void
  ) {}

  edited(): void {
    this.last?.();
    this.last = this.clock.after(AFTER_LAST_EDIT, this.fire);
    this.first ??= this.clock.after(AFTER_FIRST_EDIT, this.fire);
  }

  stop(): void {
    this.last?.();
    this.first?.();
    this.last = null;
    this.first = null;
  }

  private readonly fire = (): void => {
    this.stop();
    this.recheck();
  };
}
