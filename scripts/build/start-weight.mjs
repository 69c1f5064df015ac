/** The budget of the pane: what a clerk's machine downloads before the pane works, gzipped, without office.js. */
import { gzipSync } from "node:zlib";
import webpack from "webpack";

/** 400 KB of 1,000 bytes. */
export const BUDGET = 400_000;

/** Everything that taskpane.html loads at start, the page and the judge's Worker included. */
function filesAtStart(compilation) {
  const page = compilation.getAsset("taskpane.html").source.source().toString();
  const named = [...page.matchAll(/(?:src|href)="([^"]+\.(?:js|css))"/g)].map(([, name]) => name);
  const worker = compilation
    .getAssets()
    .map(({ name }) => name)
    .filter((name) => /^judge\.[0-9a-f]+\.js$/.test(name));
  return ["taskpane.html", ...named, ...worker].filter((name) => !/office\.js$/.test(name));
}

export class StartWeight {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("StartWeight", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "StartWeight", stage }, () => {
        const weights = filesAtStart(compilation).map((name) => ({
          name,
          bytes: gzipSync(compilation.getAsset(name).source.buffer(), { level: 9 }).length,
        }));
        const total = weights.reduce((sum, { bytes }) => sum + bytes, 0);
        for (const { name, bytes } of weights) console.log(`${shown(bytes)}  ${name}`);
        console.log(`${shown(total)}  at start, gzipped, of ${shown(BUDGET).trim()}`);
        if (total > BUDGET) {
          compilation.errors.push(
            new webpack.WebpackError(`the pane weighs ${shown(total).trim()} at start`)
          );
        }
      });
    });
  }
}

function shown(bytes) {
  return `${(bytes / 1000).toFixed(1)} KB`.padStart(9);
}
