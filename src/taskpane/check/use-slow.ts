/** True once something has gone on for a while: what is over in a blink shows no progress and nothing to cancel. */
import { useEffect, useState } from "react";

const BLINK_MILLISECONDS = 600;

export function useSlow(active: boolean, after: number = BLINK_MILLISECONDS): boolean {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    if (!active) return;
    const timer = setTimeout(() => setSlow(true), after);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [active, after]);
  return active && slow;
}
