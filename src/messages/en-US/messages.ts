/** All that the pane says in English; complete beside the Chinese master. */
import type { Messages } from "../languages";
import { blankForm } from "../zh-CN/blank-form";
import { files } from "./files";
import { pane } from "./pane/pane";
import { shown } from "./shown";

export const messages: Messages = { sheets: shown, files, pane, blankForm };
