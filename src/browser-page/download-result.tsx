/** The result workbook as a file: the browser saves it, nothing is sent. */
import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons/svg/arrow-download";
import type { ReactElement } from "react";
import { usePane } from "../taskpane/pane-context";
import { saveWorkbook } from "../taskpane/shell/save-file";
import type { ResultWorkbook } from "./browser-host";

const useStyles = makeStyles({
  block: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  name: { overflowWrap: "anywhere", color: tokens.colorNeutralForeground2 },
});

export function DownloadResult({ result }: { readonly result: ResultWorkbook }): ReactElement {
  const styles = useStyles();
  const words = usePane().messages.pane.browser.result;
  return (
    <div className={styles.block}>
      <Button
        appearance="primary"
        icon={<ArrowDownload20Regular />}
        onClick={() => saveWorkbook(result.name, result.bytes)}
      >
        {words.download}
      </Button>
      <Caption1 className={styles.name}>{words.file(result.name)}</Caption1>
      <Caption1 className={styles.name}>{words.unchanged}</Caption1>
    </div>
  );
}
