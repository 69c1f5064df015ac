/** 考核得分. */
export interface ScoreWords {
  readonly title: string;
}
