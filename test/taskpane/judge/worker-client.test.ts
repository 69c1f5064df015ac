import type { Progress } from "../../../src/core/model/progress";
import { answerQuestion } from "../../../src/taskpane/judge/answer-question";
import { inProcessClient } from "../../../src/taskpane/judge/in-process-client";
import { Judge } from "../../../src/taskpane/judge/judge";
import type { JudgeClient } from "../../../src/taskpane/judge/judge-client";
import { JudgeFailure, JudgeStopped } from "../../../src/taskpane/judge/judge-failure";
import type { JudgeAnswer, JudgeQuestion } from "../../../src/taskpane/judge/protocol";
import { workerClient } from "../../../src/taskpane/judge/worker-client";
import { standardForm } from "../../support/sheet-grid";
import { NOTHING_SAID } from "./held-judge";

type Listener = (event: { readonly data?: unknown; readonly message?: string }) => void;

/** A Worker as the browser gives one: messages are copied, and arrive later. */
class WorkerDouble {
  readonly posted: JudgeQuestion[] = [];
  readonly listeners: Record<string, Listener[]> = { message: [], error: [], messageerror: [] };
  terminated = false;
  /** Answers wait until they are let through. */
  held: JudgeAnswer[] | null = null;
  private readonly judge = new Judge();

  addEventListener(type: string, listener: Listener): void {
    this.listeners[type]?.push(listener);
  }

  postMessage(question: JudgeQuestion): void {
    const copy = structuredClone(question);
    this.posted.push(copy);
    queueMicrotask(() => {
      if (this.terminated) return;
      answerQuestion(this.judge, copy, (answer) => {
        if (this.held) this.held.push(structuredClone(answer));
        else this.say("message", { data: structuredClone(answer) });
      });
    });
  }

  say(type: string, event: { readonly data?: unknown; readonly message?: string }): void {
    for (const listener of this.listeners[type] ?? []) listener(event);
  }

  terminate(): void {
    this.terminated = true;
  }
}

function doubled(): { readonly client: JudgeClient; readonly workers: WorkerDouble[] } {
  const workers: WorkerDouble[] = [];
  const client = workerClient(() => {
    const worker = new WorkerDouble();
    workers.push(worker);
    return worker as unknown as Worker;
  });
  return { client, workers };
}

const march = standardForm({ units: { 东村: [5, 4, 3, 2, 1, 1], 西村: [6, 6, 2, 3, 0, 1] } });

async function judgedBy(client: JudgeClient) {
  await client.ask("order", [{ file: "", name: "3月" }]);
  await client.ask("put", march);
  const { milliseconds, ...judgement } = await client.ask("judge", NOTHING_SAID);
  expect(milliseconds).toBeGreaterThan(0);
  return {
    judgement,
    subjects: await client.ask("subjects", null),
    ledger: await client.ask("ledger", 0),
    plans: await client.ask("plans", { language: "zh", copies: false }),
  };
}

describe.each([
  ["in a Worker", () => doubled().client],
  ["in the page", inProcessClient],
])("the judge %s", (_, start) => {
  it("gives the same answers as any other", async () => {
    expect(await judgedBy(start())).toEqual(structuredClone(await judgedBy(inProcessClient())));
  });

  it("answers a refusal with the problem", async () => {
    const client = start();
    const refused = await client
      .ask("judge", { settings: { dueDay: 40 }, given: [] })
      .catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(JudgeFailure);
    expect(refused).toMatchObject({ problem: { code: "settings-refused", key: "dueDay" } });
    await expect(client.ask("subjects", null)).rejects.toMatchObject({
      problem: { code: "judge-failed", message: "nothing was judged yet" },
    });
  });

  it("rejects open questions when it begins anew, and is empty then", async () => {
    const client = start();
    await judgedBy(client);
    const open = client.ask("subjects", null);
    client.restart();
    await expect(open).rejects.toBeInstanceOf(JudgeStopped);
    await expect(client.ask("subjects", null)).rejects.toBeInstanceOf(JudgeFailure);
    expect(await client.ask("judge", NOTHING_SAID)).toMatchObject({ tables: [] });
  });

  it("answers nothing once it is closed", async () => {
    const client = start();
    const open = client.ask("judge", NOTHING_SAID);
    client.close();
    await expect(open).rejects.toBeInstanceOf(JudgeStopped);
    await expect(client.ask("judge", NOTHING_SAID)).rejects.toBeInstanceOf(JudgeStopped);
  });
});

describe("a Worker that fails", () => {
  it("rejects what is open and what is asked next, until it is restarted", async () => {
    const { client, workers } = doubled();
    const open = client.ask("judge", NOTHING_SAID);
    workers[0]?.say("error", { message: "out of memory" });
    const problem = { code: "judge-failed", message: "out of memory" };
    await expect(open).rejects.toMatchObject({ problem });
    expect(workers[0]?.terminated).toBe(true);
    await expect(client.ask("judge", NOTHING_SAID)).rejects.toMatchObject({ problem });
    client.restart();
    expect(await client.ask("judge", NOTHING_SAID)).toMatchObject({ tables: [] });
    expect(workers).toHaveLength(2);
  });

  it("that cannot be started says so at every question", async () => {
    const client = workerClient(() => {
      throw new Error("no Workers here");
    });
    await expect(client.ask("judge", NOTHING_SAID)).rejects.toMatchObject({
      problem: { code: "judge-failed", message: "no Workers here" },
    });
  });

  it("whose message cannot be read rejects what is open", async () => {
    const { client, workers } = doubled();
    const open = client.ask("judge", NOTHING_SAID);
    workers[0]?.say("messageerror", {});
    await expect(open).rejects.toBeInstanceOf(JudgeFailure);
  });

  it("is not heard any more after a restart", async () => {
    const { client, workers } = doubled();
    const [first] = workers;
    if (!first) throw new Error("no Worker was started");
    first.held = [];
    const open = client.ask("judge", NOTHING_SAID);
    await Promise.resolve();
    client.restart();
    const answered = client.ask("units", null);
    for (const late of first.held) first.say("message", { data: late });
    first.say("error", { message: "too late" });
    await expect(open).rejects.toBeInstanceOf(JudgeStopped);
    await expect(answered).rejects.toMatchObject({
      problem: { message: "nothing was judged yet" },
    });
  });

  it("refuses what cannot be copied and goes on", async () => {
    const { client } = doubled();
    const uncopied = { settings: { dueDay: () => 5 }, given: [] };
    await expect(client.ask("judge", uncopied)).rejects.toBeInstanceOf(JudgeFailure);
    expect(await client.ask("judge", NOTHING_SAID)).toMatchObject({ tables: [] });
  });
});

it("tells how far the causes are, ahead of the judgement", async () => {
  const health = standardForm({ side: "health", units: { 东村: [5, 3, 3, 2, 1, 1] } });
  const grids = [standardForm({ units: { 东村: [5, 4, 3, 2, 1, 1] } }), health];
  for (const client of [doubled().client, inProcessClient()]) {
    await client.ask(
      "order",
      grids.map(({ file, name }) => ({ file, name }))
    );
    for (const grid of grids) await client.ask("put", grid);
    const told: Progress[] = [];
    await client.ask("judge", NOTHING_SAID, (progress) => told.push(progress));
    const shares = told.map(({ share }) => share);
    expect([shares[0], shares.at(-1), told[0]?.step]).toEqual([0, 1, "causes"]);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  }
});
