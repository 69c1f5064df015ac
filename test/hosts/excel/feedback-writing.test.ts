/** 核查反馈单 with many pages: planned at once, and written within the limits of Excel's requests. */
import { benchGrids } from "../../../scripts/bench/bench-year";
import { feedbackSheet } from "../../../src/core/reporting/feedback-sheet";
import { mergedAreas } from "../../../src/hosts/excel/merged-areas";
import { reportWordsIn } from "../../../src/messages/report-words-in";
import { Book } from "../../excel-stand-in/book";
import { StandIn } from "../../excel-stand-in/stand-in";
import { excelHost } from "../opened-host";
import { assessed } from "./judged-plans";

const MEGABYTE = 1_000_000;

it("is written in requests under a megabyte, one a megabyte, each box where it was planned", async () => {
  const of = assessed(benchGrids(120, 0.03));
  const start = performance.now();
  const plan = feedbackSheet({ assessed: of, words: reportWordsIn("zh") }, "核查反馈单");
  const milliseconds = performance.now() - start;
  expect(plan.pageBreaks?.length).toBeGreaterThan(100);
  // Seven hundred pages may take a second on a quiet machine; other tests run beside this one.
  expect(milliseconds).toBeLessThan(1_000);

  const excel = new StandIn(Book.of([])).open();
  await excelHost().writeSheets([plan]);
  const sizes = excel.syncs.map(({ requestBytes }) => requestBytes);
  expect(Math.max(...sizes)).toBeLessThan(MEGABYTE);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(sizes.length).toBeLessThanOrEqual(4 + Math.ceil(bytes / MEGABYTE));
  const sheet = excel.book.sheets.find(({ name }) => name === plan.name);
  const places = (merges: typeof plan.merges) =>
    new Set(merges.map((range) => JSON.stringify(Object.entries(range).sort())));
  expect(places(sheet?.merges ?? [])).toEqual(places(plan.merges));
  expect(mergedAreas(plan.merges).length).toBeLessThan(plan.merges.length);
});
