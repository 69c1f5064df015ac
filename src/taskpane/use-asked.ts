/** An answer of the judge that arrives later; only the answer to the latest question is ever shown. */
import { useEffect, useState } from "react";

export type Asked<Answer> =
  | { readonly state: "waiting" }
  | { readonly state: "failed" }
  | { readonly state: "answered"; readonly answer: Answer };

const WAITING = { state: "waiting" } as const;

/**
 * @param question asks; give the same function (useCallback) while the question is the same
 * @returns the answer to this very question, never to an earlier one
 */
export function useAsked<Answer>(question: () => Promise<Answer>): Asked<Answer> {
  const [latest, setLatest] = useState<{ question: unknown; asked: Asked<Answer> } | null>(null);
  useEffect(() => {
    let wanted = true;
    const settle = (asked: Asked<Answer>) => {
      if (wanted) setLatest({ question, asked });
    };
    question().then(
      (answer) => settle({ state: "answered", answer }),
      () => settle({ state: "failed" })
    );
    return () => {
      wanted = false;
    };
  }, [question]);
  return latest?.question === question ? latest.asked : WAITING;
}
