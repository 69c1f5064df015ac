/** Lets the page answer the clerk in the midst of long work on its one thread. */

/** How long one step may take; beyond 50 ms drawing and input are felt as late (W3C, Long Tasks API). */
const LONGEST_MILLISECONDS = 16;

/** @returns goes on at once where the page was free lately, else after whatever else the page has to do */
export function pageTurns(): () => Promise<void> {
  let since = -Infinity;
  return async () => {
    if (performance.now() - since < LONGEST_MILLISECONDS) return;
    await new Promise<void>((go) => setTimeout(go, 0));
    since = performance.now();
  };
}
