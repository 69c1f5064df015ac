/** The folder for the web server under other switches, with empty programs: only what is around them differs. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const ROOT = path.resolve(__dirname, "../..");

const BUILD = `
  const { default: configured } = await import(process.argv[1]);
  const { default: webpack } = await import("webpack");
  const [, pane] = await configured(JSON.parse(process.argv[2]), { mode: "production" });
  for (const name of Object.keys(pane.entry)) pane.entry[name] = "data:text/javascript,";
  // Made of the programs.
  pane.plugins = pane.plugins.filter((plugin) => plugin.constructor.name !== "OneFile");
  webpack(pane, (error, stats) => {
    if (!error && !stats.hasErrors()) return;
    console.error(error ?? stats.toString("errors-only"));
    process.exitCode = 1;
  });`;

const folders: string[] = [];

/** @param env as `webpack --env` */
export function switchedBuild(env: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), "hengbi-pane-"));
  folders.push(folder);
  const config = path.join(ROOT, "webpack.config.js");
  const args = ["--input-type=module", "-e", BUILD, config];
  const given = JSON.stringify({ ...env, paneDir: folder });
  execFileSync(process.execPath, [...args, given], { cwd: ROOT, encoding: "utf8", stdio: "pipe" });
  return folder;
}

export function removeBuilds(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}
