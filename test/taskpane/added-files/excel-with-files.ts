/** The pane over a workbook open in Excel, with room for files beside it. */
import { BookWithFiles } from "../../../src/taskpane/added-files/book-with-files";
import { lookAtFiles } from "../../../src/taskpane/added-files/look-at-files";
import { inProcessClient } from "../../../src/taskpane/judge/in-process-client";
import { openSession } from "../../../src/taskpane/session/session";
import type { Session } from "../../../src/taskpane/session/session";
import type { Book } from "../../excel-stand-in/book";
import { StandIn } from "../../excel-stand-in/stand-in";
import { excelHost } from "../../hosts/opened-host";
import { TestClock, settle } from "../session/test-clock";
import "../../support/both-languages";

export interface OpenedPane {
  readonly excel: StandIn;
  readonly book: BookWithFiles;
  readonly session: Session;
  readonly clock: TestClock;
}

/** Opens the pane over the workbook, as the entry of the pane in Excel does. */
export async function openedOver(workbook: Book): Promise<OpenedPane> {
  const excel = new StandIn(workbook).open();
  const book = new BookWithFiles(excelHost());
  const clock = new TestClock(() => untilQuiet(session));
  const session = openSession({
    host: book,
    judge: inProcessClient(),
    language: () => "zh",
    clock,
    today: () => "2026-01-08",
  });
  lookAtFiles(book, session);
  await untilQuiet(session);
  return { excel, book, session, clock };
}

/** Reading through Excel lets the page draw in between, so it takes real time. */
async function untilQuiet(session: Session): Promise<void> {
  await settle();
  let last = session.state;
  let since = performance.now();
  while (last.activity !== "idle" || performance.now() - since < QUIET_MILLISECONDS) {
    await new Promise((done) => setTimeout(done, 5));
    if (session.state !== last) since = performance.now();
    last = session.state;
  }
}
const QUIET_MILLISECONDS = 50;

/** The differences as figures, wherever their cells stand. */
export function differencesOf({ state }: Pick<Session, "state">) {
  return (state.judgement?.reconciliation.differences ?? []).map(
    ({ id, registration, health }) => ({ id, registration, health })
  );
}
