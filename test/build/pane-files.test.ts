import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const office = path.join(root, "node_modules/@microsoft/office-js");
const folders: string[] = [];

function built(...switches: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), "hengbi-pane-"));
  folders.push(folder);
  const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  const env = [`paneDir=${folder}`, ...switches].flatMap((value) => ["--env", value]);
  const args = [webpack, "--mode", "production", "--config-name", "pane", ...env];
  execFileSync(process.execPath, args, { cwd: root, encoding: "utf8", stdio: "pipe" });
  return folder;
}

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

describe("the folder for the web server", () => {
  it("holds office.js as Microsoft made it, with its licence, and the manifest for the address", () => {
    const folder = built("url=https://oa.example.cn/hengbi");
    for (const name of ["office.js", "excel-win32-16.01.js", "zh-cn/office_strings.js"]) {
      const copied = readFileSync(path.join(folder, "office", name));
      expect(copied.equals(readFileSync(path.join(office, "dist", name)))).toBe(true);
    }
    expect(readFileSync(path.join(folder, "office/LICENSE.md"), "utf8")).toBe(
      readFileSync(path.join(office, "LICENSE.md"), "utf8")
    );
    const manifest = readFileSync(path.join(folder, "manifest.xml"), "utf8");
    expect(manifest).not.toContain("localhost:3000");
    expect(manifest).toContain('DefaultValue="https://oa.example.cn/hengbi/taskpane.html"');
    expect(readdirSync(path.join(folder, "assets"))).toContain("icon-32.png");
  });

  it("leaves office.js out where it comes from Microsoft's network", () => {
    expect(readdirSync(built("office=cdn-21vianet"))).toEqual(["assets", "manifest.xml"]);
  });

  it("refuses an address without https", () => {
    expect(() => built("url=http://oa.example.cn/")).toThrow(/Excel needs https/);
  });
});
