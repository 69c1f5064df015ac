import { Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight16Regular } from "@fluentui/react-icons/svg/chevron-right";
import type { Severity } from "../../core/model/finding";
import { useDifferences } from "../differences/differences-context";
import { usePane } from "../pane-context";
import type { Group } from "./groups";
import { severityOf } from "./item";
import { useRow } from "./row-context";
import { SeverityIcon } from "./severity-icon";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  head: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    minHeight: "32px",
    cursor: "pointer",
  },
  name: {
    flexGrow: 1,
    minWidth: 0,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    ":first-letter": { textTransform: "uppercase" },
  },
  of: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  count: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
    fontVariantNumeric: "tabular-nums",
    fontSize: tokens.fontSizeBase200,
  },
  chevron: { flexShrink: 0 },
});

interface GroupHeadProps {
  readonly group: Group;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** A group's name with its findings counted by severity; a click folds it up. */
export function GroupHead({ group, open, onToggle }: GroupHeadProps) {
  const styles = useStyles();
  const { differences } = usePane().messages.pane;
  const { tabIndex } = useRow();
  const { selection } = useDifferences();
  const ids = group.items.flatMap((item) =>
    item.kind === "difference" ? [item.difference.id] : []
  );
  const chosen = ids.filter((id) => selection?.chosen.has(id)).length;
  return (
    <div className={styles.head}>
      {selection !== null && ids.length > 0 && (
        <Checkbox
          checked={chosen === ids.length ? true : chosen > 0 ? "mixed" : false}
          input={{ tabIndex }}
          aria-label={differences.selectGroup(group.name)}
          onChange={() => selection.choose(ids, chosen < ids.length)}
        />
      )}
      <FoldIcon open={open} className={styles.chevron} />
      <div className={styles.name} onClick={onToggle}>
        {group.name}
        {group.of !== "" && <span className={styles.of}> {group.of}</span>}
      </div>
      {SEVERITIES.map((severity) => ({ severity, count: openOf(group, severity) }))
        .filter(({ count }) => count > 0)
        .map(({ severity, count }) => (
          <span key={severity} className={styles.count} onClick={onToggle}>
            <SeverityIcon severity={severity} />
            {count}
          </span>
        ))}
    </div>
  );
}

function FoldIcon({ open, className }: { readonly open: boolean; readonly className: string }) {
  return open ? (
    <ChevronDown16Regular className={className} aria-hidden />
  ) : (
    <ChevronRight16Regular className={className} aria-hidden />
  );
}

function openOf({ items }: Group, severity: Severity): number {
  return items.filter((item) => item.kind !== "settled" && severityOf(item) === severity).length;
}
