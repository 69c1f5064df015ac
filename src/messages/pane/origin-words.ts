/** 这个数从哪里来. */
export interface OriginWords {
  readonly title: string;
  /** 审核结果!F12 取自 3月!C5 等; `more` where there are further cells. */
  readonly madeOf: (cell: string, first: string, more: boolean) => string;
  readonly cells: (count: number) => string;
  readonly noSources: string;
  readonly open: string;
  readonly fold: string;
  readonly close: string;
  readonly blank: string;
  /** 原为 3: what the cell held when the workbook was first checked. */
  readonly before: (value: string) => string;
  readonly firstOf: (shown: number, all: number) => string;
  readonly difference: string;
  readonly equalNow: string;
  readonly reason: (reason: string, ground: string | null) => string;
  readonly noReason: string;
  readonly finding: string;
  readonly sources: string;
}
