/**
 * Files that take long start first: one that starts last keeps one core busy and the other idle. A fresh clone has
 * no durations of an earlier run, and the size of a file says nothing about how long it takes.
 */
import Sequencer from "@jest/test-sequencer";

/** Over a quarter of a minute on two cores, the longest first. */
const SLOW = [
  "e2e/excel-pane",
  "whole/live-score",
  "e2e/one-file",
  "hosts/excel/faults",
  "hosts/xlsx-file/other-programs",
  "corpus/corpus",
  "taskpane/shell/app",
  "whole/live-formulas",
  "properties/hostile-files",
  "hosts/conformance",
  "command-line/many-files",
  "hosts/excel/budgets",
  "whole/township-year",
  "core/reporting/summary-sheet",
  "core/reporting/documents",
  "whole/many-offices",
  "command-line/command",
  "core/reporting/watch-sheet",
  "whole/live-bridge",
  "core/reporting/ratio-charts",
  "whole/hostile-text",
  "whole/rerun",
];

export default class SlowFirst extends Sequencer {
  sort(tests) {
    const rank = ({ path }) => {
      const at = SLOW.findIndex((name) => path.includes(`/test/${name}.test.`));
      return at < 0 ? SLOW.length : at;
    };
    return [...super.sort(tests)].sort((a, b) => rank(a) - rank(b));
  }
}
