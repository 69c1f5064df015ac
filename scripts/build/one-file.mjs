/**
 * Puts the browser page into one file that runs by double-click: scripts, styles, Workers and the sample
 * inside, no request at all, and a policy that allows exactly its own scripts. It is made of the bundles of
 * the served page: chunks that stand before the program count as loaded.
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
   *   `programs`: data block → name of a Worker's bundle
   */
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap("OneFile", (compilation) => {
      // After the names' hashes were made right, which changes scripts and so their hashes in the policy.
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "OneFile", stage }, () => {
        const page = new webpack.sources.RawSource(this.page(compilation));
        compilation.emitAsset(NAME, page, { minimized: true });
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
    const entrypoint = compilation.entrypoints.get(entry);
    const later = groupsLater(entrypoint).flatMap((group) => group.getFiles());
    const files = [...new Set([...later, ...entrypoint.getFiles()])];
    const scripts = textsOf(compilation, files, ".js").map(inScript);
    const blocks = Object.entries(programs).map(([id, worker]) =>
      dataBlock(id, inScript(workerText(compilation, worker)))
    );
    const style = textsOf(compilation, files, ".css").join("\n");
    if (/<\/style/i.test(style)) throw new Error("a style sheet would end its element");
    const slots = {
      policy: oneFilePolicy([...guard, ...scripts].map(hashOf)),
      icon: `data:image/png;base64,${read(icon, "base64")}`,
      guard: guard.map((text) => `<script>${text}</script>`).join("\n"),
      styles: style === "" ? "" : `<style>${style}</style>`,
      program: [
        ...blocks,
        dataBlock("hengbi-sample", read(sample, "base64")),
        ...scripts.map((text) => `<script data-part="program">${text}</script>`),
      ].join("\n"),
    };
    return filled(read(template, "utf8"), slots);
  }
}

/** What the page would load after its start, Workers aside: they have pages of their own. */
function groupsLater(group, found = new Set()) {
  for (const child of group.getChildren()) {
    if (found.has(child) || child.isInitial()) continue;
    found.add(child);
    groupsLater(child, found);
  }
  return [...found];
}

function textsOf(compilation, files, ending) {
  return files
    .filter((name) => name.endsWith(ending))
    .map((name) => compilation.getAsset(name).source.source().toString());
}

function workerText(compilation, name) {
  const group = compilation.asyncEntrypoints.find((each) => each.options.name === name);
  const [program, ...others] = textsOf(compilation, group.getFiles(), ".js");
  if (program === undefined || others.length > 0) {
    throw new Error(`the Worker ${name} must start from one script`);
  }
  // What it would load later: behind the program, whose runtime then takes it for loaded.
  const later = groupsLater(group).flatMap((each) => each.getFiles());
  return [program, ...textsOf(compilation, [...new Set(later)], ".js")].join("\n");
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
