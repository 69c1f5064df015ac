/** An empty workbook, and one without any birth table. */
export interface FirstRunWords {
  readonly title: string;
  readonly what: string;
  readonly steps: readonly [string, string, string];
  readonly promisesTitle: string;
  readonly promises: readonly string[];
  readonly blankForm: string;
  readonly sample: string;
  readonly lookAgain: string;
  readonly looking: string;
  readonly lookedAt: (sheets: number) => string;
  readonly form: {
    readonly title: string;
    readonly what: string;
    readonly year: string;
    readonly from: string;
    readonly to: string;
    readonly month: (monthOfYear: number) => string;
    readonly sheets: (sheets: number) => string;
    readonly create: string;
    readonly cancel: string;
  };
}
