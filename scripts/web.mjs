#!/usr/bin/env node
/**
 * The browser page at http://localhost:8080 (--port), with what a server on an intranet should send along.
 * Builds first when the sources are newer. For looking at it: the pane in Excel needs https (npm start).
 */
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { servedHeader } from "./build/content-policy.mjs";
import { isStale } from "./build/staleness.mjs";

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");
const SOURCES = ["src", "assets", "scripts/build", "package.json", "webpack.config.js"];

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".png": "image/png",
  ".xml": "application/xml; charset=utf-8",
  ".md": "text/plain; charset=utf-8",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** A name with the hash of its content never means anything else. */
const HASHED = /\.[0-9a-f]{16,}\.(js|css)$/;

/** @returns the file that an address asks for, inside the folder and nowhere else, or null */
export function fileFor(folder, address) {
  let name;
  try {
    name = decodeURIComponent(new URL(address, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, name === "/" ? "browser.html" : name);
  const isInside = file.startsWith(folder + path.sep) && !file.includes("\0");
  return isInside && statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null;
}

export function headersFor(file) {
  return {
    "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
    "Cache-Control": HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    // The page in one file brings its own, which names its scripts.
    ...(file.endsWith(".html") && path.basename(file) !== "hengbi.html"
      ? { "Content-Security-Policy": servedHeader() }
      : {}),
  };
}

export function serve(folder, port) {
  const server = createServer((request, response) => {
    const file = fileFor(folder, request.url ?? "/");
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
    } else if (!file) {
      response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("404");
    } else {
      response.writeHead(200, headersFor(file));
      if (request.method === "HEAD") response.end();
      else createReadStream(file).pipe(response);
    }
  });
  return new Promise((done, failed) => {
    server.once("error", failed);
    // This computer alone: nobody else is to see a clerk's page.
    server.listen(port, "localhost", () => done(server));
  });
}

function build() {
  const webpack = path.join(root, "node_modules/webpack-cli/bin/cli.js");
  console.log("正在生成页面…… building the pages …");
  const args = [webpack, "--mode", "production", "--config-name", "pane"];
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

async function main() {
  const { values } = parseArgs({ options: { port: { type: "string", default: "8080" } } });
  const folder = path.join(root, "dist");
  const oneFile = path.join(folder, "hengbi.html");
  if (existsSync(path.join(root, "src")) && isStale(oneFile, root, SOURCES)) build();
  try {
    await serve(folder, Number(values.port));
  } catch (error) {
    console.error(
      error.code === "EADDRINUSE"
        ? `端口 ${values.port} 已被占用，请加 --port 换一个。 Port ${values.port} is taken: try --port.`
        : error.message
    );
    process.exit(1);
  }
  console.log(`浏览器版  browser page   http://localhost:${values.port}/`);
  console.log(`单个文件  one file       ${oneFile}`);
  console.log("双击也能打开，不需要服务器。 It opens by double-click too. Ctrl+C 结束 ends.");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
