/** What runs in the Worker itself. */
import "../../polyfills";
import type { FilesQuestion } from "./files-protocol";
import { answerQuestion } from "./files-worker";

addEventListener("message", (event: MessageEvent<FilesQuestion>) => {
  void answerQuestion(event.data, (answer) => postMessage(answer));
});
