/** Language and theme as Excel or the browser has them, kept up with. */
import type { Language } from "./judge/protocol";
import { languageOfTag } from "./language-of-tag";
import { localPreferences } from "./shell/local-preferences";
import type { HostTheme, Surroundings } from "./shell/surroundings";

const DARK = "(prefers-color-scheme: dark)";
/** Windows' contrast themes: the system then chooses the colours. */
const CONTRAST = "(forced-colors: active)";

export interface HostSays {
  /** Tag of its language. */
  readonly language: () => string;
  /** Null: the system decides. */
  readonly isDark: () => boolean | null;
}

export function pageSurroundings(host: Surroundings["host"], says: HostSays): Surroundings {
  const dark = matchMedia(DARK);
  const contrast = matchMedia(CONTRAST);
  const themeNow = (): HostTheme => {
    if (contrast.matches) return "contrast";
    return (says.isDark() ?? dark.matches) ? "dark" : "light";
  };
  return {
    host,
    get language() {
      return languageOfTag(says.language());
    },
    get theme() {
      return themeNow();
    },
    subscribe(listener) {
      // Excel tells nobody that its theme changed (the event is Outlook's): we look when we are looked at.
      const heard = [
        [dark, "change"],
        [contrast, "change"],
        [window, "focus"],
        [document, "visibilitychange"],
      ] as const;
      for (const [target, event] of heard) target.addEventListener(event, listener);
      return () => {
        for (const [target, event] of heard) target.removeEventListener(event, listener);
      };
    },
    preferences: localPreferences(),
  };
}

/** The language that the clerk chose, else the host's. */
export function spokenLanguage({ language, preferences }: Surroundings): Language {
  const chosen = preferences.read("language");
  return chosen === "zh" || chosen === "en" ? chosen : language;
}
