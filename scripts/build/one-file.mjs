/**
 * Puts the browser page into one file that runs by double-click: scripts, styles, Workers and the sample
 * inside, no request at all, and a policy that allows exactly its own scripts.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import webpack from "webpack";
import { oneFilePolicy } from "./content-policy.mjs";
import { guardScripts } from "./guard.mjs";
import { filled } from "./page-slots.mjs";

const NAME = "hengbi.html";

export class OneFile {
  /**
   * @param {{ root: string, template: string, entry: string,
   *   programs: Readonly<Record<string, string>>, sample: string, icon: string }} options
   *   `programs`: data block → entry of a Worker
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OneFile", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_SUMMARIZE;
      compilation.hooks.processAssets.tap({ name: "OneFile", stage }, () => {
        const page = this.page(compilation);
        for (const { name } of compilation.getAssets()) compilation.deleteAsset(name);
        compilation.emitAsset(NAME, new webpack.sources.RawSource(page));
      });
    });
  }

  page(compilation) {
    const { root, template, entry, programs, sample, icon } = this.options;
    const read = (file, encoding) => {
      compilation.fileDependencies.add(path.join(root, file));
      return readFileSync(path.join(root, file), encoding);
    };
    const guard = guardScripts(root).map(({ text }) => inScript(text));
    const program = inScript(assetOf(compilation, entry, ".js"));
    const blocks = Object.entries(programs).map(([id, worker]) =>
      dataBlock(id, inScript(assetOf(compilation, worker, ".js")))
    );
    const style = assetOf(compilation, entry, ".css");
    if (/<\/style/i.test(style)) throw new Error("a style sheet would end its element");
    const slots = {
      policy: oneFilePolicy([...guard, program].map(hashOf)),
      icon: `data:image/png;base64,${read(icon, "base64")}`,
      guard: guard.map((text) => `<script>${text}</script>`).join("\n"),
      styles: style === "" ? "" : `<style>${style}</style>`,
      program: [
        ...blocks,
        dataBlock("hengbi-sample", read(sample, "base64")),
        `<script data-part="program">${program}</script>`,
      ].join("\n"),
    };
    return filled(read(template, "utf8"), slots);
  }
}

function assetOf(compilation, entry, ending) {
  return compilation.entrypoints
    .get(entry)
    .getFiles()
    .filter((name) => name.endsWith(ending))
    .map((name) => compilation.getAsset(name).source.source().toString())
    .join("\n");
}

/**
 * Text for a script element, which `</script` ends and `<!--` may hide the end of (HTML, restrictions for
 * contents of script elements). Code has them only in strings and patterns, where an escape means the same.
 */
export function inScript(code) {
  return code
    .replace(/\r\n?/g, "\n")
    .replace(/<(?=\/script)/gi, "\\x3c")
    .replace(/<(?=!--)/g, "\\x3c");
}

/** Text that the page reads and no browser runs. */
function dataBlock(id, text) {
  return `<script type="text/plain" id="${id}">${text}</script>`;
}

function hashOf(script) {
  return `sha256-${createHash("sha256").update(script).digest("base64")}`;
}
