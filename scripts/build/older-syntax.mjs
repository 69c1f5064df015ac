/**
 * Makes the bundles small, and lowers the syntax of everything in them, libraries included, to ES2020:
 * Chromium 86 knows no class static blocks, `#x in` or private static members.
 */
import { transform } from "@swc/core";
import webpack from "webpack";

export const SYNTAX = "es2020";

const OPTIONS = {
  isModule: false,
  minify: true,
  sourceMaps: false,
  jsc: {
    target: SYNTAX,
    parser: { syntax: "ecmascript" },
    minify: {
      compress: { ecma: 2020, passes: 2 },
      mangle: true,
      format: { comments: "some", asciiOnly: false },
    },
  },
};

export class OlderSyntax {
  apply(compiler) {
    compiler.hooks.compilation.tap("OlderSyntax", (compilation) => {
      const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "OlderSyntax", stage }, async (assets) => {
        await Promise.all(
          Object.keys(assets)
            .filter((name) => name.endsWith(".js") && !isFinal(compilation, name))
            .map((name) => lower(compilation, name))
        );
      });
    });
  }
}

/** office.js may not be changed, and what stands before the program must run where it cannot. */
function isFinal(compilation, name) {
  return compilation.getAsset(name)?.info.minimized === true;
}

async function lower(compilation, name) {
  const source = compilation.getAsset(name).source.source().toString();
  const { code } = await transform(source, { ...OPTIONS, filename: name });
  compilation.updateAsset(name, new webpack.sources.RawSource(code), { minimized: true });
}
