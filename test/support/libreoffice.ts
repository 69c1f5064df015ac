/**
 * LibreOffice as the other program: it recalculates what we wrote, and prints it. Each call has a
 * profile of its own that forces recalculation; without that, stored results survive unchecked.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { a1 } from "../../src/core/model/cell-ref";
import type { CellValue } from "../../src/core/model/sheet-grid";
import { readWorkbook } from "../../src/hosts/xlsx-file/read-workbook";

const LIMIT_MS = 180_000;

export function hasLibreOffice(): boolean {
  return runs("soffice", ["--version"]) && runs("pdftoppm", ["-v"]);
}

function runs(program: string, words: readonly string[]): boolean {
  try {
    execFileSync(program, words, { stdio: "ignore", timeout: LIMIT_MS });
    return true;
  } catch {
    return false;
  }
}

/** Recalculation on load: 0 always, 1 never ask, 2 prompt (officecfg Calc/Formula/Load). */
function profile(folder: string, mode: 0 | 1): string {
  const user = join(folder, "profile", "user");
  mkdirSync(user, { recursive: true });
  const item = (name: string): string =>
    `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>${mode}</value></prop></item>`;
  writeFileSync(
    join(user, "registrymodifications.xcu"),
    '<?xml version="1.0" encoding="UTF-8"?>\n<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
      `${item("OOXMLRecalcMode")}${item("ODFRecalcMode")}</oor:items>`
  );
  return `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
}

/** The fonts of a Chinese Windows, which a test machine lacks, stand for free ones of their width. */
function fonts(folder: string): string {
  const alias = ([name, other]: readonly [string, string]): string =>
    `<match target="pattern"><test name="family"><string>${name}</string></test><edit name="family" mode="assign" binding="strong"><string>${other}</string></edit></match>`;
  const substitutes = [
    ["微软雅黑", "Noto Sans CJK SC"],
    ["宋体", "Noto Serif CJK SC"],
  ] as const;
  const file = join(folder, "fonts.conf");
  writeFileSync(
    file,
    '<?xml version="1.0"?>\n<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>' +
      `${substitutes.map(alias).join("")}</fontconfig>`
  );
  return file;
}

/** Converts a workbook; the folder is gone afterwards. */
function converted<T>(
  bytes: Uint8Array,
  to: string,
  mode: 0 | 1,
  use: (file: string, folder: string) => T
): T {
  const folder = mkdtempSync(join(tmpdir(), "hengbi-office-"));
  try {
    const source = join(folder, "book.xlsx");
    writeFileSync(source, bytes);
    const out = join(folder, "out");
    const words = [profile(folder, mode), "--headless", "--convert-to", to, "--outdir", out];
    const env = { ...process.env, FONTCONFIG_FILE: fonts(folder) };
    execFileSync("soffice", [...words, source], { stdio: "ignore", timeout: LIMIT_MS, env });
    return use(join(out, `book.${to.split(":")[0] ?? to}`), folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The workbook saved by LibreOffice after it has recalculated every formula (or none, with `trusting`). */
export function savedByLibreOffice(bytes: Uint8Array, trusting = false): Uint8Array {
  return converted(bytes, "xlsx", trusting ? 1 : 0, (file) => new Uint8Array(readFileSync(file)));
}

/** The workbook as LibreOffice saves it in another format: `xls`, `ods`, `html`. */
export function savedAs(bytes: Uint8Array, ending: string): Uint8Array {
  return converted(bytes, ending, 1, (file) => new Uint8Array(readFileSync(file)));
}

/** Recalculated values by `sheet!A1`; empty cells are absent. */
export async function recalculated(
  bytes: Uint8Array,
  trusting = false
): Promise<ReadonlyMap<string, CellValue>> {
  const { grids } = await readWorkbook(savedByLibreOffice(bytes, trusting), "recalculated.xlsx");
  const values = new Map<string, CellValue>();
  for (const grid of grids) {
    grid.values.forEach((cells, row) => {
      cells.forEach((value, column) => {
        if (value !== null) values.set(`${grid.name}!${a1(row, column)}`, value);
      });
    });
  }
  return values;
}

/** The printed pages as PNG files `page-1.png` … in a folder that exists; gives their paths in order. */
export function asPictures(bytes: Uint8Array, folder: string, dotsPerInch = 80): string[] {
  return converted(bytes, "pdf", 0, (pdf) => {
    const stem = join(folder, "page");
    execFileSync("pdftoppm", ["-png", "-r", String(dotsPerInch), pdf, stem], { stdio: "ignore" });
    return readdirSync(folder)
      .filter((name) => /^page-\d+\.png$/.test(name))
      .sort()
      .map((name) => join(folder, name));
  });
}
