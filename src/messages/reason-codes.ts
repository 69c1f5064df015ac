/** 差异原因代码 (D01 … D99): the clerk chooses one; the tool never writes it for the clerk. */
export const REASON_CODES = [
  "D01",
  "D02",
  "D03",
  "D04",
  "D05",
  "D06",
  "D07",
  "D08",
  "D09",
  "D10",
  "D11",
  "D12",
  "D13",
  "D14",
  "D15",
  "D16",
  "D99",
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];
