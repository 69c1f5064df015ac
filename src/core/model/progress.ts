/** How far a long step is: told while it runs, so that whoever waits can see it move. */
export interface Progress {
  readonly step: "causes";
  /** 0–1. */
  readonly share: number;
}

export type OnProgress = (progress: Progress) => void;
