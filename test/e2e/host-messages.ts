/**
 * What the client library's own start asks of its host, beside the batches of the add-in. Facts of the wire:
 * the unmodified library, office.js of @microsoft/office-js 1.1.110.
 */
import type { Page } from "playwright-core";
import type { StandIn } from "../excel-stand-in/stand-in";

interface InternalBatch {
  readonly Actions: readonly { readonly Id: number; readonly ActionType: number }[];
  readonly ObjectPaths: Readonly<
    Record<string, { readonly ObjectPathType: number; readonly Name?: string }>
  >;
}

/** Object path type 2, "new": only the library's own service is made so. */
const NEW_OBJECT = 2;

/** The answer to a batch: the library's announcement that handlers are ready is no business of the workbook. */
function answerBatch(excel: StandIn, json: string): string {
  const batch = JSON.parse(json) as InternalBatch;
  const internal = Object.values(batch.ObjectPaths).some(
    (path) =>
      path.ObjectPathType === NEW_OBJECT && path.Name?.startsWith("Microsoft.InternalService.")
  );
  if (!internal) return excel.answer(json);
  const Results = batch.Actions.map(({ Id, ActionType }) => ({
    ActionId: Id,
    Value: ActionType === 1 ? { _Id: "internal" } : null,
  }));
  return JSON.stringify({ Results });
}

/** What the fakes in the page call and define. */
interface HostWorld {
  readonly fireEvent: (entry: readonly unknown[]) => void;
}

/** Batches of the page reach the stand-in as `answerBatch`; its events reach the page as `fireEvent`. */
export async function connect(page: Page, excel: StandIn): Promise<void> {
  await page.exposeFunction("answerBatch", (json: string) => answerBatch(excel, json));
  excel.onEvent = (entry) => {
    void page.evaluate((each) => (globalThis as unknown as HostWorld).fireEvent(each), entry);
  };
}
