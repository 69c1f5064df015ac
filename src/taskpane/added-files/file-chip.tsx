/** A workbook file by its name: whose sheets it holds, and a way to put it away. */
import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Text,
  tokens,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { memo } from "react";
import type { ReactElement } from "react";
import type { Side } from "../../core/model/births";
import type { BrowserWords } from "../../messages/pane/browser-words";

const useStyles = makeStyles({
  chip: {
    display: "flex",
    alignItems: "center",
    maxWidth: "100%",
    paddingLeft: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  // In a narrow pane the name gives way, the buttons stay.
  name: {
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    flexGrow: 1,
    minWidth: 0,
    maxWidth: "260px",
  },
  button: { flexShrink: 0, whiteSpace: "nowrap" },
  close: { flexShrink: 0, marginLeft: "auto" },
});

export interface FileChipProps {
  readonly file: { readonly name: string; readonly side: Side | null };
  readonly words: BrowserWords["files"];
  readonly onClose: (file: string) => void;
  readonly onSide: (file: string, side: Side | null) => void;
}

/** Drawn again only when it changes itself: there may be a hundred and more, and the pane's state changes often. */
export const FileChip = memo(function FileChip({
  file,
  words,
  onClose,
  onSide,
}: FileChipProps): ReactElement {
  const styles = useStyles();
  const chosen = file.side ?? "auto";
  return (
    <div className={styles.chip}>
      <Text size={200} className={styles.name} title={file.name}>
        {file.name}
      </Text>
      <Menu
        checkedValues={{ side: [chosen] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          onSide(file.name, sideOf(checkedItems[0]));
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <MenuButton
            size="small"
            appearance="transparent"
            className={styles.button}
            aria-label={`${words.side(file.name)} ${words.sides[chosen]}`}
          >
            {words.sides[chosen]}
          </MenuButton>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {(["auto", "registration", "health"] as const).map((side) => (
              <MenuItemRadio key={side} name="side" value={side}>
                {words.sides[side]}
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        size="small"
        appearance="transparent"
        className={styles.close}
        icon={<Dismiss16Regular />}
        aria-label={words.close(file.name)}
        onClick={() => onClose(file.name)}
      />
    </div>
  );
});

function sideOf(value: string | undefined): Side | null {
  return value === "registration" || value === "health" ? value : null;
}
