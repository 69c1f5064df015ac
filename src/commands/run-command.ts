/** A command without a pane: a session of its own, from the button to the last written cell. */
import type { WorkbookHost } from "../hosts/workbook-host";
import { inProcessClient } from "../taskpane/judge/in-process-client";
import type { Language } from "../taskpane/judge/protocol";
import { openSession } from "../taskpane/session/session";
import type { Session } from "../taskpane/session/session";
import type { Problem, SessionState } from "../taskpane/session/session-state";
import { today } from "../taskpane/today";
import type { CommandName, Notice } from "./notice";

export interface CommandParts {
  readonly host: WorkbookHost;
  readonly language: Language;
}

/** Null: done, and nothing to say. Never throws. */
export async function runCommand(
  command: CommandName,
  { host, language }: CommandParts
): Promise<Notice | null> {
  const session = openSession({
    host,
    judge: inProcessClient(),
    language: () => language,
    today: () => today(),
  });
  // What the workbook keeps may be of no use; it is told once, and what comes after clears it away.
  const refused: Problem[] = [];
  const unsubscribe = session.subscribe(() => {
    const { problem } = session.state;
    if (problem?.from === "judge" && refused.at(-1) !== problem) refused.push(problem);
  });
  try {
    await COMMANDS[command](session, host);
    const { state } = session;
    const problem = state.problem ?? refused.at(0) ?? null;
    return problem || isOlder(state) ? { command, language, problem } : null;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { command, language, problem: { from: "unknown", message, during: "idle" } };
  } finally {
    unsubscribe();
    session.close();
  }
}

const COMMANDS: Readonly<
  Record<CommandName, (session: Session, host: WorkbookHost) => Promise<void>>
> = {
  /** 开始审核: judges, writes the result sheets, and shows the first, 审核结果. */
  async checkWorkbook(session, host) {
    await session.write();
    const [first] = session.state.wrote?.sheets ?? [];
    if (first === undefined || session.state.problem) return;
    await host.reveal({ file: "", sheet: first, row: 0, column: 0 });
  },
  /** 新建空白表: the month after the latest one, both sides, with the units of the latest table. */
  newBlankForm: (session) => session.newBlankForm([]),
};

function isOlder({ wrote, notes }: SessionState): boolean {
  return wrote !== null && notes.includes("edited-meanwhile");
}
