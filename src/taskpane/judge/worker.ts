/** What runs in the Worker itself. */
import "../../polyfills";
import { answerQuestion } from "./answer-question";
import { Judge } from "./judge";
import type { JudgeQuestion } from "./protocol";

const judge = new Judge();

addEventListener("message", (event: MessageEvent<JudgeQuestion>) => {
  answerQuestion(judge, event.data, (answer) => postMessage(answer));
});
