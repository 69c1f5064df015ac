/** What a ribbon command says when it ends, and what stands in a result sheet that was not finished. */
export interface NoticeWords {
  /** Titles of the notice, for each command. */
  readonly title: Readonly<Record<"checkWorkbook" | "newBlankForm", string>>;
  /** Beneath a problem: where the details are. */
  readonly openPane: string;
  readonly close: string;
  /** What came in the address cannot be read. */
  readonly unreadable: string;
  /** In the first cell of a result sheet until its last cell is written. */
  readonly unfinished: string;
}
