/** From a book to the judgement that is shown: all of it changes at once, or nothing. */
import type { OnProgress } from "../../core/model/progress";
import type { Difference } from "../../core/model/reconciliation";
import { messagesFor } from "../../messages/at-hand";
import { JudgeFailure } from "../judge/judge-failure";
import type { Judgement } from "../judge/judgement";
import type { Desk } from "./desk";
import { goneUnexplained } from "./equalised-differences";
import { formsBeside } from "./given-forms";
import { givenBeside, givenRows } from "./given-reasons";
import type { Brief, JudgeLine } from "./judge-feed";
import type { KeptSettings } from "./kept-settings";
import { leftOut } from "./kept-settings";
import type { ReadBook } from "./read-book";
import { showOutcome } from "./shown-outcome";
import type { Cause, Outcome } from "./shown-outcome";
import type { Turn } from "./turn";

/** The share of the way that putting the sheets takes; judging is the rest. */
const SHARE_OF_SHEETS = 0.5;
/** The causes of many differences take most of the judging; what follows them is the rest. */
const SHARE_OF_CAUSES = 0.45;
/** The scheme, then the readings that only it knew. */
const MOST_LEFT_OUT = 3;

/** @throws TurnStopped, JudgeFailure: what is shown then stays as it was */
export async function judge(desk: Desk, turn: Turn, book: ReadBook, cause: Cause): Promise<void> {
  await turn.until(
    desk.feed.alone(async (line) => {
      turn.check();
      const outcome = await outcomeOf(desk, turn, line, book, cause);
      turn.check();
      // Before anybody else asks the judge: it is asked about what is shown.
      showOutcome(desk, cause, outcome);
    })
  );
}

async function outcomeOf(
  desk: Desk,
  turn: Turn,
  line: JudgeLine,
  book: ReadBook,
  cause: Cause
): Promise<Outcome> {
  turn.show("judging", { share: 0 });
  await line.put(book, (share, sheet) =>
    turn.show("judging", { share: share * SHARE_OF_SHEETS, sheet })
  );
  const { kept, given: sent } = desk;
  const language = desk.language();
  const ids = [...sent.keys(), ...desk.store.state.equalised.map(({ before }) => before.id)];
  const said = ids.length === 0 ? [] : await line.ask("reasons", ids);
  const inSheet = new Map(said.map((each) => [each.id, each]));
  const given = givenBeside(sent, inSheet, cause === "own-sheets");
  turn.show("judging", { share: SHARE_OF_SHEETS });
  const { submitted: sentForms } = desk;
  const submitted = await formsBeside(sentForms, line);
  const rows = [
    ...givenRows(given, messagesFor(language).sheets),
    ...submitted.map(({ row }) => row),
  ];
  const { brief, judgement, used } = await judgedWith(
    line,
    { book, kept, given: rows },
    ({ share, step }) =>
      turn.show("judging", {
        share: SHARE_OF_SHEETS + share * SHARE_OF_CAUSES,
        ...(share < 1 && { step }),
      })
  );
  const gone = cause === "settings" ? [] : goneSince(desk, judgement);
  const equal = gone.length === 0 ? [] : await line.ask("equal", gone.map(compared));
  const isEqual = new Set(equal);
  return {
    judged: { brief, judgement, from: { kept: used, given, submitted, language } },
    sent,
    sentForms,
    inSheet,
    equalised: gone.filter(({ id }) => isEqual.has(id)),
  };
}

/** Settings that only the judge can tell to be of no use (a scheme of the command's) are left out, and named. */
async function judgedWith(
  line: JudgeLine,
  { book, kept, given }: Pick<Brief, "book" | "given"> & { readonly kept: KeptSettings },
  onProgress: OnProgress
): Promise<{ brief: Brief; judgement: Judgement; used: KeptSettings }> {
  let used = kept;
  for (let tries = 1; ; tries += 1) {
    const brief = { book, settings: used.usable, given };
    try {
      return { brief, judgement: await line.judge(brief, onProgress), used };
    } catch (error) {
      const problem = error instanceof JudgeFailure ? settingsProblem(error) : null;
      const less = problem && tries < MOST_LEFT_OUT ? leftOut(used, problem) : null;
      if (!less) throw error;
      used = less;
    }
  }
}

function settingsProblem({ problem }: JudgeFailure) {
  if (problem.code === "scheme-unknown") {
    return { key: "scheme", code: "value" as const, shown: problem.scheme, expected: "" };
  }
  if (problem.code === "settings-refused") return { ...problem, code: "value" as const };
  return null;
}

/** Only what was shown can be missed. */
function goneSince(desk: Desk, judgement: Judgement): Difference[] {
  if (!desk.judged || !desk.store.state.checked) return [];
  return goneUnexplained(
    desk.judged.judgement.reconciliation.differences,
    judgement.reconciliation.differences
  );
}

/** Only what names the figure: a difference brings its cells along. */
function compared({ id, reportingUnit, unit, period, parity, sex }: Difference) {
  return { id, reportingUnit, unit, period, parity, sex };
}
