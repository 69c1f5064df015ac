/**
 * Choices kept in localStorage. Private windows, file:// pages and some webviews refuse it, even to be
 * named: then they last as long as the page.
 */
import type { PreferenceKey, Preferences } from "./surroundings";

const PREFIX = "hengbi.";

/** @param storage gives the storage, or throws as the browser does where it refuses */
export function localPreferences(
  storage: () => Storage = () => globalThis.localStorage
): Preferences {
  const here = new Map<PreferenceKey, string | null>();
  return {
    read(key) {
      const chosen = here.get(key);
      if (chosen !== undefined) return chosen;
      try {
        return storage().getItem(PREFIX + key);
      } catch {
        return null;
      }
    },
    write(key, value) {
      here.set(key, value);
      try {
        if (value === null) storage().removeItem(PREFIX + key);
        else storage().setItem(PREFIX + key, value);
      } catch {
        // It lasts as long as the page.
      }
    },
  };
}
