/** Keeps the judge in step with what was read, and everything said to it in order. */
import type { TypedRow } from "../../core/model/clerk-entries";
import type { OnProgress } from "../../core/model/progress";
import type { SheetGrid } from "../../core/model/sheet-grid";
import type { JudgeClient } from "../judge/judge-client";
import { JudgeStopped } from "../judge/judge-failure";
import type { Judgement } from "../judge/judgement";
import type { JudgeCall, JudgeCalls, WrittenSettings } from "../judge/protocol";
import type { ReadBook } from "./read-book";
import { sheetKey } from "./read-book";

/** Everything that a judgement is made from. */
export interface Brief {
  readonly book: ReadBook;
  readonly settings: WrittenSettings;
  readonly given: readonly TypedRow[];
}

/** @param share 0–1 of the sheets that the judge did not have yet */
export type OnSheet = (share: number, sheet: string) => void;

/** The line to the judge, for as long as one has it alone. */
export interface JudgeLine {
  ask<Call extends JudgeCall>(
    call: Call,
    input: JudgeCalls[Call]["in"]
  ): Promise<JudgeCalls[Call]["out"]>;
  /** Sends the sheets that the judge does not have as they are now, one by one. */
  put(book: ReadBook, onSheet?: OnSheet): Promise<void>;
  /** The sheets must have been put. */
  judge(brief: Brief, onProgress?: OnProgress): Promise<Judgement>;
  /** Makes a judgement again unless it is the one that the judge has. */
  catchUp(brief: Brief): Promise<void>;
}

/** How often a question is put again to a judge that was restarted over it. */
const TRIES = 3;

export class JudgeFeed {
  private tail: Promise<unknown> = Promise.resolve();
  private busy = 0;
  /** Counts the restarts: whoever began before one must not go on after it. */
  private life = 0;
  private order = "";
  private held = new Map<string, SheetGrid>();
  private judged: Brief | null = null;
  private closed = false;

  constructor(private readonly client: JudgeClient) {}

  /**
   * Nothing else is said to the judge meanwhile.
   *
   * @throws what the work throws; JudgeStopped where the judge was restarted
   */
  alone<T>(work: (line: JudgeLine) => Promise<T>): Promise<T> {
    const result = this.tail.then(async () => {
      this.busy += 1;
      try {
        return await work(this.line(this.life));
      } finally {
        this.busy -= 1;
      }
    });
    this.tail = result.catch(() => undefined);
    return result;
  }

  /** A question about a judgement, which is made again where the judge no longer has it. */
  async about<Call extends JudgeCall>(
    judgedFrom: () => Brief,
    call: Call,
    input: JudgeCalls[Call]["in"]
  ): Promise<JudgeCalls[Call]["out"]> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.alone(async (line) => {
          await line.catchUp(judgedFrom());
          return line.ask(call, input);
        });
      } catch (error) {
        if (!(error instanceof JudgeStopped) || this.closed || tries === TRIES) throw error;
      }
    }
  }

  /** What the judge is doing is no longer wanted: it begins anew, empty, if it is doing anything. */
  abandon(): void {
    if (this.busy === 0) return;
    this.life += 1;
    this.order = "";
    this.held = new Map();
    this.judged = null;
    this.client.restart();
  }

  close(): void {
    this.closed = true;
    this.life += 1;
    this.client.close();
  }

  private line(life: number): JudgeLine {
    const line: JudgeLine = {
      ask: (call, input) => this.say(life, call, input),
      put: (book, onSheet = () => undefined) => this.put(line, book, onSheet),
      judge: async (brief, onProgress) => {
        const { settings, given } = brief;
        this.judged = null;
        const judgement = await this.say(life, "judge", { settings, given }, onProgress);
        this.judged = brief;
        return judgement;
      },
      catchUp: async (brief) => {
        if (this.judged === brief) return;
        await line.put(brief.book);
        await line.judge(brief);
      },
    };
    return line;
  }

  private async say<Call extends JudgeCall>(
    life: number,
    call: Call,
    input: JudgeCalls[Call]["in"],
    onProgress?: OnProgress
  ): Promise<JudgeCalls[Call]["out"]> {
    if (life !== this.life) throw new JudgeStopped();
    const answer = await this.client.ask(call, input, onProgress);
    if (life !== this.life) throw new JudgeStopped();
    return answer;
  }

  private async put(line: JudgeLine, { grids }: ReadBook, onSheet: OnSheet): Promise<void> {
    const keys = grids.map(({ file, name }) => ({ file, name }));
    const order = JSON.stringify(keys);
    const missing = grids.filter((grid) => this.held.get(sheetKey(grid)) !== grid);
    if (order === this.order && missing.length === 0) return;
    this.judged = null;
    if (order !== this.order) {
      await line.ask("order", keys);
      this.order = order;
      const named = new Set(grids.map(sheetKey));
      for (const key of [...this.held.keys()]) if (!named.has(key)) this.held.delete(key);
    }
    for (const [index, grid] of missing.entries()) {
      onSheet(index / missing.length, grid.name);
      await line.ask("put", grid);
      this.held.set(sheetKey(grid), grid);
    }
  }
}
