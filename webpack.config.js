/**
 * Two bundles, and one more for `npm run bench`: the command (one file that starts fast, everything inside) and the folder that a web
 * server gives out for the pane. Types are checked by `npm run typecheck`, not here.
 *
 * Switches: --env url=https://host/path/  where the pane will be served (or HENGBI_URL)
 *           --env bench  also the program that times the core
 *           --env office=local|cdn|cdn-21vianet  where office.js comes from (default local)
 */
import { fileURLToPath } from "node:url";
import path from "node:path";
import webpack from "webpack";
import { PaneFiles } from "./scripts/build/pane-files.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));

const typescript = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  use: {
    loader: "ts-loader",
    options: { transpileOnly: true, compilerOptions: { noEmit: false } },
  },
};

/** A program for Node in one file. @returns {import("webpack").Configuration} */
function program(name, entry, folder, mode) {
  return {
    name,
    mode,
    target: "node20",
    context: root,
    entry,
    output: {
      path: path.resolve(root, folder),
      filename: "[name].mjs",
      module: true,
      chunkFormat: "module",
      library: { type: "module" },
    },
    experiments: { outputModule: true },
    resolve: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
    module: {
      // One file: nothing to find at run time, and it can be put in place in one step.
      parser: { javascript: { dynamicImportMode: "eager", importMeta: false } },
      rules: [typescript],
    },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    // Readable stack traces are worth more here than a smaller file.
    optimization: { minimize: false },
    performance: { hints: false },
    devtool: false,
    stats: "errors-warnings",
  };
}

/** @returns {import("webpack").Configuration} */
function pane(mode, env) {
  return {
    name: "pane",
    mode,
    target: ["web", "es2022"],
    context: root,
    entry: {},
    output: { path: path.resolve(root, env.paneDir ?? "dist") },
    plugins: [
      new PaneFiles({
        root,
        url: env.url ?? process.env.HENGBI_URL,
        office: env.office ?? "local",
      }),
    ],
    performance: { hints: false },
    stats: "errors-warnings",
  };
}

export default (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  const command = { hengbi: "./src/command-line/main.ts" };
  const folder = env.commandLineDir ?? "dist/command-line";
  // Timed as it ships: the loader of the scripts wraps every function to keep its name.
  const bench = { "time-assess": "./scripts/bench/time-assess.ts" };
  return [
    program("command-line", command, folder, mode),
    pane(mode, env),
    ...(env.bench ? [program("bench", bench, "dist/bench", mode)] : []),
  ];
};
