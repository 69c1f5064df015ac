/** Reading and writing of files; every failure of the file system becomes a named problem. */
import { randomUUID } from "node:crypto";
import { readFile, realpath, rename, rm, writeFile, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";

/** A problem with a file, put into words by the messages. */
export class FileProblem extends Error {
  constructor(
    readonly code: "not-found" | "no-permission" | "is-folder" | "no-folder" | "not-json" | "disk",
    readonly path: string,
    readonly reason = ""
  ) {
    super(`${code}: ${path}`);
  }
}

const CODES: Readonly<Record<string, FileProblem["code"]>> = {
  ENOENT: "not-found",
  EACCES: "no-permission",
  EPERM: "no-permission",
  EROFS: "no-permission",
  EISDIR: "is-folder",
  ENOTDIR: "no-folder",
};

function problemOf(error: unknown, path: string, whileWriting: boolean): FileProblem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const named = CODES[code];
  if (named === "not-found" && whileWriting) return new FileProblem("no-folder", dirname(path));
  return new FileProblem(named ?? "disk", path, named ? "" : code);
}

export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await readFile(path));
  } catch (error) {
    throw problemOf(error, path, false);
  }
}

export async function readJson(path: string): Promise<unknown> {
  const text = new TextDecoder().decode(await readBytes(path)).replace(/^\uFEFF/, "");
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new FileProblem("not-json", path, error instanceof Error ? error.message : "");
  }
}

/** Writes beside the target and renames, so that a failure never leaves half a file. */
export async function writeAtomically(path: string, content: Uint8Array | string): Promise<void> {
  const target = (await exists(path)) ? await realpath(path) : path;
  const beside = join(dirname(target), `.${basename(target)}.${randomUUID()}.part`);
  try {
    if ((await exists(target)) && (await stat(target)).isDirectory()) {
      throw new FileProblem("is-folder", path);
    }
    // A result of 15 MB of Chinese: Node's own way takes twice as long.
    const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
    await writeFile(beside, bytes);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error instanceof FileProblem ? error : problemOf(error, path, true);
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false
  );
}

/** Whether two paths name one file, also through links. */
export async function samePath(a: string, b: string): Promise<boolean> {
  return (await realPath(a)) === (await realPath(b));
}

/** Where a path leads through links; one that leads nowhere, as it stands. */
export function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** `2025年.xls` → `2025年-审核结果.xlsx` beside it; `ending` is that of the result. */
export function resultPath(input: string, suffix: string, ending: ".xlsx" | ".xlsm"): string {
  return join(dirname(input), `${basename(input, extname(input))}-${suffix}${ending}`);
}
