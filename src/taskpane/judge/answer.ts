/** One question to a judge, by the name of the call. */
import type { OnProgress } from "../../core/model/progress";
import type { JudgeCall, JudgeCalls } from "./protocol";

/** What needs more of the program than is loaded at start is answered later. */
export type Answered<Call extends JudgeCall> =
  JudgeCalls[Call]["out"] | Promise<JudgeCalls[Call]["out"]>;

export type JudgeAnswers = {
  readonly [Call in JudgeCall]: (
    input: JudgeCalls[Call]["in"],
    onProgress?: OnProgress
  ) => Answered<Call>;
};

export function answer<Call extends JudgeCall>(
  judge: JudgeAnswers,
  call: Call,
  input: JudgeCalls[Call]["in"],
  onProgress?: OnProgress
): Answered<Call> {
  return judge[call](input, onProgress);
}
