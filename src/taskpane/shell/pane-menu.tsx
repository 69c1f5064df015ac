/** Blank form, sample, settings as a file, language, theme, version. */
import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Caption1,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import { useRef, useState } from "react";
import packageJson from "../../../package.json";
import { BlankFormOnDemand } from "../first-run/blank-form-on-demand";
import { usePane } from "../pane-context";
import { SettingsFileOnDemand } from "../settings/settings-file-on-demand";
import { useAppearance } from "./appearance";
import type { Choices } from "./appearance";

const HOST = "host";

const useStyles = makeStyles({
  version: {
    display: "block",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground3,
  },
});

export function PaneMenu() {
  const { actions, messages } = usePane();
  const { host, choices, choose } = useAppearance();
  const styles = useStyles();
  const [asksForForm, setAsksForForm] = useState(false);
  const [asksForFile, setAsksForFile] = useState(false);
  const trigger = useRef<HTMLSpanElement>(null);
  const { shell, firstRun } = messages.pane;
  const chosen = (key: keyof Choices, values: readonly string[]) => {
    const value = values[0] ?? HOST;
    choose({ [key]: value === HOST ? null : value });
  };
  const backToMenu = () => trigger.current?.querySelector("button")?.focus();
  return (
    <span ref={trigger}>
      <Menu
        checkedValues={{
          language: [choices.language ?? HOST],
          theme: [choices.theme ?? HOST],
        }}
        onCheckedValueChange={(_, { name, checkedItems }) => {
          if (name === "language" || name === "theme") chosen(name, checkedItems);
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            aria-label={shell.menu}
            title={shell.menu}
            icon={<MoreHorizontal20Regular />}
          />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => setAsksForForm(true)}>{firstRun.blankForm}</MenuItem>
            <MenuItem onClick={() => void actions.openSample()}>{firstRun.sample}</MenuItem>
            <MenuItem onClick={() => setAsksForFile(true)}>{messages.pane.settings.file}</MenuItem>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{shell.language}</MenuGroupHeader>
              <MenuItemRadio name="language" value="zh" lang="zh-CN">
                {shell.languages.zh}
              </MenuItemRadio>
              <MenuItemRadio name="language" value="en" lang="en-US">
                {shell.languages.en}
              </MenuItemRadio>
              <MenuItemRadio name="language" value={HOST}>
                {shell.follow[host]}
              </MenuItemRadio>
            </MenuGroup>
            <MenuDivider />
            <MenuGroup>
              <MenuGroupHeader>{shell.theme}</MenuGroupHeader>
              <MenuItemRadio name="theme" value="light">
                {shell.themes.light}
              </MenuItemRadio>
              <MenuItemRadio name="theme" value="dark">
                {shell.themes.dark}
              </MenuItemRadio>
              <MenuItemRadio name="theme" value={HOST}>
                {shell.follow[host]}
              </MenuItemRadio>
            </MenuGroup>
          </MenuList>
          <Caption1 className={styles.version}>{shell.version(packageJson.version)}</Caption1>
        </MenuPopover>
      </Menu>
      <BlankFormOnDemand
        open={asksForForm}
        onClose={() => {
          setAsksForForm(false);
          backToMenu();
        }}
      />
      <SettingsFileOnDemand
        open={asksForFile}
        onClose={() => {
          setAsksForFile(false);
          backToMenu();
        }}
      />
    </span>
  );
}
