/** What the switches of the build change. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { policyOf, readPage } from "./built-files";
import { removeBuilds, switchedBuild } from "./switched-build";

const office = path.resolve(__dirname, "../../node_modules/@microsoft/office-js");

afterAll(removeBuilds);

describe("the folder for the web server", () => {
  it("holds office.js as Microsoft made it, with its licence, and the manifest for the address", () => {
    const folder = switchedBuild({ url: "https://oa.example.cn/hengbi" });
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
    expect(readdirSync(path.join(folder, "assets/samples"))).toEqual(["township-year.xlsx"]);
  });

  it.each([
    ["cdn", "https://appsforoffice.microsoft.com", "/lib/1/hosted/office.js"],
    [
      "cdn-21vianet",
      "https://appsforoffice.cdn.partner.office365.cn",
      "/appsforoffice/lib/1/hosted/office.js",
    ],
  ])(
    "takes office.js from the network with office=%s, and allows that one host",
    (from, host, file) => {
      const folder = switchedBuild({ office: from });
      expect(readdirSync(folder)).not.toContain("office");
      for (const name of ["taskpane", "commands", "notice"]) {
        const page = readPage(folder, name);
        expect(page).toContain(`src="${host}${file}"`);
        expect(policyOf(page)).toContain(`script-src 'self' ${host};`);
        expect(policyOf(page)).toContain(`connect-src 'self' ${host};`);
      }
      for (const name of ["browser", "support"]) {
        expect(readPage(folder, name)).not.toContain(host);
      }
    }
  );

  it("refuses an address without https, and an office.js from anywhere else", () => {
    expect(() => switchedBuild({ url: "http://oa.example.cn/" })).toThrow(/Excel needs https/);
    expect(() => switchedBuild({ office: "elsewhere" })).toThrow(/must be one of local, cdn/);
  });
});
