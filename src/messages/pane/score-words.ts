/** 考核得分. */
export interface ScoreWords {
  readonly title: string;
  /** Nothing was checked yet. */
  readonly notYet: string;
  /** Nobody is assessed. */
  readonly nobody: string;
  readonly search: string;
  readonly clearSearch: string;
  readonly noMatch: string;
  /** All that is open, for the whole list. */
  readonly unitsShown: (shown: number, all: number) => string;
  readonly points: (points: string) => string;
  readonly rank: (rank: number) => string;
  readonly provisional: string;
  readonly provisionalNote: string;
  readonly open: (points: string) => string;
  readonly notEntered: (points: string) => string;
  /** Opens the ledger of a unit. */
  readonly openLedger: (unit: string) => string;
  readonly back: string;
  /** Title of what open procedures would change. */
  readonly whatIf: string;
  readonly loading: string;
  readonly failed: string;
  /** The parts of the sum: 1000 − … = total. */
  readonly sum: {
    readonly label: string;
    readonly full: string;
    readonly open: string;
    readonly notEntered: string;
    readonly lost: string;
    readonly gained: string;
    readonly total: string;
  };
  /** Chapter of bonuses and penalties. */
  readonly adjustments: string;
  readonly noEntries: (items: number) => string;
  readonly notApplicable: string;
  readonly ofMax: (points: string, max: string) => string;
  readonly evidence: string;
  readonly moreEvidence: (count: number) => string;
  /** What keeps an item open. */
  readonly missing: string;
  /** The title of a line of 考核录入, set apart from the sentence: some are one word, such as 没有. */
  readonly input: (title: string) => string;
  /** Link to a line of 考核录入. */
  readonly enter: (sheet: string) => string;
  /** Own cells can be shown only once their sheet is there. */
  readonly sheetsNotWritten: string;
  readonly cellGone: string;
}
