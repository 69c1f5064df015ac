/** 确认上报, and taking it back before any sheet holds it. */
import type { Day } from "../../core/model/period";
import type { FormKey } from "../../core/model/submission";
import type { Desk } from "./desk";
import type { GivenForms } from "./given-forms";
import { unwrittenForms } from "./given-forms";
import { bringUpToDate } from "./reading";
import { judgeAgain } from "./said-in-pane";
import type { Turn } from "./turn";

/** Records what stands in the workbook now, never older figures. */
export async function confirmSubmission(
  desk: Desk,
  turn: Turn,
  forms: readonly FormKey[],
  day: Day
): Promise<void> {
  await bringUpToDate(desk, turn, "check");
  const { judged, feed } = desk;
  if (!judged) return;
  const rows = await turn.until(feed.about(() => judged.brief, "record", { forms, day }));
  take(desk, [...desk.submitted, ...rows.map((row) => ({ row, written: false }))]);
  await judgeAgain(desk, turn, "reason");
}

export async function takeBackSubmission(desk: Desk, turn: Turn, form: string): Promise<void> {
  const left = desk.submitted.filter(({ row }) => row.id !== form);
  if (left.length === desk.submitted.length) return;
  take(desk, left);
  await judgeAgain(desk, turn, "reason");
}

function take(desk: Desk, submitted: GivenForms): void {
  desk.submitted = submitted;
  desk.store.set({ unwrittenForms: unwrittenForms(submitted) });
}
