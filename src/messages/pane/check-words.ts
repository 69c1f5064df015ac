/** 审核: the button, progress, cancel. */
export interface CheckWords {
  readonly title: string;
}
