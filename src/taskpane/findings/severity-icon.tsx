/** The icon of a severity: shape and colour, with its word for whoever hears the page. */
import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Info16Regular } from "@fluentui/react-icons/svg/info";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { Severity } from "../../core/model/finding";
import { usePane } from "../pane-context";
import { useHidden } from "../shell/hidden-text";

const ICONS = { error: ErrorCircle16Filled, warning: Warning16Filled, info: Info16Regular };

const useStyles = makeStyles({
  icon: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  const Icon = ICONS[severity];
  return <Icon className={mergeClasses(styles.icon, styles[severity])} aria-hidden />;
}

export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  const hidden = useHidden();
  const { sheets } = usePane().messages;
  return (
    <>
      <SeverityMark severity={severity} />
      <span className={hidden}>{sheets.severity[severity]}</span>
    </>
  );
}
