/** A progress bar on standard error, only where that is a terminal. */
const WIDTH = 24;

export interface Progress {
  /** `done` of `all` steps, with what is being done now. */
  readonly show: (done: number, all: number, what: string) => void;
  readonly end: () => void;
}

export function progressOn(stream: NodeJS.WriteStream, quiet: boolean): Progress {
  if (quiet || !stream.isTTY) return { show: () => undefined, end: () => undefined };
  return {
    show: (done, all, what) => {
      const filled = Math.round((WIDTH * done) / Math.max(1, all));
      const percent = String(Math.round((100 * done) / Math.max(1, all))).padStart(3);
      stream.write(
        `\r\u001b[K${"█".repeat(filled)}${"░".repeat(WIDTH - filled)} ${percent}% ${what}`
      );
    },
    end: () => stream.write("\r\u001b[K"),
  };
}
