/** 上报件 of what stands in the workbook now, never of older figures. */
import type { FormToSubmit, OfficialForms } from "../../core/reporting/official-forms";
import type { Desk } from "./desk";
import { bringUpToDate } from "./reading";
import type { Turn } from "./turn";

/** Null where nothing was judged. */
export async function officialFormsNow(
  desk: Desk,
  turn: Turn,
  forms: readonly FormToSubmit[]
): Promise<OfficialForms | null> {
  await bringUpToDate(desk, turn, "check");
  const { judged, feed } = desk;
  if (!judged) return null;
  return turn.until(feed.about(() => judged.brief, "officialForms", forms));
}
