/** Texts of 出生监测. */
import type { Parity } from "../model/births";
import type { Month } from "../model/period";
import type { Alarm, CusumDesign, RatioChange, Watched } from "../model/surveillance";

export interface WatchWords {
  readonly title: string;
  readonly notes: readonly string[];
  /** No month can be added up: why, in one line. */
  readonly nothing: string;
  /** Heading of an office's block. */
  readonly office: (name: string, part: string | null) => string;
  /** What the charts of the office say by its last month. */
  readonly outcome: (watched: Watched) => string;
  /** What that allows to say, and how many births it would take to be sure; never a cause, never a unit. */
  readonly meaning: (watched: Watched) => string;
  /** Chance of a false alarm, and what the charts are tuned to find; or why there is no chart. */
  readonly design: (watched: Watched) => string;
  /** Offices that have no charts here, or no table either. */
  readonly uncharted: (offices: number, charted: number) => string;
  readonly unlisted: (names: readonly string[]) => string;
  /** Why there is no picture of the rolling year yet. */
  readonly noRolling: string;

  readonly limits: {
    readonly title: string;
    readonly headers: Readonly<Record<"chart" | "control" | "tuned" | "limit", string>>;
    readonly chart: Readonly<Record<Alarm, string>>;
  };
  readonly power: {
    readonly title: string;
    readonly headers: Readonly<Record<"truth" | "caught" | "needed" | "months", string>>;
    readonly share: (chance: number) => string;
    readonly note: (design: CusumDesign) => string;
  };
  readonly months: {
    readonly title: string;
    readonly headers: Readonly<
      Record<
        | "month"
        | "male"
        | "female"
        | "births"
        | "male12"
        | "female12"
        | "ratio"
        | "low"
        | "high"
        | "up"
        | "up-limit"
        | "down"
        | "down-limit"
        | "alarm",
        string
      >
    >;
    /** In the live cell of the month. */
    readonly alarm: Readonly<Record<Alarm, string>>;
    readonly month: (month: Month) => string;
  };
  readonly charts: {
    readonly rolling: (office: string) => string;
    readonly cusum: (office: string) => string;
    readonly cusumAxis: string;
    readonly up: string;
    readonly down: string;
    /** Of both charts, where it is the same. */
    readonly limit: string;
    readonly upLimit: string;
    readonly downLimit: string;
  };
  readonly changes: {
    readonly title: string;
    readonly notes: readonly string[];
    readonly heading: (change: RatioChange, name: string, from: string, to: string) => string;
    readonly headers: Readonly<
      Record<
        | "parity"
        | "maleBefore"
        | "femaleBefore"
        | "ratioBefore"
        | "maleAfter"
        | "femaleAfter"
        | "ratioAfter"
        | "weightBefore"
        | "weightAfter"
        | "ratioPart"
        | "compositionPart"
        | "change",
        string
      >
    >;
    readonly total: (parity: Parity) => string;
    /** Label of the cell of z. */
    readonly test: string;
    /** What z allows to say: the live cell shows these very texts. */
    readonly verdict: Readonly<Record<"rise" | "fall" | "chance", string>>;
    readonly noSplit: string;
    /** So many changes more than are listed. */
    readonly more: (count: number) => string;
  };
  readonly deviations: {
    readonly title: string;
    readonly notes: readonly string[];
    readonly headers: Readonly<
      Record<
        "unit" | "male" | "female" | "ratio" | "reference" | "estimate" | "low" | "high" | "span",
        string
      >
    >;
  };
}
