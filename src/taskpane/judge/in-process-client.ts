/** The judge in the page itself: for tests and for commands without a pane, where nobody waits for it. */
import { answer } from "./answer";
import { Judge } from "./judge";
import type { JudgeClient } from "./judge-client";
import { JudgeFailure, JudgeStopped, problemOf } from "./judge-failure";

export function inProcessClient(): JudgeClient {
  let judge = new Judge();
  let closed = false;
  return {
    async ask(call, input, onProgress) {
      const asked = judge;
      // As with a Worker, the question leaves first and whoever asked goes on.
      await Promise.resolve();
      if (closed || asked !== judge) throw new JudgeStopped();
      try {
        return await answer(asked, call, input, onProgress);
      } catch (error) {
        throw new JudgeFailure(problemOf(error));
      }
    },
    restart() {
      judge = new Judge();
    },
    close() {
      closed = true;
    },
  };
}
