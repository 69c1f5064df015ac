/** The texts of the charts in the sheet 出生人口性别比. */
import type { Settings } from "../model/settings";
import type { ChartedUnits } from "./charted-ratios";

export interface ChartWords {
  /** Above the table: the way to the charts below it. */
  readonly jump: string;
  readonly figures: string;
  readonly figuresNote: string;
  readonly ratioAxis: string;
  readonly ratio: string;
  /** A fixed line at 107, 103 or 106. */
  readonly reference: (ratio: number) => string;
  readonly centre: (ratio: number) => string;
  readonly months: {
    readonly title: string;
    readonly axis: string;
    readonly low: string;
    readonly high: string;
    readonly note: string;
  };
  readonly units: {
    /** States the probabilities of the bands. */
    readonly title: string;
    readonly axis: string;
    readonly points: string;
    /** `95` or `99.8`, in percent. */
    readonly band: (percent: string) => string;
    /** How to read it, and who is not in it. */
    readonly note: (units: ChartedUnits, settings: Settings, span: string) => string;
  };
}
