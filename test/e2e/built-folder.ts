/** The pages as `npm run build` made them; an older build would prove nothing of what is in the sources now. */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");
const SOURCES = ["src", "scripts/build", "webpack.config.js", "package.json", "manifest.xml"];

/**
 * HENGBI_PAGES names another folder, to look at a build that was made elsewhere.
 *
 * @throws when there is no build, or one older than the sources
 */
export function builtFolder(): string {
  const given = process.env.HENGBI_PAGES;
  if (given !== undefined) return given;
  const folder = path.join(ROOT, "dist");
  const built = changedAt(path.join(folder, "taskpane.html"));
  if (SOURCES.some((source) => changedAt(path.join(ROOT, source)) > built)) {
    throw new Error("dist/ is older than the sources: run npm run build first");
  }
  return folder;
}

/** Of a folder: of the newest file in it. */
function changedAt(file: string): number {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(file).map((name) => changedAt(path.join(file, name))));
}
