/** Whether something that was built is older than what it is made of. */
import { readdirSync, statSync } from "node:fs";
import path from "node:path";

/** When the newest file in it changed, itself included; 0 where there is none. */
export function changedAt(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return readdirSync(file).reduce((latest, name) => {
    const inside = changedAt(path.join(file, name));
    return inside > latest ? inside : latest;
  }, stat.mtimeMs);
}

/** @param {readonly string[]} sources within `root` */
export function isStale(built, root, sources) {
  const since = changedAt(built);
  return since === 0 || sources.some((source) => changedAt(path.join(root, source)) > since);
}
