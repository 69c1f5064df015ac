/** The browser page: dropping workbooks, looking at their sheets, downloading the result. */
import type { Side } from "../../core/model/births";

export interface BrowserWords {
  readonly title: string;
  /** What the page is, under the title of the empty page. */
  readonly lead: string;
  readonly drop: {
    readonly heading: string;
    readonly kinds: string;
    readonly choose: string;
    readonly sample: string;
    /** While files hang over the page. */
    readonly release: string;
  };
  /** In the pane while no file is open. */
  readonly waiting: string;
  readonly promises: readonly string[];
  readonly files: {
    readonly label: string;
    readonly add: string;
    readonly close: (file: string) => string;
    readonly opening: (file: string) => string;
    readonly openingOf: (file: string, number: number, total: number) => string;
    readonly progress: string;
    readonly side: (file: string) => string;
    readonly sides: Readonly<Record<Side | "auto", string>>;
    /** A newer version of the file was read by itself. */
    readonly reread: (file: string) => string;
    /** How a corrected file gets in: by itself, or by dropping it again. */
    readonly watched: string;
    readonly unwatched: string;
    readonly failed: (file: string) => string;
  };
  readonly sheets: {
    readonly label: string;
    readonly grid: (sheet: string) => string;
    readonly address: string;
    readonly hidden: string;
    readonly hiddenRow: string;
    readonly own: string;
    readonly empty: string;
    readonly unreadable: string;
    readonly mark: (rules: readonly string[]) => string;
  };
  /** File name of a workbook of blank forms. */
  readonly formsName: string;
  readonly result: {
    readonly download: string;
    readonly file: (name: string) => string;
    /** The clerk's file stays as it is. */
    readonly unchanged: string;
  };
  /** The two halves of a narrow page. */
  readonly halves: Readonly<Record<"sheets" | "pane", string>>;
}
