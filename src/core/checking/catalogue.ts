/** The rules in the order of contract §5. What they mean and what to do stands in the messages, by their ids. */
import type { Rule } from "./rule";
import { blankUnitRows } from "./rules/blank-unit-rows";
import { changedAfterSubmission } from "./rules/changed-after-submission";
import { blockRepeated } from "./rules/block-repeated";
import { columnTotal } from "./rules/column-total";
import { columnUnknown } from "./rules/column-unknown";
import { countBreaksSums } from "./rules/count-breaks-sums";
import { countJump } from "./rules/count-jump";
import { cumulativeSum } from "./rules/cumulative-sum";
import { cutoffNotMonthEnd } from "./rules/cutoff-not-month-end";
import { duplicateUnit } from "./rules/duplicate-unit";
import { formulaError } from "./rules/formula-error";
import { formulaNotCalculated } from "./rules/formula-not-calculated";
import { fractionalCount } from "./rules/fractional-count";
import { identicalSources } from "./rules/identical-sources";
import { lateSubmission } from "./rules/late-submission";
import { monthMissing } from "./rules/month-missing";
import { negativeCount } from "./rules/negative-count";
import { noParityColumns } from "./rules/no-parity-columns";
import { noSexColumns } from "./rules/no-sex-columns";
import { notANumber } from "./rules/not-a-number";
import { numberAsText } from "./rules/number-as-text";
import { parityColumnsIdentical } from "./rules/parity-columns-identical";
import { paritySum } from "./rules/parity-sum";
import { periodConflict } from "./rules/period-conflict";
import { periodMissing } from "./rules/period-missing";
import { periodOverlap } from "./rules/period-overlap";
import { personalDataSheet } from "./rules/personal-data-sheet";
import { ratioHigh } from "./rules/ratio-high";
import { ratioLow } from "./rules/ratio-low";
import { sexSum } from "./rules/sex-sum";
import { sideAbsent } from "./rules/side-absent";
import { sourceMismatch } from "./rules/source-mismatch";
import { spanTotal } from "./rules/span-total";
import { statedRatio } from "./rules/stated-ratio";
import { submissionDateMissing } from "./rules/submission-date-missing";
import { tableDuplicate } from "./rules/table-duplicate";
import { tooRegular } from "./rules/too-regular";
import { unitMissing } from "./rules/unit-missing";
import { unitSetsDiffer } from "./rules/unit-sets-differ";

export const CATALOGUE = [
  personalDataSheet,
  noSexColumns,
  noParityColumns,
  periodMissing,
  periodConflict,
  cutoffNotMonthEnd,
  columnUnknown,
  notANumber,
  fractionalCount,
  formulaError,
  negativeCount,
  numberAsText,
  formulaNotCalculated,
  countBreaksSums,
  sexSum,
  paritySum,
  columnTotal,
  cumulativeSum,
  spanTotal,
  periodOverlap,
  tableDuplicate,
  statedRatio,
  duplicateUnit,
  blankUnitRows,
  unitMissing,
  unitSetsDiffer,
  monthMissing,
  sideAbsent,
  lateSubmission,
  submissionDateMissing,
  sourceMismatch,
  changedAfterSubmission,
  identicalSources,
  blockRepeated,
  parityColumnsIdentical,
  tooRegular,
  countJump,
  ratioHigh,
  ratioLow,
] as const satisfies readonly Rule[];

export type RuleId = (typeof CATALOGUE)[number]["id"];
