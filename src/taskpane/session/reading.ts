/** From the workbook to the judgement that is shown. */
import { isExcelError } from "../../hosts/excel-error";
import { isUpToDate } from "./desk";
import type { Desk } from "./desk";
import { judge } from "./judging";
import { refused, settingsOfText } from "./kept-settings";
import type { EditedSheets } from "./pending-edits";
import type { ReadBook } from "./read-book";
import { bookWith } from "./read-book";
import type { Cause } from "./shown-outcome";
import type { Turn } from "./turn";

/** Reads every sheet again and judges. */
export async function readAndJudge(desk: Desk, turn: Turn, cause: Cause): Promise<void> {
  await fromSheets(desk, turn, cause, () => bookOf(desk, turn));
}

/** Reads what was edited since, and judges. */
export async function readEditedAndJudge(desk: Desk, turn: Turn, cause: Cause): Promise<void> {
  await fromSheets(desk, turn, cause, async (edited) => {
    const book = desk.judged?.brief.book;
    return (book && (await readEdited(desk, turn, book, edited))) ?? bookOf(desk, turn);
  });
}

/**
 * Makes sure that what is shown is what stands in the workbook, and that everything said in the pane is in it.
 * A host that reports no edits is read anew.
 */
export async function bringUpToDate(desk: Desk, turn: Turn, cause: Cause): Promise<void> {
  if (!desk.judged || !desk.host.capabilities.events) await readAndJudge(desk, turn, cause);
  else if (desk.edits.any) await readEditedAndJudge(desk, turn, cause);
  else if (!isUpToDate(desk)) await judge(desk, turn, desk.judged.brief.book, "reason");
}

/** Edits count as read when they are judged. */
async function fromSheets(
  desk: Desk,
  turn: Turn,
  cause: Cause,
  read: (edited: EditedSheets) => Promise<ReadBook>
): Promise<void> {
  turn.show("reading");
  const edited = desk.edits.take();
  try {
    await readKeptSettings(desk, turn);
    const book = await read(edited);
    await judge(desk, turn, book, cause);
  } catch (error) {
    desk.edits.putBack(edited);
    throw error;
  }
}

/** Null where sheets came, went or were renamed. */
async function readEdited(
  desk: Desk,
  turn: Turn,
  book: ReadBook,
  { all, names }: EditedSheets
): Promise<ReadBook | null> {
  if (all) return null;
  if (names.length === 0) return book;
  try {
    return bookWith(book, await bookOf(desk, turn, names), names);
  } catch (error) {
    if (isExcelError(error) && error.code === "sheet-gone") return null;
    throw error;
  }
}

/** Some sheets, or all of them. */
export async function bookOf(desk: Desk, turn: Turn, names?: readonly string[]): Promise<ReadBook> {
  const { host, gate } = desk;
  return turn.until(
    gate.read(
      async () => {
        const grids = await host.readSheets(names);
        return { grids, notes: host.notes };
      },
      () => !turn.isStopped
    )
  );
}

/** Once a session: from then on the session knows them best. */
async function readKeptSettings(desk: Desk, turn: Turn): Promise<void> {
  if (desk.settingsRead) return;
  const { host, gate, store } = desk;
  const text = await turn.until(
    gate.read(
      () => host.readSettings(),
      () => !turn.isStopped
    )
  );
  const kept = settingsOfText(text);
  desk.settingsRead = true;
  desk.kept = kept;
  const problem = refused(kept.problems[0]);
  store.set({
    written: kept.written,
    settings: kept.settings,
    ...(problem ? { problem: { from: "judge", problem } } : {}),
  });
}
