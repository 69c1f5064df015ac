/** What went wrong, and the next step. */
export interface ProblemsWords {
  readonly title: string;
}
