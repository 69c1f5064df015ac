/** One question to a judge, by the name of the call. */
import type { Judge } from "./judge";
import type { JudgeCall, JudgeCalls } from "./protocol";

export function answer<Call extends JudgeCall>(
  judge: Judge,
  call: Call,
  input: JudgeCalls[Call]["in"]
): JudgeCalls[Call]["out"] {
  const answers: {
    readonly [Each in JudgeCall]: (of: JudgeCalls[Each]["in"]) => JudgeCalls[Each]["out"];
  } = judge;
  return answers[call](input);
}
