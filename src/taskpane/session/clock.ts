/** When things happen, so that tests need not wait. */

export type Cancel = () => void;

export interface Clock {
  /** Runs once after so many milliseconds, unless cancelled before. */
  after(milliseconds: number, run: () => void): Cancel;
}

export const PAGE_CLOCK: Clock = {
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
};

export function pause(clock: Clock, milliseconds: number): Promise<void> {
  return new Promise((done) => clock.after(milliseconds, done));
}
