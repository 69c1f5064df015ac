/** The real judge in the process, with doors to stop at. */
import { inProcessClient } from "../../../src/taskpane/judge/in-process-client";
import type { JudgeClient } from "../../../src/taskpane/judge/judge-client";
import { JudgeStopped } from "../../../src/taskpane/judge/judge-failure";
import type { JudgeCall } from "../../../src/taskpane/judge/protocol";
import { Doors } from "./held";

export interface WatchedJudge extends JudgeClient {
  readonly doors: Doors<JudgeCall>;
  /** Names of the sheets that were put, in order. */
  readonly put: string[];
  readonly restarts: number;
  readonly isClosed: boolean;
}

export function watchedJudge(client: JudgeClient = inProcessClient()): WatchedJudge {
  const doors = new Doors<JudgeCall>();
  const put: string[] = [];
  let restarts = 0;
  let isClosed = false;
  return {
    doors,
    put,
    get restarts() {
      return restarts;
    },
    get isClosed() {
      return isClosed;
    },
    async ask(call, input, onProgress) {
      const life = restarts;
      if (call === "put") put.push((input as { readonly name: string }).name);
      await doors.pass(call);
      if (life !== restarts || isClosed) throw new JudgeStopped();
      return client.ask(call, input, onProgress);
    },
    restart() {
      restarts += 1;
      client.restart();
    },
    close() {
      isClosed = true;
      client.close();
    },
  };
}
