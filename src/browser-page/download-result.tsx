/** The result workbook as a file: the browser saves it, nothing is sent. */
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import type { ReactElement } from "react";
import { usePane } from "../taskpane/pane-context";
import type { ResultWorkbook } from "./browser-host";

const WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A browser begins to save within moments; the address must live until then. */
const ADDRESS_LIVES_MS = 60_000;

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  name: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

export function DownloadResult({ result }: { readonly result: ResultWorkbook }): ReactElement {
  const styles = useStyles();
  const words = usePane().messages.pane.browser.result;
  return (
    <div className={styles.block}>
      <Button appearance="primary" icon={<ArrowDownload20Regular />} onClick={() => save(result)}>
        {words.download}
      </Button>
      <Caption1 className={styles.name}>{words.file(result.name)}</Caption1>
      <Caption1 className={styles.name}>{words.unchanged}</Caption1>
    </div>
  );
}

function save({ name, bytes }: ResultWorkbook): void {
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type: WORKBOOK }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), ADDRESS_LIVES_MS);
}
