/** Writes the pages that a web server gives out, from their templates. */
import { readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";
import { servedPolicy } from "./content-policy.mjs";
import { guardScripts } from "./guard.mjs";
import { officeAddress } from "./office-source.mjs";
import { filled, scriptTag } from "./page-slots.mjs";

/** `entry`: whose scripts it loads. `office`: speaks with Excel. */
export const PAGES = [
  { name: "taskpane", template: "src/taskpane/taskpane.html", entry: "taskpane", office: true },
  { name: "commands", template: "src/commands/commands.html", entry: "commands", office: true },
  { name: "notice", template: "src/commands/notice.html", entry: "notice", office: true },
  { name: "browser", template: "src/browser-page/browser.html", entry: "browser", office: false },
  { name: "support", template: "src/support/support.html", entry: null, office: false },
];

export class Pages {
  /** @param {{ root: string, version: string, office: string, development: boolean }} options */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("Pages", (compilation) => {
      // After minimising, before contents are hashed: the hashes in the pages are then made right too.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_INLINE;
      compilation.hooks.processAssets.tap({ name: "Pages", stage }, () => {
        for (const page of PAGES) this.emit(compilation, page);
      });
    });
  }

  emit(compilation, page) {
    const { root, version, office, development } = this.options;
    const file = path.join(root, page.template);
    compilation.fileDependencies.add(file);
    const files = page.entry ? (compilation.entrypoints.get(page.entry)?.getFiles() ?? []) : [];
    const scripts = files.filter((name) => name.endsWith(".js"));
    const styles = files.filter((name) => name.endsWith(".css"));
    const policy = servedPolicy(page.office ? office : "local");
    const slots = {
      // The development server tells the page to reload through a socket of its own.
      policy: development ? policy.replace("connect-src", "connect-src ws: wss:") : policy,
      version,
      icon: "assets/icon-32.png",
      guard: guardScripts(root)
        .map(({ name, part }) => scriptTag({ src: name, part }))
        .join("\n    "),
      office: scriptTag({ src: officeAddress(office), part: "office", defer: true }),
      styles: styles.map((href) => `<link rel="stylesheet" href="${href}" />`).join("\n    "),
      // Deferred: the waiting text is seen while they load, and their order is kept.
      program: scripts
        .map((src) => scriptTag({ src, part: "program", defer: true }))
        .join("\n    "),
    };
    const text = filled(readFileSync(file, "utf8"), slots);
    compilation.emitAsset(`${page.name}.html`, new webpack.sources.RawSource(text));
  }
}
