/**
 * Which requirement set each member of the API belongs to, by Microsoft's own declarations: the remark
 * `[Api set: ExcelApi 1.9]` above it in @types/office-js.
 */
import fs from "node:fs";

const SET = /\[Api set: ExcelApi 1\.(\d+)/;
const TYPE = /^ {4}(?:class|interface) (\w+)/;
const MEMBER = /^ {8}(?:readonly )?(\w+)\??(?:<.*>)?[(:]/;

/** `9` for ExcelApi 1.9, by `Chart.name`; of overloads the first. */
export function documentedSets(): ReadonlyMap<string, number> {
  const text = fs.readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const excel = text.slice(text.indexOf("\ndeclare namespace Excel {"));
  const sets = new Map<string, number>();
  let [type, set] = ["", 0];
  for (const line of excel.split("\n").slice(2)) {
    if (line.startsWith("}")) break;
    set = Number(SET.exec(line)?.[1] ?? set);
    const [, name] = TYPE.exec(line) ?? [];
    if (name !== undefined) [type, set] = [name, 0];
    const [, member] = MEMBER.exec(line) ?? [];
    if (member === undefined) continue;
    const path = `${type}.${member}`;
    if (!sets.has(path)) sets.set(path, set);
    set = 0;
  }
  return sets;
}
