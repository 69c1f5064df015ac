/** Starts the Worker that reads and writes files (see `start-judge.ts`). */
import { startFromText } from "../taskpane/start-judge";

/** Set by the build: the page is one file. */
declare const IN_ONE_FILE: boolean;

/** Runs `files/files-worker-entry.ts`. */
export function startFiles(): Worker {
  return IN_ONE_FILE
    ? startFromText("hengbi-files")
    : new Worker(
        new URL(/* webpackChunkName: "files" */ "./files/files-worker-entry.ts", import.meta.url)
      );
}
