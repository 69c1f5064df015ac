/** 这个数从哪里来: follows the cell that the clerk selects. */
import type { CellRef } from "../../core/model/cell-ref";
import { JudgeStopped } from "../judge/judge-failure";
import type { Cancel } from "./clock";
import type { Desk } from "./desk";

/** Somebody who moves with the arrow keys passes over most cells. */
const AFTER_LAST_SELECTION = 150;

export class OriginTrace {
  private timer: Cancel | null = null;
  /** Only the answer to the latest question is shown. */
  private asked = 0;
  private shown: CellRef | null = null;

  /** @param failed told what the judge threw */
  constructor(
    private readonly desk: Desk,
    private readonly failed: (error: unknown) => void
  ) {}

  selected(cell: CellRef): void {
    this.timer?.();
    this.timer = this.desk.clock.after(AFTER_LAST_SELECTION, () => void this.trace(cell));
  }

  /** Never rejects. */
  async trace(cell: CellRef): Promise<void> {
    this.timer?.();
    this.timer = null;
    const question = (this.asked += 1);
    const origin = await this.originOf(cell);
    if (question !== this.asked) return;
    this.shown = origin ? cell : null;
    this.desk.store.set({ origin });
  }

  /** The figures changed: what is shown is asked for again. */
  async again(): Promise<void> {
    if (this.shown) await this.trace(this.shown);
  }

  stop(): void {
    this.timer?.();
    this.asked += 1;
  }

  private async originOf(cell: CellRef) {
    const { judged, feed } = this.desk;
    const known = judged?.brief.book.grids.some(
      ({ file, name }) => file === cell.file && name === cell.sheet
    );
    if (!judged || !known) return null;
    try {
      return await feed.about(() => this.desk.judged?.brief ?? judged.brief, "origin", cell);
    } catch (error) {
      if (!(error instanceof JudgeStopped)) this.failed(error);
      return null;
    }
  }
}
