/** Puts the settings into the workbook a moment after the clerk changed them; until that succeeds they are not forgotten. */
import type { Cancel } from "./clock";
import type { Desk } from "./desk";
import { settingsText } from "./kept-settings";

/** A clerk mostly changes several things in a row. */
const AFTER_LAST_CHANGE = 500;

export class SettingsKeeping {
  private pending = false;
  private timer: Cancel | null = null;

  /** @param failed told what the host threw */
  constructor(
    private readonly desk: Desk,
    private readonly failed: (error: unknown) => void
  ) {}

  changed(): void {
    this.pending = true;
    this.timer?.();
    this.timer = this.desk.clock.after(AFTER_LAST_CHANGE, () => void this.keep());
  }

  /** Resolves when nothing is pending, or the host refused; never rejects. */
  async keep(): Promise<void> {
    this.timer?.();
    this.timer = null;
    if (!this.pending) return;
    this.pending = false;
    const { gate, host } = this.desk;
    try {
      await gate.run(() => host.rememberSettings(settingsText(this.desk.kept.written)));
    } catch (error) {
      this.pending = true;
      this.failed(error);
    }
  }
}
