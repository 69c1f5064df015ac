/** 生成上报件. Loaded with its section; what it says of forms the command says as well. */
import type { Side } from "../../core/model/births";
import type { RefusedForm } from "../../core/reporting/official-forms";

export interface OfficialWords {
  readonly title: string;
  readonly note: string;
  readonly forms: string;
  readonly sides: Readonly<Record<Side, string>>;
  /** What a form is of, and in which file; without what is not known. */
  readonly about: (parts: readonly string[]) => string;
  readonly noPeriod: string;
  readonly others: (forms: number) => string;
  /** Sheets that name persons, and sheets that were not recognised. */
  readonly registers: (sheets: readonly string[]) => string;
  readonly unrecognised: (sheets: readonly string[]) => string;
  readonly make: (forms: number) => string;
  readonly making: string;
  /** @param period of the forms as shown, null where they do not say one */
  readonly fileName: (period: string | null) => string;
  readonly opened: (name: string) => string;
  readonly downloaded: (name: string) => string;
  /** Cells beside the form that were left out. */
  readonly beside: (sheet: string, cells: number) => string;
  /** Sheets of which hidden rows are shown. */
  readonly shown: (sheets: readonly string[]) => string;
  readonly refused: (forms: readonly RefusedForm[]) => string;
  /** `“登记册”是含个人信息的登记册，不能上报`, without a full stop. */
  readonly whyNot: (form: RefusedForm) => string;
  /** The workbook could not be written. */
  readonly notMade: string;
  readonly nothing: string;
  readonly failed: string;
}
