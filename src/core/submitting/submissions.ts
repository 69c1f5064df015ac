/** What was submitted, read back from 报送台账, against what the forms hold now. */
import type { Day } from "../model/period";
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";
import { NO_SUBMISSIONS } from "../model/submission";
import type { Submissions } from "../model/submission";

/** @param asOf the day as of which changes are first seen in this run */
export function submissions(
  _reading: Reading,
  _settings: Settings,
  _asOf: Day | null
): Submissions {
  return NO_SUBMISSIONS;
}
