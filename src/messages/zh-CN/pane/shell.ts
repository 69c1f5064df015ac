import type { ShellWords } from "../../pane/shell-words";

export const shell: ShellWords = {
  title: "",
};
