/** Language and theme of the browser. */
import { localPreferences } from "../taskpane/shell/local-preferences";
import type { Surroundings } from "../taskpane/shell/surroundings";

const DARK = "(prefers-color-scheme: dark)";

export function browserSurroundings(): Surroundings {
  const dark = matchMedia(DARK);
  return {
    host: "browser",
    language: navigator.language.toLowerCase().startsWith("zh") ? "zh" : "en",
    get theme() {
      return dark.matches ? "dark" : "light";
    },
    subscribe(listener) {
      dark.addEventListener("change", listener);
      return () => dark.removeEventListener("change", listener);
    },
    preferences: localPreferences(),
  };
}
