/** Starts the judge's Worker, from a file of its own or from the page's one file. */

/** Runs `judge/worker.ts`. */
export function startJudge(): Worker {
  return (
    startFromPage("hengbi-judge") ??
    new Worker(new URL(/* webpackChunkName: "judge" */ "./judge/worker.ts", import.meta.url))
  );
}

/**
 * Where the page is one file, the Workers' programs lie in it as text: a page opened by double-click may not
 * load a second file, but a Blob of its own it may (Chromium, file://).
 *
 * @param block id of the data block that holds the program, which never runs where it stands
 * @returns null where there is none: the page comes from a server
 */
export function startFromPage(block: string): Worker | null {
  const program = document.getElementById(block)?.textContent;
  if (program === undefined) return null;
  return new Worker(URL.createObjectURL(new Blob([program], { type: "text/javascript" })));
}
