/** What a ribbon command says when it ends. */
export interface NoticeWords {
  readonly title: string;
}
