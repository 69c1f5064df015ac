/** An empty workbook, and one without any birth table. */
export interface FirstRunWords {
  readonly title: string;
}
