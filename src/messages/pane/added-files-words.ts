/** 加入其他文件: files beside the workbook that is open in Excel. Loaded with that section, not at the start. */

export interface AddedFilesWords {
  readonly title: string;
  /** What can be added, and what becomes of it. */
  readonly what: string;
  readonly choose: string;
  /** While files hang over the pane. */
  readonly release: string;
  /** Name of the list. */
  readonly list: string;
  /** Tables read in a file. */
  readonly tables: (count: number) => string;
  readonly noTables: string;
  readonly reading: (file: string, number: number, total: number) => string;
  readonly progress: string;
  readonly stop: string;
  readonly stopped: (left: number) => string;
  readonly replaced: (files: string) => string;
  /** How a corrected file gets in, and what is written for it. */
  readonly again: string;
  readonly copied: string;
  /** On the page that writes: tables to be copied; on the one that removes: copies among the sheets. */
  readonly willCopy: (count: number) => string;
  readonly removesCopies: (count: number) => string;
  /** Copies in the workbook stand in for a file that is not there. */
  readonly standIn: (file: string, sheets: string) => string;
  readonly sameName: (file: string) => string;
}
