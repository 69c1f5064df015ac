/** 中文的全部文字，供侧边栏使用。 All that the pane says in Chinese, the master. */
import type { Messages } from "../languages";
import { blankForm } from "./blank-form";
import { files } from "./files";
import { pane } from "./pane/pane";
import { shown } from "./shown";

export const messages: Messages = { sheets: shown, files, pane, blankForm };
