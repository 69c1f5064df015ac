/** What became of 上报件, said where it was asked for. */
import {
  Caption1,
  MessageBar,
  MessageBarBody,
  Spinner,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { officialWordsIn } from "../../messages/official-words-in";
import { usePane } from "../pane-context";
import type { Making } from "./use-making";

const useStyles = makeStyles({
  outcome: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  spinner: { alignSelf: "flex-start" },
});

export function MakingOutcome({ making }: { readonly making: Making }) {
  const styles = useStyles();
  const words = officialWordsIn(usePane().language);
  return (
    <div role="status" className={styles.outcome}>
      {making.state === "making" && (
        <Spinner className={styles.spinner} size="tiny" label={words.making} />
      )}
      {making.state === "failed" && <Warning>{words.notMade}</Warning>}
      {making.state === "refused" && <Warning>{words.refused(making.forms.refused)}</Warning>}
      {(making.state === "opened" || making.state === "downloaded") && (
        <>
          <Caption1 block>{words[making.state](making.name)}</Caption1>
          {making.forms.beside.map(({ sheet, cells }) => (
            <Caption1 key={sheet} block>
              {words.beside(sheet, cells)}
            </Caption1>
          ))}
          {making.forms.shown.length > 0 && (
            <Caption1 block>{words.shown(making.forms.shown)}</Caption1>
          )}
        </>
      )}
    </div>
  );
}

function Warning({ children }: { readonly children: string }) {
  return (
    <MessageBar layout="multiline" intent="warning">
      <MessageBarBody>{children}</MessageBarBody>
    </MessageBar>
  );
}
