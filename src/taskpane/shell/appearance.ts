/** Language and theme: the host's, unless the clerk chose; the choice is remembered. */
import { createContext, useCallback, useContext, useState, useSyncExternalStore } from "react";
import type { Language } from "../judge/protocol";
import type { HostTheme, PreferenceKey, Surroundings } from "./surroundings";

export type Theme = "light" | "dark";

/** Null: as the host. */
export interface Choices {
  readonly language: Language | null;
  readonly theme: Theme | null;
}

export interface Appearance {
  readonly host: Surroundings["host"];
  readonly language: Language;
  readonly theme: HostTheme;
  readonly choices: Choices;
  readonly choose: (choice: Partial<Choices>) => void;
}

export const AppearanceContext = createContext<Appearance | null>(null);

/** @throws outside of the pane */
export function useAppearance(): Appearance {
  const appearance = useContext(AppearanceContext);
  if (!appearance) throw new Error("useAppearance outside of the pane");
  return appearance;
}

const LANGUAGES: readonly Language[] = ["zh", "en"];
const THEMES: readonly Theme[] = ["light", "dark"];

export function useHostAppearance(surroundings: Surroundings): Appearance {
  const { host, preferences } = surroundings;
  const subscribe = useCallback(
    (listener: () => void) => surroundings.subscribe(listener),
    [surroundings]
  );
  const hostLanguage = useSyncExternalStore(subscribe, () => surroundings.language);
  const hostTheme = useSyncExternalStore(subscribe, () => surroundings.theme);
  const [choices, setChoices] = useState<Choices>(() => ({
    language: remembered(preferences.read("language"), LANGUAGES),
    theme: remembered(preferences.read("theme"), THEMES),
  }));
  const choose = (choice: Partial<Choices>) => {
    for (const key of Object.keys(choice) as PreferenceKey[]) {
      preferences.write(key, choice[key] ?? null);
    }
    setChoices({ ...choices, ...choice });
  };
  return {
    host,
    language: choices.language ?? hostLanguage,
    theme: choices.theme ?? hostTheme,
    choices,
    choose,
  };
}

function remembered<Value extends string>(
  text: string | null,
  values: readonly Value[]
): Value | null {
  return values.find((value) => value === text) ?? null;
}
