/** Checks again while the clerk types, once there was a check. */
import { isExcelError } from "../../hosts/excel-error";
import type { WorkbookEdit } from "../../hosts/workbook-host";
import type { Desk } from "./desk";
import { isSourceName } from "./read-book";
import { readEditedAndJudge } from "./reading";
import { RecheckTimer } from "./recheck-timer";
import type { Turns } from "./turns";

/** While the clerk is typing, Excel answers nothing: it is asked again after this long, and nobody is told. */
const WHILE_TYPING = 2000;

export class Rechecks {
  private readonly timer: RecheckTimer;

  constructor(
    private readonly desk: Desk,
    private readonly take: Turns["take"]
  ) {
    this.timer = new RecheckTimer(desk.clock, () => void this.recheck());
  }

  edited(edit: WorkbookEdit): void {
    const { edits, store, judged } = this.desk;
    edits.add(edit);
    const { wrote } = store.state;
    const book = judged?.brief.book ?? null;
    const isSource =
      edit.sheets.length === 0 || edit.sheets.some((name) => isSourceName(book, name));
    if (isSource && wrote && !wrote.outdated) store.set({ wrote: { ...wrote, outdated: true } });
    this.soon();
  }

  /** Where something was edited that nobody looked at yet. */
  soon(): void {
    const { edits, store } = this.desk;
    if (store.state.checked && edits.any) this.timer.edited();
  }

  stop(): void {
    this.timer.stop();
  }

  private recheck(): Promise<void> {
    const { desk } = this;
    return this.take({ quiet: true, once: "recheck" }, async (turn) => {
      if (!desk.edits.any) return;
      try {
        await readEditedAndJudge(desk, turn, "edit");
      } catch (error) {
        if (!isWhileTyping(error)) throw error;
        desk.clock.after(WHILE_TYPING, () => void this.recheck());
      }
    });
  }
}

/** Excel does nothing for anybody while a cell is being typed into or one of its dialogs is open. */
function isWhileTyping(error: unknown): boolean {
  return isExcelError(error) && (error.code === "cell-edit-mode" || error.code === "dialog-open");
}
