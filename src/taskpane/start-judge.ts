/** Starts the judge's Worker, from a file of its own or from the page's one file. */

/** Set by the build: the page is one file, and the Workers' programs lie in it as text. */
declare const IN_ONE_FILE: boolean;

/** Runs `judge/worker.ts`. */
export function startJudge(): Worker {
  return IN_ONE_FILE
    ? startFromText("hengbi-judge")
    : new Worker(new URL(/* webpackChunkName: "judge" */ "./judge/worker.ts", import.meta.url));
}

/**
 * A page opened by double-click may not load a second file; a Blob of its own it may (Chromium, file://).
 *
 * @param block id of the data block that holds the program; it never runs where it stands
 */
export function startFromText(block: string): Worker {
  const program = document.getElementById(block)?.textContent ?? "";
  return new Worker(URL.createObjectURL(new Blob([program], { type: "text/javascript" })));
}
