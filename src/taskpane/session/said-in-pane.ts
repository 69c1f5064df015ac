/** What the clerk decides in the pane rather than in a sheet: settings, corrections, reasons. */
import type { WrittenSettings } from "../judge/protocol";
import type { Desk } from "./desk";
import { isUpToDate } from "./desk";
import { equalisedWith } from "./equalised-differences";
import { unwritten } from "./given-reasons";
import { judge } from "./judging";
import { keptSettings, refusal } from "./kept-settings";
import type { KeptSettings } from "./kept-settings";
import { readAndJudge } from "./reading";
import type { Turn } from "./turn";

/**
 * Judges the sheets as they were read, with other settings.
 *
 * @returns whether there is something new to keep in the workbook; false: refused, and told
 * @throws what the judge throws; the settings are then as they were
 */
export async function changeSettings(
  desk: Desk,
  turn: Turn,
  change: (written: WrittenSettings) => WrittenSettings
): Promise<boolean> {
  // What the workbook keeps must be known before anything is put over it.
  if (!desk.settingsRead) await readAndJudge(desk, turn, "look");
  const { kept: before, store } = desk;
  const after = keptSettings(change(before.written), before.judgeProblems);
  const problem = refusal(before, after);
  if (problem) {
    store.set({ problem: { from: "judge", problem } });
    return false;
  }
  if (store.state.problem?.from === "judge") store.set({ problem: null });
  take(desk, after);
  try {
    await judgeAgain(desk, turn, "settings");
  } catch (error) {
    take(desk, before);
    throw error;
  }
  return true;
}

function take(desk: Desk, kept: KeptSettings): void {
  desk.kept = kept;
  desk.store.set({ written: kept.written, settings: kept.settings });
}

/**
 * Keeps what was said of a difference, also of one that was made equal; it counts from the next judgement on.
 *
 * @returns false: nobody knows of such a difference
 */
export function giveReason(
  desk: Desk,
  id: string,
  reason: string | null,
  ground: string | null
): boolean {
  const { store, judged } = desk;
  const known = desk.given.get(id);
  const difference =
    judged?.judgement.reconciliation.differences.find((each) => each.id === id) ??
    store.state.equalised.find(({ before }) => before.id === id)?.before ??
    known?.difference;
  if (!difference) return false;
  const said = { reason, ground: ground?.trim() || null };
  desk.given = new Map(desk.given).set(id, { ...known, ...said, difference, written: false });
  store.set({
    unwritten: unwritten(desk.given),
    equalised: equalisedWith(store.state.equalised, id, said),
  });
  return true;
}

/** The sheets as they were read, with what was said since. */
export async function judgeAgain(
  desk: Desk,
  turn: Turn,
  cause: "settings" | "reason"
): Promise<void> {
  if (desk.judged && !isUpToDate(desk)) await judge(desk, turn, desk.judged.brief.book, cause);
}
