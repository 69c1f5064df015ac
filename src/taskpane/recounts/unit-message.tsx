/** The message to one unit, with a button that copies it. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Copy16Regular } from "@fluentui/react-icons/svg/copy";
import type { AskedRecount, RecountsWords } from "../../messages/pane/recounts-words";

const useStyles = makeStyles({
  item: {
    display: "flex",
    columnGap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  text: { flexGrow: 1, minWidth: 0, margin: 0, overflowWrap: "anywhere", userSelect: "text" },
  button: { flexShrink: 0, alignSelf: "flex-start" },
});

interface UnitMessageProps {
  readonly asked: AskedRecount;
  readonly words: RecountsWords;
  readonly onCopy: () => void;
}

export function UnitMessage({ asked, words, onCopy }: UnitMessageProps) {
  const styles = useStyles();
  return (
    <li className={styles.item}>
      <p className={styles.text}>{words.message(asked)}</p>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        icon={<Copy16Regular />}
        aria-label={words.copyOne(words.unit(asked))}
        onClick={onCopy}
      />
    </li>
  );
}
