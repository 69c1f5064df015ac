/** 生成结果表, 清除本工具生成的表 and 新建空白表: everything that changes the workbook. */
import type { Month } from "../../core/model/period";
import type { SheetPlan } from "../../core/model/sheet-plan";
import { messagesFor } from "../../messages/at-hand";
import type { DocumentKind } from "../../core/reporting/result-sheets";
import { blankFormPlans, nextMonth } from "./blank-form-plans";
import type { Desk } from "./desk";
import { unwrittenForms } from "./given-forms";
import { unwritten } from "./given-reasons";
import { judge } from "./judging";
import { nothingJudged } from "./nothing-judged";
import type { ReadBook } from "./read-book";
import { bookWithWritten, isSourceName, takenNames } from "./read-book";
import { bookOf, bringUpToDate, readAndJudge } from "./reading";
import type { Turn } from "./turn";

/** Writes what stands in the workbook now, never an older judgement. */
export async function writeResults(
  desk: Desk,
  turn: Turn,
  keepSettings: () => Promise<void>,
  documents: readonly DocumentKind[]
): Promise<void> {
  await bringUpToDate(desk, turn, "check");
  const { judged, host, feed, store } = desk;
  if (!judged) return;
  const nothing = nothingJudged(judged.judgement);
  if (nothing) {
    store.set({ problem: nothing });
    return;
  }
  turn.show("writing");
  const copies = !host.capabilities.writeInPlace;
  const question = { language: desk.language(), copies, documents };
  const plans = await turn.until(feed.about(() => judged.brief, "plans", question));
  turn.commit();
  turn.show("writing");
  await turn.until(keepSettings());
  const notes = await writePlans(desk, turn, plans);
  const isOlder = notes.includes("edited-meanwhile");
  if (isOlder) desk.edits.addAll();
  const sheets = plans.map(({ name }) => name);
  store.set({ wrote: { sheets, outdated: isOlder || isSourceEdited(desk) }, notes });
  if (copies) noteWritten(desk);
  await readWritten(desk, turn, judged.brief.book, sheets, notes);
}

/** Not undoable; what was typed into the sheets goes with them. */
export async function removeResults(desk: Desk, turn: Turn): Promise<void> {
  turn.commit();
  turn.show("removing");
  const { gate, host, edits, store } = desk;
  try {
    await turn.until(gate.run(() => host.removeOwnSheets()));
  } catch (error) {
    edits.addAll();
    throw error;
  }
  store.set({ wrote: null });
  await readAndJudge(desk, turn, "own-sheets");
}

/** @param months none: the month after the latest one found, else the current one */
export async function writeBlankForms(
  desk: Desk,
  turn: Turn,
  months: readonly Month[]
): Promise<void> {
  await bringUpToDate(desk, turn, "look");
  const { judged, gate, host } = desk;
  if (!judged) return;
  const units = await turn.until(desk.feed.about(() => judged.brief, "units", null));
  const plans = blankFormPlans(
    months.length > 0 ? months : [nextMonth(judged.judgement.tables, desk.today())],
    units,
    takenNames(judged.brief.book),
    messagesFor(desk.language()).blankForm
  );
  turn.commit();
  turn.show("writing");
  await writePlans(desk, turn, plans);
  await readAndJudge(desk, turn, "own-sheets");
  const [first] = plans;
  if (!first || !host.capabilities.reveal) return;
  const file = desk.judged?.brief.book.grids.find(({ name }) => name === first.name)?.file ?? "";
  const corner = { file, sheet: first.name, row: first.freeze.rows, column: 0 };
  await turn.until(gate.run(() => host.reveal(corner)));
}

/** Where it breaks off, our own sheets may be half done: all is read again before anything else. */
async function writePlans(desk: Desk, turn: Turn, plans: readonly SheetPlan[]) {
  const { gate, host, edits, store } = desk;
  try {
    return await turn.until(
      gate.run(async () => {
        await host.writeSheets(plans);
        return host.notes;
      })
    );
  } catch (error) {
    edits.addAll();
    const { wrote } = store.state;
    if (wrote) store.set({ wrote: { ...wrote, outdated: true } });
    throw error;
  }
}

/** What the sheets hold now is what the judge must know: reasons, ids and where things stand. */
async function readWritten(
  desk: Desk,
  turn: Turn,
  book: ReadBook,
  sheets: readonly string[],
  notes: ReadBook["notes"]
): Promise<void> {
  turn.show("reading");
  try {
    // Sheets of a workbook of its own are not to be told from sources by their names.
    const merged = desk.host.capabilities.writeInPlace
      ? bookWithWritten(book, await bookOf(desk, turn, sheets), sheets)
      : null;
    const read = merged ?? (await bookOf(desk, turn));
    const all = { ...read, notes: [...new Set([...notes, ...read.notes])] };
    await judge(desk, turn, all, "own-sheets");
  } catch (error) {
    desk.edits.addAll();
    throw error;
  }
}

function isSourceEdited({ edits, judged }: Desk): boolean {
  const { all, names } = edits.edited;
  return all || names.some((name) => isSourceName(judged?.brief.book ?? null, name));
}

/** The reasons stand in the workbook that was made, though not in the one that is read. */
function noteWritten(desk: Desk): void {
  const sent = desk.judged?.from.given;
  desk.given = new Map(
    [...desk.given].map(([id, each]) => [
      id,
      sent?.get(id) === each ? { ...each, written: true } : each,
    ])
  );
  const sentForms = desk.judged?.from.submitted ?? [];
  desk.submitted = desk.submitted.map((each) =>
    sentForms.includes(each) ? { ...each, written: true } : each
  );
  desk.store.set({
    unwritten: unwritten(desk.given),
    unwrittenForms: unwrittenForms(desk.submitted),
  });
}
