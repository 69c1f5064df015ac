/**
 * Puts the files of the pane that are not compiled into its folder: the manifest with the address where it
 * will be served, the icons, the sample, what stands before the program, and office.js with its licence,
 * byte for byte.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";
import { guardScripts } from "./guard.mjs";
import { officeAddress } from "./office-source.mjs";

const DEVELOPMENT_URL = "https://localhost:3000/";

/**
 * What Excel loads of the package (87 MB) on Windows, Mac, iPad and the web, in both languages of the
 * pane. office.js finds the others by its own address, so the names and folders must stay.
 */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-web-16.00.js",
  "excel-mac-16.00.js",
  "excel-ios-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  "o15apptofilemappingtable.js",
];

/** What the pane opens for a newcomer. */
export const SAMPLE = "assets/samples/township-year.xlsx";

export class PaneFiles {
  /** @param {{ root: string, url?: string | undefined, office: string }} options */
  constructor(options) {
    officeAddress(options.office);
    this.root = options.root;
    this.url = servedAt(options.url ?? DEVELOPMENT_URL);
    this.office = options.office;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("PaneFiles", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: "PaneFiles", stage }, () => {
        for (const [name, source] of this.files()) {
          compilation.fileDependencies.add(source);
          const content = readFileSync(source);
          const text = name === "manifest.xml" ? this.served(content.toString("utf8")) : content;
          // `minimized`: the licence of office.js forbids changing it, and the others are meant as they are.
          compilation.emitAsset(name, new webpack.sources.RawSource(text), { minimized: true });
        }
      });
    });
  }

  /** Name in the folder, and where it comes from. */
  *files() {
    yield ["manifest.xml", path.join(this.root, "manifest.xml")];
    for (const icon of readdirSync(path.join(this.root, "assets")).filter((name) =>
      /^(icon|logo).*\.png$/.test(name)
    )) {
      yield [`assets/${icon}`, path.join(this.root, "assets", icon)];
    }
    yield [SAMPLE, path.join(this.root, SAMPLE)];
    for (const { name, source } of guardScripts(this.root)) yield [name, source];
    if (this.office !== "local") return;
    const office = path.join(this.root, "node_modules/@microsoft/office-js");
    yield ["office/LICENSE.md", path.join(office, "LICENSE.md")];
    for (const name of OFFICE_FILES) {
      const source = path.join(office, "dist", name);
      if (!existsSync(source)) throw new Error(`office.js package lacks ${name}`);
      yield [`office/${name}`, source];
    }
  }

  served(manifest) {
    return manifest.replaceAll(DEVELOPMENT_URL, this.url);
  }
}

function servedAt(url) {
  const parsed = new URL(url);
  if (parsed.protocol !== "https:") throw new Error(`Excel needs https, not ${url}`);
  return url.endsWith("/") ? url : `${url}/`;
}
