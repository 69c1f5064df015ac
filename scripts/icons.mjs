/**
 * Draws the PNG icons from their SVG sources with Chromium. Every drawing stands on a grid of 16, and
 * every size is a multiple of 16, so edges fall on whole pixels.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const assets = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../assets");
const chromium = process.env.CHROMIUM ?? "chromium";

const DRAWINGS = [
  ...[16, 32, 64, 80, 128].map((size) => ["icon.svg", `icon-${size}.png`, size]),
  ["icon.svg", "logo-filled.png", 320],
  ...[16, 32, 80].map((size) => ["icon-check.svg", `icon-check-${size}.png`, size]),
  ...[16, 32, 80].map((size) => ["icon-form.svg", `icon-form-${size}.png`, size]),
].map(([source, target, size]) => {
  const svg = readFileSync(path.join(assets, source)).toString("base64");
  return { target, size, svg: `data:image/svg+xml;base64,${svg}` };
});

/** Runs in the page: every drawing on a canvas of its size, the PNG as text into the document. */
const PAGE = `<!doctype html><meta charset="utf-8"><script>
  for (const { target, size, svg } of ${JSON.stringify(DRAWINGS)}) {
    const image = new Image();
    image.onload = () => {
      const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
      canvas.getContext("2d").drawImage(image, 0, 0, size, size);
      document.body.append(target + " " + canvas.toDataURL("image/png") + "\\n");
    };
    image.src = svg;
  }
</script><body>`;

const folder = mkdtempSync(path.join(tmpdir(), "hengbi-icons-"));
try {
  const page = path.join(folder, "icons.html");
  writeFileSync(page, PAGE);
  const flags = ["--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"];
  const run = spawnSync(
    chromium,
    [
      ...flags,
      `--user-data-dir=${path.join(folder, "profile")}`,
      "--virtual-time-budget=10000",
      "--dump-dom",
      `file://${page}`,
    ],
    { encoding: "utf8", maxBuffer: 1 << 26 }
  );
  const drawn = [
    ...(run.stdout ?? "").matchAll(/^(?:.*>)?(\S+\.png) data:image\/png;base64,(\S+)$/gm),
  ];
  if (drawn.length !== DRAWINGS.length) {
    throw new Error(
      `${drawn.length} of ${DRAWINGS.length} icons drawn: ${run.stderr ?? run.error}`
    );
  }
  for (const [, target, png] of drawn) {
    writeFileSync(path.join(assets, target), Buffer.from(png, "base64"));
    process.stdout.write(`${target}\n`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
