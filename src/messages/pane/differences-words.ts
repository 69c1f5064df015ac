/** A difference between both sides, its causes and reasons. */
export interface DifferencesWords {
  readonly title: string;
}
