/** The page's end of the line to the judge. */
import type { OnProgress } from "../../core/model/progress";
import type { JudgeCall, JudgeCalls } from "./protocol";

export interface JudgeClient {
  /**
   * One question; answers come in the order of the questions.
   *
   * @param onProgress called ahead of an answer that takes long
   * @throws JudgeFailure with the problem to show; JudgeStopped where the client was restarted or closed meanwhile
   */
  ask<Call extends JudgeCall>(
    call: Call,
    input: JudgeCalls[Call]["in"],
    onProgress?: OnProgress
  ): Promise<JudgeCalls[Call]["out"]>;
  /** Ends the Worker and starts a new, empty one: all sheets must be put again. Open questions reject with JudgeStopped. */
  restart(): void;
  /** Ends the Worker; every question from now on rejects with JudgeStopped. */
  close(): void;
}
