/**
 * Puts the files of the pane that are not compiled into its folder: the manifest with the address
 * where it will be served, the icons, and office.js with its licence, byte for byte.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";

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
const OFFICE_SOURCES = ["local", "cdn", "cdn-21vianet"];

export class PaneFiles {
  /** @param {{ root: string, url?: string | undefined, office: string }} options */
  constructor(options) {
    if (!OFFICE_SOURCES.includes(options.office)) {
      throw new Error(`--env office= must be one of ${OFFICE_SOURCES.join(", ")}`);
    }
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
          // `minimized`: the licence of office.js forbids changing it, and nothing else needs it.
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
