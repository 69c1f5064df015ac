/** Which of the grids are sources, and what is known of those that are copies of tables. */
import { copyOrigin, withoutOrigin } from "../model/copy-origin";
import type { Settings } from "../model/settings";
import type { SheetGrid } from "../model/sheet-grid";
import { ownKindOf } from "./own-sheets";
import { SourceSheet } from "./source-sheet";

/**
 * All sheets that are read for tables. A copy stands in for its file only while the file is not at hand: with
 * both, every birth would count twice.
 */
export function sourceSheets(grids: readonly SheetGrid[]): SourceSheet[] {
  const kinds = grids.map(ownKindOf);
  const files = new Set(
    grids.flatMap(({ file }, index) => (kinds[index] === "source-copy" ? [] : [file]))
  );
  return grids.flatMap((grid, index) => {
    const kind = kinds[index] ?? null;
    if (kind === null) return [new SourceSheet(grid)];
    if (kind !== "source-copy") return [];
    const origin = copyOrigin(grid);
    if (!origin) return [new SourceSheet(grid)];
    if (origin.file !== grid.file && files.has(origin.file)) return [];
    const side = origin.side ?? grid.side;
    const copy = withoutOrigin(grid);
    return [new SourceSheet(side === undefined ? copy : { ...copy, side }, origin)];
  });
}

/** What was said of a sheet by hand is said of its copy as well, unless the copy has a word of its own. */
export function settingsOfCopies(settings: Settings, sheets: readonly SourceSheet[]): Settings {
  const said = sheets.flatMap(({ grid, origin }) => {
    const setting = origin && settings.sheets[`${origin.file}#${origin.sheet}`];
    return setting ? [[`${grid.file}#${grid.name}`, setting] as const] : [];
  });
  if (said.length === 0) return settings;
  const own = Object.entries(settings.sheets);
  const names = new Set(own.map(([name]) => name));
  const free = said.filter(
    ([key]) => !names.has(key) && !names.has(key.slice(key.indexOf("#") + 1))
  );
  return { ...settings, sheets: Object.fromEntries([...free, ...own]) };
}
