import type { Rule } from "../rule";

/** A register of persons: it was not read, and nothing of it is kept but its place. */
export const personalDataSheet: Rule<"personal-data-sheet"> = {
  id: "personal-data-sheet",
  severity: "info",
  since: "0.1.0",
  find: ({ reading }) =>
    reading.skipped
      .filter(({ reason }) => reason === "personal-data")
      .map(({ cell, sheet }) => ({ cell, detail: { sheet }, mark: sheet })),
};
