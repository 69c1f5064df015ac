/** Loading a scheme: shape first, then what must hold between its parts. Problems are data. */
import * as v from "valibot";
import type { Scheme } from "../model/scheme";
import { schemeProblems } from "./scheme-checks";
import type { SchemeProblem } from "./scheme-checks";
import { schemeShape } from "./scheme-shape";
import thousandPoint from "./schemes/thousand-point.json";
import villageHundred from "./schemes/village-hundred.json";

/** The scheme, or everything that is wrong with it. */
export function loadScheme(json: unknown): Scheme | SchemeProblem[] {
  const parsed = v.safeParse(schemeShape, json);
  if (!parsed.success) {
    return parsed.issues.map((issue) => ({
      code: "shape",
      path: v.getDotPath(issue) ?? "",
      detail: issue.message,
    }));
  }
  const problems = schemeProblems(parsed.output);
  return problems.length > 0 ? problems : parsed.output;
}

export function isScheme(loaded: Scheme | SchemeProblem[]): loaded is Scheme {
  return !Array.isArray(loaded);
}

function shipped(json: unknown): Scheme {
  const loaded = loadScheme(json);
  if (isScheme(loaded)) return loaded;
  throw new Error(`a shipped scheme is broken: ${JSON.stringify(loaded)}`);
}

/** The schemes that ship; `settings.scheme` names one by its id. */
export const builtInSchemes: readonly Scheme[] = [thousandPoint, villageHundred].map(shipped);

export function builtInScheme(id: string): Scheme | null {
  return builtInSchemes.find((scheme) => scheme.id === id) ?? null;
}
