import type { SettingsWords } from "../../pane/settings-words";

export const settings: SettingsWords = {
  title: "",
};
