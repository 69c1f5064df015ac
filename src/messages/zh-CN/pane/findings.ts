import type { FindingsWords } from "../../pane/findings-words";

export const findings: FindingsWords = {
  title: "",
};
