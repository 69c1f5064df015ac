/**
 * Stands for the index of Fluent's icons in tests of pages: an icon is loaded when somebody asks for it. The index
 * would load all of them, 19 MB of source, once for every test file.
 */
import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import path from "node:path";

const PACKAGE = "@fluentui/react-icons";
const FOLDER = path.resolve(__dirname, "../../node_modules", PACKAGE, "lib-cjs");

type Exports = Readonly<Record<string, unknown>>;
const load: (of: string) => Exports = createRequire(__filename);

/** `ChevronDown20Regular` lies in `svg/chevron-down`; what is no icon is one of the tools, or in the index alone. */
function found(name: string): unknown {
  const file = name
    .replace(/\d*(Regular|Filled|Light|Color)$/, "")
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
  const isIcon = existsSync(path.join(FOLDER, "atoms/svg", `${file}.cjs`));
  const own = load(`${PACKAGE}/${isIcon ? `svg/${file}` : "utils"}`);
  return own[name] ?? load(path.join(FOLDER, "index.cjs"))[name];
}

module.exports = new Proxy<Record<string, unknown>>(
  { __esModule: true },
  { get: (known, name: string) => (known[name] ??= found(name)) }
);
