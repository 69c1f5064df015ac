/** The open workbooks: whose sheets they hold, and a way to close each. */
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
import { Add16Regular } from "@fluentui/react-icons/svg/add";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import type { ReactElement } from "react";
import type { Side } from "../../core/model/births";
import { usePane } from "../../taskpane/pane-context";
import type { OpenedWorkbook } from "../opened-workbook";

const useStyles = makeStyles({
  shelf: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    flexShrink: 0,
    maxHeight: "96px",
    overflowY: "auto",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  chip: {
    display: "flex",
    alignItems: "center",
    maxWidth: "100%",
    paddingLeft: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  name: { overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap", maxWidth: "260px" },
  hint: { color: tokens.colorNeutralForeground3 },
});

export interface FileChipsProps {
  readonly files: readonly OpenedWorkbook[];
  /** Whether the page reads corrected files again by itself. */
  readonly watched: boolean;
  readonly onAdd: () => void;
  readonly onClose: (file: string) => void;
  readonly onSide: (file: string, side: Side | null) => void;
}

export function FileChips(props: FileChipsProps): ReactElement {
  const styles = useStyles();
  const words = usePane().messages.pane.browser.files;
  return (
    <div className={styles.shelf} role="group" aria-label={words.label}>
      {props.files.map((file) => (
        <FileChip key={file.name} file={file} {...props} />
      ))}
      <Button size="small" appearance="subtle" icon={<Add16Regular />} onClick={props.onAdd}>
        {words.add}
      </Button>
      <Text size={100} className={styles.hint}>
        {props.watched ? words.watched : words.unwatched}
      </Text>
    </div>
  );
}

function FileChip({
  file,
  onClose,
  onSide,
}: FileChipsProps & { readonly file: OpenedWorkbook }): ReactElement {
  const styles = useStyles();
  const words = usePane().messages.pane.browser.files;
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
        icon={<Dismiss16Regular />}
        aria-label={words.close(file.name)}
        onClick={() => onClose(file.name)}
      />
    </div>
  );
}

function sideOf(value: string | undefined): Side | null {
  return value === "registration" || value === "health" ? value : null;
}
