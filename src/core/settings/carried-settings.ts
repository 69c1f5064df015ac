/** What settings of further workbooks add to those of the main one. */
import { mergedSettings } from "./merged-settings";

type Written = Readonly<Record<string, unknown>>;

/** About forms and names, whichever year or office they come from. Days, sheets' names and the rest are a workbook's own. */
const CARRIED: readonly string[] = ["forms", "aliases"];

/** Forms and other names that `main` does not have itself; everything else of `other` stays where it is. */
export function withCarried(main: Written, other: Written): Written {
  const carried = Object.fromEntries(
    Object.entries(other).filter(([key]) => CARRIED.includes(key))
  );
  return mergedSettings(carried, main);
}
