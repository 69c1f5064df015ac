/**
 * What the clerk does with files: opens, drops again, closes, opens the sample. One after the other, each
 * file by itself: one that cannot be read leaves the others open.
 */
import type { BrowserHost } from "../browser-host";
import type { GivenFile } from "../../taskpane/added-files/dropped-files";
import type { FileProblem } from "../../taskpane/added-files/file-problem";
import { isHostError } from "../../hosts/host-error";
import type { Unsubscribe } from "../../hosts/workbook-host";
import { WatchedFiles } from "../watched-files";

export interface ShelfState {
  /** The file that is being opened, and which of how many it is, from 1. */
  readonly opening: {
    readonly file: string;
    readonly number: number;
    readonly total: number;
  } | null;
  readonly problems: readonly FileProblem[];
  /** The file that was last read again by itself after it was saved elsewhere. */
  readonly reread: string | null;
}

export class FileShelf {
  private shown: ShelfState = { opening: null, problems: [], reread: null };
  private readonly watched = new WatchedFiles();
  private readonly listeners = new Set<() => void>();
  private queue: Promise<void> = Promise.resolve();

  constructor(private readonly host: BrowserHost) {}

  readonly current = (): ShelfState => this.shown;

  readonly subscribe = (listener: () => void): Unsubscribe => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  isWatched(name: string): boolean {
    return this.watched.isWatched(name);
  }

  /** Settles when all of them are open or refused. */
  open(given: readonly GivenFile[]): Promise<void> {
    if (given.length === 0) return this.queue;
    return this.inTurn(async () => {
      this.show({ problems: [], reread: null });
      await this.host.asOneEdit(async () => {
        for (const [index, { file, handle }] of given.entries()) {
          if (handle) this.watched.watch(handle, file);
          await this.read(file.name, () => bytesOf(file), {
            number: index + 1,
            total: given.length,
          });
        }
      });
    });
  }

  openBytes(bytes: Uint8Array, name: string): Promise<void> {
    return this.inTurn(async () => {
      await this.read(name, () => Promise.resolve(bytes));
    });
  }

  close(name: string): void {
    this.watched.forget(name);
    this.show({ problems: this.shown.problems.filter(({ file }) => file !== name), reread: null });
    this.host.close(name);
  }

  dismiss(): void {
    this.show({ problems: [], reread: null });
  }

  /** Reads again what was saved elsewhere meanwhile. */
  readSaved(): Promise<void> {
    return this.inTurn(async () => {
      for (const file of await this.watched.changed()) {
        const read = await this.read(file.name, () => bytesOf(file));
        if (read) this.show({ reread: file.name });
      }
    });
  }

  private async read(
    name: string,
    bytes: () => Promise<Uint8Array>,
    place = { number: 1, total: 1 }
  ): Promise<boolean> {
    this.show({ opening: { file: name, ...place } });
    try {
      await this.host.open(await bytes(), name);
      return true;
    } catch (error) {
      if (!isHostError(error) && !(error instanceof DOMException)) throw error;
      const problem = { file: name, error: isHostError(error) ? error : null };
      this.show({ problems: [...this.shown.problems, problem] });
      return false;
    } finally {
      this.show({ opening: null });
    }
  }

  private inTurn(work: () => Promise<void>): Promise<void> {
    const done = this.queue.then(work);
    this.queue = done.catch(() => undefined);
    return done;
  }

  private show(change: Partial<ShelfState>): void {
    this.shown = { ...this.shown, ...change };
    for (const listener of this.listeners) listener();
  }
}

async function bytesOf(file: File): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}
