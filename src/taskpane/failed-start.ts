/** The line to what says why the page did not come up (fallback.js, which no program replaces). */

/** `outside`: opened elsewhere than in Excel. `stopped`: an error while starting. */
export type FailedStart = "outside" | "stopped";

declare global {
  interface Window {
    hengbiFailed?: (reason: FailedStart, detail: string) => void;
  }
}

export function sayFailedStart(reason: FailedStart, error: unknown = ""): void {
  window.hengbiFailed?.(reason, error instanceof Error ? error.message : (error as string));
}
