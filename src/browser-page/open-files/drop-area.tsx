/** The page before any file is open: what it does, what it promises, and where to drop. */
import { Button, makeStyles, Text, Title2, tokens } from "@fluentui/react-components";
import { ShieldCheckmark20Regular } from "@fluentui/react-icons/svg/shield-checkmark";
import type { ReactElement } from "react";
import type { BrowserWords } from "../../messages/pane/browser-words";
import { usePane } from "../../taskpane/pane-context";
import type { ShelfState } from "./file-shelf";

const useStyles = makeStyles({
  area: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    gap: tokens.spacingVerticalL,
    flexGrow: 1,
    padding: tokens.spacingHorizontalL,
    textAlign: "center",
    overflowY: "auto",
  },
  // No single character on a line of its own.
  lead: { maxWidth: "34em", color: tokens.colorNeutralForeground2, textWrap: "balance" },
  box: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    gap: tokens.spacingVerticalM,
    width: "100%",
    maxWidth: "520px",
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalXXL,
    border: `2px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusXLarge,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "center",
    gap: tokens.spacingHorizontalM,
  },
  promises: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    textAlign: "left",
    color: tokens.colorNeutralForeground2,
  },
  promise: { display: "flex", gap: tokens.spacingHorizontalS, alignItems: "center" },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
});

export interface DropAreaProps {
  readonly opening: ShelfState["opening"];
  readonly onChoose: () => void;
  readonly onSample: () => void;
}

export function DropArea({ opening, onChoose, onSample }: DropAreaProps): ReactElement {
  const styles = useStyles();
  const words = usePane().messages.pane.browser;
  return (
    <div className={styles.area}>
      <Title2 as="h1">{words.title}</Title2>
      <Text className={styles.lead} align="center">
        {words.lead}
      </Text>
      <div className={styles.box}>
        <Text size={500} weight="semibold" as="h2" block>
          {opening === null ? words.drop.heading : openingWords(opening, words)}
        </Text>
        <Text size={200}>{words.drop.kinds}</Text>
        <div className={styles.buttons}>
          <Button appearance="primary" size="large" onClick={onChoose}>
            {words.drop.choose}
          </Button>
          <Button size="large" onClick={onSample}>
            {words.drop.sample}
          </Button>
        </div>
      </div>
      <ul className={styles.promises}>
        {words.promises.map((promise) => (
          <li key={promise} className={styles.promise}>
            <ShieldCheckmark20Regular className={styles.icon} aria-hidden />
            <Text size={200}>{promise}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

function openingWords(
  { file, number, total }: NonNullable<ShelfState["opening"]>,
  { files }: BrowserWords
): string {
  return total > 1 ? files.openingOf(file, number, total) : files.opening(file);
}
