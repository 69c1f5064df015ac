/** What the pane stands in: the language and theme of the host, and a place for the clerk's own choice. */
import type { Unsubscribe } from "../../hosts/workbook-host";
import type { Language } from "../judge/protocol";

export type HostTheme = "light" | "dark" | "contrast";

export type PreferenceKey = "language" | "theme";

/** Kept on this computer, not in the workbook. Neither throws: what is refused is forgotten with the pane. */
export interface Preferences {
  read(key: PreferenceKey): string | null;
  /** Null takes the choice back. */
  write(key: PreferenceKey, value: string | null): void;
}

export interface Surroundings {
  readonly host: "excel" | "browser";
  /** As the host has them now. */
  readonly language: Language;
  readonly theme: HostTheme;
  /** Calls when `language` or `theme` have become others. */
  subscribe(listener: () => void): Unsubscribe;
  readonly preferences: Preferences;
}
