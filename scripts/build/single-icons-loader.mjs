/**
 * Takes each Fluent icon from its own file. The package's index is 19 MB of source that webpack would parse
 * and throw away again; this is two thirds of the time of a build.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";

const PACKAGE = "@fluentui/react-icons";
const IMPORT = /import\s*\{([^}]*)\}\s*from\s*(["'])@fluentui\/react-icons\2;?/g;
const folder = path.dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`));

export default function loader(source) {
  if (!source.includes(PACKAGE)) return source;
  return source.replace(IMPORT, (_whole, names) =>
    names
      .split(",")
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => `import { ${name} } from "${homeOf(name.split(/\s/)[0])}";`)
      .join(" ")
  );
}

/** `ChevronDown20Regular` lies in `svg/chevron-down`; what is not found where it should be comes from the index. */
function homeOf(name) {
  const base = name.replace(/\d*(Regular|Filled|Light|Color)$/, "");
  const file = base
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
  if (exports(`lib/atoms/svg/${file}.js`, `export const ${name} `)) return `${PACKAGE}/svg/${file}`;
  if (exports("lib/utils.js", name)) return `${PACKAGE}/utils`;
  return PACKAGE;
}

const texts = new Map();

function exports(file, words) {
  if (!texts.has(file)) texts.set(file, readOrEmpty(path.join(folder, file)));
  return texts.get(file).includes(words);
}

function readOrEmpty(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}
