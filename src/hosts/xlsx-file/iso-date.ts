/** Days as XML writes them. */
import { serialOfDay } from "../../core/model/period";

/** `2025-04-03` or `2025-04-03T12:00:00` → serial number; null for a bare time or anything else. */
export function serialOfIsoDate(text: string): number | null {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/.exec(text);
  if (!found) return null;
  const [, day = "", hours = "0", minutes = "0", seconds = "0"] = found;
  return (
    serialOfDay(day) + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400
  );
}
