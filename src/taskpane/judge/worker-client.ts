/** The page's end of the line to a judge in a Worker. */
import type { OnProgress } from "../../core/model/progress";
import { joined } from "./answer-parts";
import type { JudgeClient } from "./judge-client";
import { JudgeFailure, JudgeStopped, problemOf } from "./judge-failure";
import type { JudgeAnswer, JudgeCall, JudgeCalls, JudgePart } from "./protocol";

interface OpenQuestion {
  readonly parts: JudgePart[];
  readonly onProgress: OnProgress | undefined;
  readonly resolve: (output: unknown) => void;
  readonly reject: (error: Error) => void;
}

/** @param start starts a Worker that runs `worker.ts` */
export function workerClient(start: () => Worker): JudgeClient {
  return new WorkerClient(start);
}

class WorkerClient implements JudgeClient {
  private readonly open = new Map<number, OpenQuestion>();
  private numbers = 0;
  private worker: Worker | null = null;
  /** Why there is no Worker to ask. */
  private gone: Error | null = null;

  constructor(private readonly start: () => Worker) {
    this.restart();
  }

  ask<Call extends JudgeCall>(
    call: Call,
    input: JudgeCalls[Call]["in"],
    onProgress?: OnProgress
  ): Promise<JudgeCalls[Call]["out"]> {
    return new Promise<unknown>((resolve, reject) => {
      if (!this.worker) {
        reject(this.gone ?? new JudgeStopped());
        return;
      }
      const number = ++this.numbers;
      this.open.set(number, { parts: [], onProgress, resolve, reject });
      try {
        this.worker.postMessage({ number, call, input });
      } catch (error) {
        this.open.delete(number);
        reject(new JudgeFailure(problemOf(error)));
      }
    }) as Promise<JudgeCalls[Call]["out"]>;
  }

  restart(): void {
    this.end(new JudgeStopped());
    let worker: Worker;
    try {
      worker = this.start();
    } catch (error) {
      this.gone = new JudgeFailure(problemOf(error));
      return;
    }
    this.worker = worker;
    worker.addEventListener("message", (event: MessageEvent<JudgeAnswer>) => {
      // A Worker that was ended can still have a message under way.
      if (worker === this.worker) this.take(event.data);
    });
    // It could not be loaded, ran out of memory, or an answer could not be copied.
    const broken = (message: string) => {
      if (worker === this.worker) this.end(new JudgeFailure(problemOf(message)));
    };
    worker.addEventListener("error", (event) => broken(event.message || "the Worker failed"));
    worker.addEventListener("messageerror", () => broken("an answer could not be read"));
  }

  close(): void {
    this.end(new JudgeStopped());
  }

  private take(answer: JudgeAnswer): void {
    const question = this.open.get(answer.number);
    if (!question) return;
    if ("part" in answer) {
      question.parts.push(answer.part);
      return;
    }
    if ("progress" in answer) {
      question.onProgress?.(answer.progress);
      return;
    }
    this.open.delete(answer.number);
    if ("problem" in answer) question.reject(new JudgeFailure(answer.problem));
    else question.resolve(joined(answer.output, question.parts));
  }

  private end(why: Error): void {
    this.worker?.terminate();
    this.worker = null;
    this.gone = why;
    const open = [...this.open.values()];
    this.open.clear();
    for (const question of open) question.reject(why);
  }
}
