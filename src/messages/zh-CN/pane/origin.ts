import type { OriginWords } from "../../pane/origin-words";

export const origin: OriginWords = {
  title: "",
};
