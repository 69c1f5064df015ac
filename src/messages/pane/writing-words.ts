/** 生成结果表, 清除本工具生成的表. */
export interface WritingWords {
  readonly title: string;
}
