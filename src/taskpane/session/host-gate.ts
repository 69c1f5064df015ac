/** The host does one thing at a time, whoever asks. */
import { isExcelError } from "../../hosts/excel-error";
import type { Clock } from "./clock";
import { pause } from "./clock";
import { TurnStopped } from "./turn";

/** Before a reading that failed for the moment is tried once more. */
const RETRY_MILLISECONDS = 1000;

export type IsWanted = () => boolean;

export class HostGate {
  private tail: Promise<unknown> = Promise.resolve();

  constructor(private readonly clock: Clock) {}

  /**
   * Begins when everything before it is over, also what nobody waits for any more.
   *
   * @throws TurnStopped where it is no longer wanted when its time comes
   */
  run<T>(work: () => Promise<T>, isWanted: IsWanted = () => true): Promise<T> {
    const result = this.tail.then(() => {
      if (!isWanted()) throw new TurnStopped();
      return work();
    });
    this.tail = result.catch(() => undefined);
    return result;
  }

  /** Work that changes nothing: what may go better after a moment is tried twice. */
  async read<T>(work: () => Promise<T>, isWanted: IsWanted = () => true): Promise<T> {
    try {
      return await this.run(work, isWanted);
    } catch (error) {
      if (!isExcelError(error) || error.retry !== "soon") throw error;
      await pause(this.clock, RETRY_MILLISECONDS);
      return this.run(work, isWanted);
    }
  }
}
