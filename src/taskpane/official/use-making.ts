/** Makes the workbook: planned by the judge, written away from the page, and handed to the clerk. */
import { useContext, useState } from "react";
import type { FormToSubmit, OfficialForms } from "../../core/reporting/official-forms";
import { filesClient } from "../files/files-client";
import { FilesAtHand } from "../files/files-at-hand";
import type { WorkbookFiles } from "../files/workbook-files";
import { usePane } from "../pane-context";
import { saveWorkbook } from "../shell/save-file";
import { startFiles } from "../start-files";

export type Making =
  | { readonly state: "not-yet" | "making" | "failed" }
  | { readonly state: "refused"; readonly forms: OfficialForms }
  | {
      readonly state: "opened" | "downloaded";
      readonly forms: OfficialForms;
      readonly name: string;
    };

export interface UsedMaking {
  readonly making: Making;
  /** One form that cannot be copied stops all of them. */
  readonly make: (forms: readonly FormToSubmit[], name: string) => Promise<void>;
}

export function useMaking(): UsedMaking {
  const { state, actions } = usePane();
  const files = useContext(FilesAtHand);
  const [making, setMaking] = useState<Making>({ state: "not-yet" });
  const make = async (chosen: readonly FormToSubmit[], name: string): Promise<Making> => {
    const forms = await actions.makeOfficialForms(chosen);
    // Why is said above all pages.
    if (!forms) return { state: "not-yet" };
    if (forms.refused.length > 0) return { state: "refused", forms };
    const bytes = await written(files, forms, name);
    const isOpen = state.capabilities.windows && (await actions.openBeside(bytes, name));
    if (!isOpen) saveWorkbook(name, bytes);
    return { state: isOpen ? "opened" : "downloaded", forms, name };
  };
  return {
    making,
    make: async (chosen, name) => {
      setMaking({ state: "making" });
      setMaking(await make(chosen, name).catch((): Making => ({ state: "failed" })));
    },
  };
}

/** Without anybody at hand a Worker of its own writes, and ends. */
async function written(
  atHand: Pick<WorkbookFiles, "write"> | null,
  { plans }: OfficialForms,
  name: string
): Promise<Uint8Array> {
  const order = { original: null, plans, settings: null, name };
  if (atHand) return (await atHand.write(order)).bytes;
  const client = filesClient(startFiles);
  try {
    return (await client.write(order)).bytes;
  } finally {
    client.stop();
  }
}
