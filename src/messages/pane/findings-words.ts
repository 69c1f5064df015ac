/** 问题清单. */
export interface FindingsWords {
  readonly title: string;
}
