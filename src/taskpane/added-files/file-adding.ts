/**
 * The clerk adds files: one after the other, each by itself, so that one that cannot be read leaves the others;
 * all of them join the workbook at once, and it is judged once.
 */
import { isHostError } from "../../hosts/host-error";
import type { Unsubscribe } from "../../hosts/workbook-host";
import type { WorkbookFiles } from "../files/workbook-files";
import type { AddedFile, BookWithFiles } from "./book-with-files";
import type { FileProblem } from "./file-problem";

/** Reads files away from the page; `stop` ends what it is doing, whose answer never comes. */
export interface FileReading extends Pick<WorkbookFiles, "read"> {
  stop(): void;
}

export interface AddingState {
  readonly reading: {
    readonly file: string;
    /** From 1. */
    readonly number: number;
    readonly total: number;
  } | null;
  readonly problems: readonly FileProblem[];
  readonly replaced: readonly string[];
  /** Files that were not read because the clerk stopped. */
  readonly left: number;
}

const AT_REST: AddingState = { reading: null, problems: [], replaced: [], left: 0 };

/** What the clerk did away with. */
const STOPPED = Symbol("stopped");

export class FileAdding {
  private shown: AddingState = AT_REST;
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();
  private stopping: (() => void) | null = null;

  constructor(
    private readonly book: BookWithFiles,
    private readonly reader: FileReading
  ) {}

  readonly current = (): AddingState => this.shown;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** Settles when all of them are added or refused, or the clerk stopped. */
  add(files: readonly File[]): Promise<void> {
    if (files.length === 0) return this.queue;
    const done = this.queue.then(() => this.addNow(files));
    this.queue = done.catch(() => undefined);
    return done;
  }

  /** What was read by now is added. */
  cancel(): void {
    this.stopping?.();
  }

  dismiss(): void {
    this.show({ problems: [], replaced: [], left: 0 });
  }

  private async addNow(files: readonly File[]): Promise<void> {
    const stopped = new Promise<typeof STOPPED>((resolve) => {
      this.stopping = () => resolve(STOPPED);
    });
    const read: Pick<AddedFile, "name" | "grids">[] = [];
    const problems: FileProblem[] = [];
    let left = 0;
    this.show({ problems, replaced: [], left });
    for (const [index, file] of files.entries()) {
      const { name } = file;
      this.show({ reading: { file: name, number: index + 1, total: files.length } });
      if (read.some((other) => other.name === name)) {
        problems.push({ file: name, error: "same-name" });
        continue;
      }
      try {
        const content = await Promise.race([stopped, this.read(file)]);
        if (content === STOPPED) {
          left = files.length - index;
          break;
        }
        read.push({ name, grids: content.grids });
      } catch (error) {
        problems.push({ file: name, error: isHostError(error) ? error : null });
      }
    }
    this.stopping = null;
    // A program that read a hundred files holds memory that nobody needs any more.
    this.reader.stop();
    const replaced = this.book.add(read);
    this.show({ reading: null, problems: [...problems], replaced, left });
  }

  private async read(file: File) {
    return this.reader.read(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  private show(change: Partial<AddingState>): void {
    this.shown = { ...this.shown, ...change };
    for (const listener of [...this.listeners]) listener();
  }
}
