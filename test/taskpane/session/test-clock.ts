/** A clock that stands until it is told to go on. */
import type { Clock } from "../../../src/taskpane/session/clock";

export class TestClock implements Clock {
  private now = 0;
  private due: { readonly at: number; readonly run: () => void }[] = [];

  /** @param settled waits for what follows at once from what came due */
  constructor(private readonly settled: () => Promise<void> = settle) {}

  after(milliseconds: number, run: () => void): () => void {
    const entry = { at: this.now + milliseconds, run };
    this.due.push(entry);
    return () => {
      this.due = this.due.filter((each) => each !== entry);
    };
  }

  /** Runs everything that comes due, in order; what follows from one thing happens before the next. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    for (;;) {
      await this.settled();
      const [next] = this.due.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
      if (!next) break;
      this.due = this.due.filter((each) => each !== next);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = end;
    await this.settled();
  }
}

/** Lets everything happen that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let round = 0; round < 20; round += 1) await new Promise((done) => setImmediate(done));
}
