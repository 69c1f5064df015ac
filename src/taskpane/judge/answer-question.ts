/** The Worker's end of the line: one question in, its parts and its answer out. */
import { answer } from "./answer";
import { inParts } from "./answer-parts";
import type { Judge } from "./judge";
import { problemOf } from "./judge-failure";
import type { JudgeAnswer, JudgeQuestion } from "./protocol";

/** Never throws: whatever goes wrong is an answer, too. What is known at once is answered at once. */
export function answerQuestion(
  judge: Judge,
  { number, call, input }: JudgeQuestion,
  post: (answer: JudgeAnswer) => void
): void {
  const failed = (error: unknown) => post({ number, problem: problemOf(error) });
  const said = (output: unknown) => {
    const { parts, rest } = inParts(call, output);
    for (const part of parts) post({ number, part: { number, ...part } });
    post({ number, output: rest });
  };
  try {
    const output = answer(judge, call, input, (progress) => post({ number, progress }));
    if (output instanceof Promise) output.then(said).catch(failed);
    else said(output);
  } catch (error) {
    failed(error);
  }
}
