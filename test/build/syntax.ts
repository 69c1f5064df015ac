/** Whether a script parses as an older version of the language: ESLint's own parser says so. */
import { createRequire } from "node:module";

interface Parser {
  readonly parse: (text: string, options: { ecmaVersion: number; sourceType: "script" }) => unknown;
}

const { parse } = createRequire(require.resolve("eslint/package.json"))("espree") as Parser;

function fault(script: string, ecmaVersion: 5 | 2020): string | null {
  try {
    parse(script, { ecmaVersion, sourceType: "script" });
    return null;
  } catch (error) {
    return String(error);
  }
}

/** What is newer than ES2020, which Chromium 86 knows; null where nothing is. */
export function newestSyntaxFault(script: string): string | null {
  return fault(script, 2020);
}

export function isEs5(script: string): boolean {
  return fault(script, 5) === null;
}
