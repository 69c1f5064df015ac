/** Why a question to the judge got no answer. */
import type { JudgeProblem } from "./protocol";

/** The judge refused the question or broke down over it; `problem` is what to tell the clerk. */
export class JudgeFailure extends Error {
  override readonly name = "JudgeFailure";

  constructor(readonly problem: JudgeProblem) {
    super(JSON.stringify(problem));
  }
}

/** The question was open when the judge was restarted or closed: nobody waits for its answer any more. */
export class JudgeStopped extends Error {
  override readonly name = "JudgeStopped";
}

/** Whatever was thrown, as data. */
export function problemOf(error: unknown): JudgeProblem {
  if (error instanceof JudgeFailure) return error.problem;
  const message = error instanceof Error ? error.message : String(error);
  return { code: "judge-failed", message };
}
