import { attempts } from "../../../src/taskpane/problems/attempts";
import type { Problem, SessionState } from "../../../src/taskpane/session/session-state";
import { NEW_STATE, recordingActions } from "../pane-fixture";
import type { Recorded } from "../pane-fixture";

const BUSY: Problem = { from: "unknown", message: "busy", during: "writing" };
const LATER: Problem = { from: "unknown", message: "later", during: "reading" };

/** A session of which each action ends with the problem that it is told to end with. */
function failing() {
  const did: Recorded[] = [];
  let state: SessionState = NEW_STATE;
  const session = { ends: null as Problem | null };
  const recorded = recordingActions(did);
  const end = <Given extends readonly unknown[]>(action: (...given: Given) => Promise<void>) => {
    return async (...given: Given) => {
      state = { ...state, problem: null };
      await action(...given);
      state = { ...state, problem: session.ends };
    };
  };
  const actions = {
    ...recorded,
    check: end(() => recorded.check()),
    newBlankForm: end((months: readonly string[]) => recorded.newBlankForm(months)),
  };
  return { did, session, tried: attempts(actions, () => state) };
}

describe("trying again", () => {
  it("does what failed once more, with what it was given", async () => {
    const { did, session, tried } = failing();
    session.ends = BUSY;
    await tried.actions.newBlankForm(["2025-03"]);
    tried.again(BUSY)?.();
    expect(did).toEqual([
      ["newBlankForm", ["2025-03"]],
      ["newBlankForm", ["2025-03"]],
    ]);
  });

  it("does not repeat what worked over a problem that came later by itself", async () => {
    const { session, tried } = failing();
    session.ends = null;
    await tried.actions.check();
    expect(tried.again(LATER)).toBeNull();
  });

  it("hands on everything that an action is given", async () => {
    const { did, tried } = failing();
    await tried.actions.write(["explanation"]);
    await tried.actions.openBeside(new Uint8Array([1]), "a.xlsx");
    await tried.actions.makeOfficialForms([{ file: "", sheet: "3月" }]);
    expect(did).toEqual([
      ["write", ["explanation"]],
      ["openBeside", new Uint8Array([1]), "a.xlsx"],
      ["makeOfficialForms", [{ file: "", sheet: "3月" }]],
    ]);
  });

  it("can be tried again and again", async () => {
    const { did, session, tried } = failing();
    session.ends = BUSY;
    await tried.actions.check();
    tried.again(BUSY)?.();
    await Promise.resolve();
    tried.again({ ...BUSY })?.();
    expect(did).toEqual([["check"], ["check"], ["check"]]);
  });
});
