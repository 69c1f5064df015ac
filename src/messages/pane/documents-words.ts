/** 文书: choosing them. */
export interface DocumentsWords {
  readonly title: string;
  readonly note: string;
  /** Of one that is in the workbook. */
  readonly present: string;
}
