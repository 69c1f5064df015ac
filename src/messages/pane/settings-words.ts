/** 设置: due day, statistical year, compared scope, as of. */
import type { Settings } from "../../core/model/settings";

export interface SettingsWords {
  readonly title: string;
  /** The settings in one line, while they are folded away. */
  readonly summary: (settings: Settings) => string;
  /** Menu entry: settings as a file, out and in. */
  readonly file: string;
  readonly atOnce: string;
  readonly dueDay: { readonly label: string; readonly why: string; readonly unit: string };
  readonly yearStart: {
    readonly label: string;
    readonly why: string;
    readonly options: Readonly<Record<Settings["yearStartMonth"], string>>;
  };
  readonly compare: {
    readonly label: string;
    readonly why: string;
    readonly options: Readonly<Record<Settings["compare"], string>>;
  };
  readonly asOf: {
    readonly label: string;
    readonly why: string;
    readonly automatic: (day: string | null) => string;
    readonly chosen: string;
    readonly day: string;
  };
}
