/** Grids judged with the settings that nobody changed. */
import { assess } from "../../../src/core/assess";
import type { Assessed } from "../../../src/core/model/assessed";
import type { SheetGrid } from "../../../src/core/model/sheet-grid";
import { chosenRules } from "../../../src/taskpane/judge/chosen-rules";

export function judgedGrids(grids: readonly SheetGrid[]): Assessed {
  const { settings, scheme, readings } = chosenRules({});
  return assess(grids, settings, scheme, readings, []);
}
