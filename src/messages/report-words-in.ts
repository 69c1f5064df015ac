/** The words of the result sheets alone: all that the judge's Worker needs, and half of what there is. */
import type { ReportWords } from "../core/reporting/report-words";
import { sheets as sheetsEn } from "./en-US/sheets";
import { sheets as sheetsZh } from "./zh-CN/sheets";

const REPORTS: Readonly<Record<"zh" | "en", ReportWords>> = { zh: sheetsZh, en: sheetsEn };

export function reportWordsIn(language: "zh" | "en"): ReportWords {
  return REPORTS[language];
}
