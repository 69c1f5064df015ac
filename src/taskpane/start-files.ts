/** Starts the Worker that reads and writes files (see `start-judge.ts`). */
import { startFromPage } from "./start-judge";

/** Runs `files/files-worker-entry.ts`. */
export function startFiles(): Worker {
  return (
    startFromPage("hengbi-files") ??
    new Worker(
      new URL(/* webpackChunkName: "files" */ "./files/files-worker-entry.ts", import.meta.url)
    )
  );
}
