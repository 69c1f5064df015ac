/**
 * Two bundles, and one more for `npm run bench`: the command (one file that starts fast, everything inside),
 * and the folder that a web server gives out, with the pane, the browser page and that page in one file.
 * Types are checked by `npm run typecheck`, not here.
 *
 * Switches: --env url=https://host/path/  where the pane will be served (or HENGBI_URL)
 *           --env bench  also the program that times the core
 *           --env office=local|cdn|cdn-21vianet  where office.js comes from (default local)
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import webpack from "webpack";
import { devServer } from "./scripts/build/dev-server.mjs";
import { OlderSyntax, SYNTAX } from "./scripts/build/older-syntax.mjs";
import { OneFile } from "./scripts/build/one-file.mjs";
import { Pages } from "./scripts/build/pages.mjs";
import { PaneFiles, SAMPLE } from "./scripts/build/pane-files.mjs";
import { StartWeight } from "./scripts/build/start-weight.mjs";

const root = path.dirname(fileURLToPath(import.meta.url));
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));

const singleIcons = {
  test: /\.(m?js|tsx?)$/,
  include: [path.join(root, "src"), path.join(root, "node_modules/@fluentui")],
  enforce: "post",
  loader: path.join(root, "scripts/build/single-icons-loader.mjs"),
};

/** It looks for Workers beside itself, which nobody here asks it for. */
const zipAddress = {
  test: /zip-core-base\.js$/,
  loader: path.join(root, "scripts/build/no-address-loader.mjs"),
};

const WORKERS = ["judge", "judge-plans", "files"];

/** What Workers run is one script each: the page in one file has it as one text. */
const wholeWorkers = {
  test: /\.ts$/,
  include: path.join(root, "src/hosts/xlsx-file"),
  parser: { dynamicImportMode: "eager" },
};

const ONE_FILE = {
  template: "src/browser-page/browser.html",
  entry: "browser",
  programs: { "hengbi-judge": "judge", "hengbi-files": "files" },
  sample: SAMPLE,
  icon: "assets/icon-32.png",
};

const styleSheets = { test: /\.css$/, type: "css/global" };

/** `instance`: each configuration has its own target. */
function typescriptFor(instance, target) {
  return {
    test: /\.tsx?$/,
    exclude: /node_modules/,
    use: {
      loader: "ts-loader",
      options: { instance, transpileOnly: true, compilerOptions: { noEmit: false, target } },
    },
  };
}

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
      rules: [typescriptFor(name, "es2022")],
    },
    plugins: [new webpack.optimize.LimitChunkCountPlugin({ maxChunks: 1 })],
    // Readable stack traces are worth more here than a smaller file.
    optimization: { minimize: false },
    performance: { hints: false },
    devtool: false,
    stats: "errors-warnings",
  };
}

/**
 * The pane, the commands and the browser page: one classic script a page, and what it loads later, in syntax
 * that Chromium 86 knows.
 *
 * @returns {import("webpack").Configuration}
 */
function pane(mode, env) {
  const office = env.office ?? "local";
  return {
    name: "pane",
    mode,
    target: ["web", SYNTAX],
    context: root,
    entry: {
      taskpane: "./src/taskpane/excel-entry.tsx",
      commands: "./src/commands/commands-entry.ts",
      notice: "./src/commands/notice-entry.ts",
      browser: "./src/browser-page/browser-entry.tsx",
    },
    output: {
      path: path.resolve(root, env.paneDir ?? "dist"),
      filename: "[name].[contenthash].js",
      chunkFilename: "[name].[contenthash].js",
      // All files lie beside the pages, wherever these are served.
      publicPath: "",
      // Also what has not changed: whoever asks whether a build is stale looks at its dates.
      compareBeforeEmit: false,
      // Old hashed files go; what other configurations put there stays.
      clean: { keep: /^(command-line|bench|\.building|\.lock)/ },
    },
    resolve: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      // The one without WebAssembly, which the content security policy forbids: browsers before Chromium 103
      // cannot inflate raw deflate streams by themselves.
      alias: { "@zip.js/zip.js$": "@zip.js/zip.js/lib/zip-core-native.js" },
    },
    module: {
      rules: [typescriptFor("pane", SYNTAX), singleIcons, zipAddress, wholeWorkers, styleSheets],
    },
    plugins: [
      new PaneFiles({ root, url: env.url ?? process.env.HENGBI_URL, office }),
      new Pages({ root, version, office, development: mode === "development" }),
      // The development server holds the program in pieces that one file cannot hold.
      ...(mode === "production" ? [new OneFile({ root, ...ONE_FILE }), new StartWeight()] : []),
    ],
    experiments: { css: true },
    optimization: {
      minimizer: [new OlderSyntax()],
      // What pages that load later share lies in files of its own; what Workers run never does.
      splitChunks: { chunks: (chunk) => !chunk.canBeInitial() && !WORKERS.includes(chunk.name) },
    },
    performance: { hints: false },
    // Never `eval`, the default of development: the policy forbids it.
    devtool: mode === "development" ? "source-map" : false,
    stats: "errors-warnings",
  };
}

export default async (env = {}, argv = {}) => {
  const mode = argv.mode ?? "production";
  // `webpack serve` says so itself.
  if (env.WEBPACK_SERVE) return { ...pane(mode, env), devServer: await devServer() };
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
