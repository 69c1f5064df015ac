/** The Worker's end: reads and writes files away from the page. */
import { isHostError } from "../../hosts/host-error";
import type { FilesAnswer, FilesQuestion } from "./files-protocol";
import { filesInProcess } from "./workbook-files";

type Post = (answer: FilesAnswer) => void;

/** Answers one question; never throws. */
export async function answerQuestion(question: FilesQuestion, post: Post): Promise<void> {
  const { number } = question;
  try {
    switch (question.call) {
      case "read": {
        const { grids, ...read } = await filesInProcess.read(question.bytes, question.name);
        for (const grid of grids) post({ number, grid });
        post({ number, read });
        return;
      }
      case "write": {
        const { grids, ...written } = await filesInProcess.write(question.order);
        for (const grid of grids) post({ number, grid });
        post({ number, written });
        return;
      }
      case "clean":
        post({ number, cleaned: await filesInProcess.clean(question.bytes, question.name) });
    }
  } catch (error) {
    if (isHostError(error)) {
      post({ number, refused: { code: error.code, parameters: error.parameters } });
    } else {
      post({ number, failed: error instanceof Error ? error.message : String(error) });
    }
  }
}
