/** 识别表格: recognised tables, skipped sheets, corrections by hand. */
export interface SheetsFoundWords {
  readonly title: string;
}
