/**
 * Three bundles, and one more for `npm run bench`: the command (one file that starts fast, everything
 * inside), the folder that a web server gives out for the pane and the browser page, and the browser page
 * in one file. Types are checked by `npm run typecheck`, not here.
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
 * What the pages of the browser component and of browsers share: one classic script a page, syntax that
 * Chromium 86 knows.
 *
 * @returns {import("webpack").Configuration}
 */
function page(name, mode, env, { inOneFile }) {
  return {
    name,
    mode,
    target: ["web", SYNTAX],
    context: root,
    output: {
      path: path.resolve(root, env.paneDir ?? "dist"),
      filename: "[name].[contenthash].js",
      chunkFilename: "[name].[contenthash].js",
      // Also what has not changed: whoever asks whether a build is stale looks at its dates.
      compareBeforeEmit: false,
      // All files lie beside the pages, wherever these are served.
      publicPath: "",
    },
    resolve: {
      extensions: [".ts", ".tsx", ".mjs", ".js"],
      // The one without WebAssembly, which the content security policy forbids: browsers before Chromium 103
      // cannot inflate raw deflate streams by themselves.
      alias: { "@zip.js/zip.js$": "@zip.js/zip.js/lib/zip-core-native.js" },
    },
    module: { rules: [typescriptFor(name, SYNTAX), singleIcons, zipAddress, styleSheets] },
    plugins: [new webpack.DefinePlugin({ IN_ONE_FILE: JSON.stringify(inOneFile) })],
    experiments: { css: true },
    optimization: { minimizer: [new OlderSyntax()] },
    performance: { hints: false },
    // Never `eval`, the default of development: the policy forbids it.
    devtool: mode === "development" ? "source-map" : false,
    stats: "errors-warnings",
  };
}

/** @returns {import("webpack").Configuration} */
function pane(mode, env) {
  const office = env.office ?? "local";
  const shared = page("pane", mode, env, { inOneFile: false });
  return {
    ...shared,
    entry: {
      taskpane: "./src/taskpane/excel-entry.tsx",
      commands: "./src/commands/commands-entry.ts",
      notice: "./src/commands/notice-entry.ts",
      browser: "./src/browser-page/browser-entry.tsx",
    },
    // Old hashed files go; what other configurations put there stays.
    output: {
      ...shared.output,
      clean: { keep: /^(command-line|bench|hengbi\.html|\.building|\.lock)/ },
    },
    plugins: [
      ...shared.plugins,
      new PaneFiles({ root, url: env.url ?? process.env.HENGBI_URL, office }),
      new Pages({ root, version, office, development: mode === "development" }),
      ...(mode === "production" ? [new StartWeight()] : []),
    ],
  };
}

/** @returns {import("webpack").Configuration} */
function oneFile(mode, env) {
  const shared = page("one-file", mode, env, { inOneFile: true });
  return {
    ...shared,
    entry: {
      browser: "./src/browser-page/browser-entry.tsx",
      judge: "./src/taskpane/judge/worker.ts",
      files: "./src/browser-page/files/files-worker-entry.ts",
    },
    module: {
      ...shared.module,
      // One script each: what the served page loads later is in it from the start.
      parser: { javascript: { dynamicImportMode: "eager" } },
    },
    plugins: [
      ...shared.plugins,
      new OneFile({
        root,
        template: "src/browser-page/browser.html",
        entry: "browser",
        programs: { "hengbi-judge": "judge", "hengbi-files": "files" },
        sample: SAMPLE,
        icon: "assets/icon-32.png",
      }),
    ],
    devtool: false,
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
    oneFile(mode, env),
    ...(env.bench ? [program("bench", bench, "dist/bench", mode)] : []),
  ];
};
