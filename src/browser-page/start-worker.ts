/** Starts the Workers of the browser page, served or in one file. */

/** Set by the build: the page is one file, and the Workers' programs lie in it as text. */
declare const IN_ONE_FILE: boolean;

/** Runs `src/taskpane/judge/worker.ts`. */
export function startJudge(): Worker {
  return IN_ONE_FILE
    ? startFromText("hengbi-judge")
    : new Worker(
        new URL(/* webpackChunkName: "judge" */ "../taskpane/judge/worker.ts", import.meta.url)
      );
}

/** Runs `files/files-worker-entry.ts`. */
export function startFiles(): Worker {
  return IN_ONE_FILE
    ? startFromText("hengbi-files")
    : new Worker(
        new URL(/* webpackChunkName: "files" */ "./files/files-worker-entry.ts", import.meta.url)
      );
}

/**
 * A page opened by double-click may not load a second file; a Blob of its own it may (Chromium, file://).
 *
 * @param block id of the data block that holds the program; it never runs where it stands
 */
function startFromText(block: string): Worker {
  const program = document.getElementById(block)?.textContent ?? "";
  return new Worker(URL.createObjectURL(new Blob([program], { type: "text/javascript" })));
}
