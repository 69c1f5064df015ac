/** The page's end of the line to the Worker that reads and writes files. */
import type { SheetGrid } from "../../core/model/sheet-grid";
import { HostError } from "../../hosts/host-error";
import type { FilesAnswer, FilesQuestion } from "./files-protocol";
import type { WorkbookFiles } from "./workbook-files";

interface Open {
  readonly grids: SheetGrid[];
  readonly answered: (answer: FilesAnswer) => void;
  readonly broke: (error: Error) => void;
}

type Unnumbered<Question> = Question extends unknown ? Omit<Question, "number"> : never;

export interface FilesClient extends WorkbookFiles {
  /** Ends the Worker, and with it whatever it was asked; the next file starts a new one. */
  stop(): void;
}

/** @param start a Worker that runs `files-worker-entry.ts`; one is started when the first file comes */
export function filesClient(start: () => Worker): FilesClient {
  const open = new Map<number, Open>();
  let worker: Worker | null = null;
  let last = 0;

  function started(): Worker {
    if (worker) return worker;
    const made = start();
    made.addEventListener("message", (event: MessageEvent<FilesAnswer>) => {
      const answer = event.data;
      const question = open.get(answer.number);
      if (!question) return;
      if ("grid" in answer) {
        question.grids.push(answer.grid);
        return;
      }
      open.delete(answer.number);
      question.answered(answer);
    });
    made.addEventListener("error", (event) => {
      // What it was doing is lost; the next file starts a new one.
      worker = null;
      made.terminate();
      for (const question of open.values()) question.broke(new Error(event.message));
      open.clear();
    });
    worker = made;
    return made;
  }

  function ask<Key extends "read" | "written" | "cleaned">(
    key: Key,
    question: Unnumbered<FilesQuestion>
  ): Promise<{ answer: Extract<FilesAnswer, Record<Key, unknown>>[Key]; grids: SheetGrid[] }> {
    last += 1;
    const number = last;
    return new Promise((resolve, reject) => {
      const grids: SheetGrid[] = [];
      open.set(number, {
        grids,
        broke: reject,
        answered: (answer) => {
          if ("refused" in answer) {
            reject(new HostError(answer.refused.code, answer.refused.parameters));
          } else if (isAnswer(answer, key)) {
            resolve({ answer: answer[key], grids });
          } else {
            reject(new Error("failed" in answer ? answer.failed : "an answer to another question"));
          }
        },
      });
      started().postMessage({ ...question, number });
    });
  }

  return {
    async read(bytes, name) {
      const { answer, grids } = await ask("read", { call: "read", bytes, name });
      return { ...answer, grids };
    },
    async write(order) {
      const { answer, grids } = await ask("written", { call: "write", order });
      return { ...answer, grids };
    },
    async clean(bytes, name) {
      return (await ask("cleaned", { call: "clean", bytes, name })).answer;
    },
    stop() {
      worker?.terminate();
      worker = null;
      open.clear();
    },
  };
}

function isAnswer<Key extends string>(
  answer: FilesAnswer,
  key: Key
): answer is Extract<FilesAnswer, Record<Key, unknown>> {
  return key in answer;
}
