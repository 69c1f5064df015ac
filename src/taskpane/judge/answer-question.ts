/** The Worker's end of the line: one question in, its parts and its answer out. */
import { answer } from "./answer";
import { inParts } from "./answer-parts";
import type { Judge } from "./judge";
import { problemOf } from "./judge-failure";
import type { JudgeAnswer, JudgeQuestion } from "./protocol";

/** Never throws: whatever goes wrong is an answer, too. */
export function answerQuestion(
  judge: Judge,
  { number, call, input }: JudgeQuestion,
  post: (answer: JudgeAnswer) => void
): void {
  try {
    const { parts, rest } = inParts(call, answer(judge, call, input));
    for (const part of parts) post({ number, part: { number, ...part } });
    post({ number, output: rest });
  } catch (error) {
    post({ number, problem: problemOf(error) });
  }
}
