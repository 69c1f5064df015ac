/** The name, what is going on, 重新审核 once a first check ran, and the menu. */
import { Subtitle2, makeStyles, tokens } from "@fluentui/react-components";
import { CheckAgain } from "../check/check-again";
import { RecheckMark } from "../check/recheck-mark";
import { usePane } from "../pane-context";
import { PaneMenu } from "./pane-menu";

const useStyles = makeStyles({
  bar: {
    position: "relative",
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minHeight: "40px",
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingInlineEnd: tokens.spacingHorizontalXS,
  },
  name: { margin: 0, whiteSpace: "nowrap" },
  going: { flexGrow: 1, minWidth: 0, display: "flex" },
});

export function TopBar() {
  const { state, messages } = usePane();
  const styles = useStyles();
  return (
    <header className={styles.bar}>
      <Subtitle2 as="h1" className={styles.name}>
        {messages.pane.shell.title}
      </Subtitle2>
      <div className={styles.going}>
        <RecheckMark />
      </div>
      {state.checked && <CheckAgain />}
      <PaneMenu />
    </header>
  );
}
