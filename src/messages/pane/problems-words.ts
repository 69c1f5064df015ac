/** What went wrong, what was not changed, and the next step. */
import type { Changed, ExcelErrorParameters } from "../../hosts/excel-error";
import type { HostNote } from "../../hosts/workbook-host";

/** What happened and what to do; between them stands what was not changed. */
export interface ExcelProblemWords {
  readonly what: string;
  readonly next: string;
}

export interface ProblemsWords {
  /** Between two sentences. */
  readonly gap: string;
  readonly retry: string;
  readonly dismiss: string;
  /** The raw code, for a bug report. */
  readonly code: (code: string) => string;
  readonly changed: Readonly<Record<Changed, string>>;
  readonly excel: {
    readonly [Code in keyof ExcelErrorParameters]: (
      parameters: ExcelErrorParameters[Code]
    ) => ExcelProblemWords;
  };
  readonly settingsRefused: (key: string, shown: string, expected: string) => string;
  readonly schemeUnknown: (scheme: string) => string;
  readonly judgeFailed: (message: string) => string;
  readonly unknown: (message: string) => string;
  readonly workbook: Readonly<
    Record<"nothing-found" | "only-registers" | "no-figures" | "to-confirm", string>
  >;
  readonly notes: Readonly<Record<HostNote, string>>;
}
