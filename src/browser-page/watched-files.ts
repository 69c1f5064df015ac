/**
 * Files that the browser lets the page read again after they were saved elsewhere: handles of the File
 * System Access API (Chromium 86). A plain dropped file turns stale with the first change.
 */

import type { FileHandle } from "../taskpane/added-files/dropped-files";

interface Watched {
  readonly handle: FileHandle;
  readonly modified: number;
  readonly size: number;
}

export class WatchedFiles {
  private readonly files = new Map<string, Watched>();

  watch(handle: FileHandle, file: File): void {
    this.files.set(file.name, { handle, modified: file.lastModified, size: file.size });
  }

  forget(name: string): void {
    this.files.delete(name);
  }

  isWatched(name: string): boolean {
    return this.files.has(name);
  }

  /** Those that were saved since they were last read. One that another program holds is looked at again next time. */
  async changed(): Promise<readonly File[]> {
    const changed: File[] = [];
    for (const [name, { handle, modified, size }] of this.files) {
      const file = await handle.getFile().catch(() => null);
      if (!file || (file.lastModified === modified && file.size === size)) continue;
      this.files.set(name, { handle, modified: file.lastModified, size: file.size });
      changed.push(file);
    }
    return changed;
  }
}
