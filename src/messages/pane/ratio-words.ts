/** 性别比. */
export interface RatioWords {
  readonly title: string;
}
