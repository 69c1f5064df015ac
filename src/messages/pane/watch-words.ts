/** 监测 in the pane: the pictures below the ratios. Loaded with them. */
import type { Month } from "../../core/model/period";
import type { RatioChange, Watched } from "../../core/model/surveillance";

export interface WatchPaneWords {
  readonly title: string;
  readonly loading: string;
  readonly failed: string;
  /** A single unit is not watched by month: why, and what is. */
  readonly unitOnly: string;
  readonly rolling: {
    readonly title: string;
    readonly label: (points: number, below: number, above: number) => string;
    readonly legend: (below: number, above: number) => string;
    readonly note: string;
    readonly span: string;
  };
  readonly cusum: {
    readonly title: string;
    readonly label: (watched: Watched) => string;
    readonly legend: string;
    readonly none: string;
    /** Over the triangle of a month with an alarm. */
    readonly mark: (month: string, alarm: string) => string;
  };
  readonly power: {
    readonly title: string;
    readonly headers: readonly [truth: string, caught: string, needed: string];
  };
  readonly change: {
    readonly title: string;
    readonly caption: (change: RatioChange, from: string, to: string) => string;
    readonly headers: readonly [
      parity: string,
      before: string,
      after: string,
      ratioPart: string,
      compositionPart: string,
      change: string,
    ];
    readonly note: string;
  };
  readonly deviation: {
    readonly title: string;
    readonly headers: readonly [span: string, estimate: string, interval: string];
  };
  readonly funnel: {
    readonly title: string;
    readonly label: (points: number, centre: number) => string;
    readonly legend: (centre: number, points: number) => string;
    readonly many: string;
    readonly undrawn: (count: number) => string;
    readonly withoutRatio: (count: number) => string;
    readonly beyondAxis: (count: number, most: number) => string;
    readonly axis: string;
    readonly band: (percent: "95" | "99.8") => string;
    /** Asks to point at something; then the unit pointed at is named. */
    readonly point: string;
    readonly previous: string;
    readonly next: string;
    readonly open: (name: string) => string;
    readonly unit: string;
    readonly listed: (shown: number, all: number) => string;
  };
  readonly showNumbers: (picture: string) => string;
  readonly showChart: (picture: string) => string;
  readonly month: (month: Month) => string;
}
