/** Counts by severity that are filters, search, grouping, and the switch to differences only. */
import {
  Select,
  SearchBox,
  Switch,
  ToggleButton,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { Severity } from "../../core/model/finding";
import type { Grouping } from "../../messages/pane/findings-words";
import { usePane } from "../pane-context";
import { SeverityMark } from "./severity-icon";
import type { View } from "./view";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const GROUPINGS: readonly Grouping[] = ["unit", "rule", "sheet"];

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  severities: { display: "flex", columnGap: tokens.spacingHorizontalXS },
  severity: {
    flex: "1 1 0",
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalXS,
    paddingRight: tokens.spacingHorizontalXS,
    flexDirection: "column",
    lineHeight: tokens.lineHeightBase200,
  },
  number: {
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    columnGap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontVariantNumeric: "tabular-nums",
  },
  word: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular },
  search: { width: "100%", maxWidth: "none" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalS,
  },
  grouping: { minWidth: "104px" },
  shown: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface FindingsToolbarProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly view: View;
  readonly onChange: (view: View) => void;
  /** How many the filters leave; null while nothing is filtered. */
  readonly shown: number | null;
}

export function FindingsToolbar({ counts, view, onChange, shown }: FindingsToolbarProps) {
  const styles = useStyles();
  const { sheets, pane } = usePane().messages;
  const words = pane.findings;
  return (
    <div className={styles.bar}>
      <div className={styles.severities} role="group" aria-label={words.severityFilter}>
        {SEVERITIES.map((severity) => (
          <ToggleButton
            key={severity}
            className={styles.severity}
            size="small"
            checked={view.severities.includes(severity)}
            onClick={() => onChange({ ...view, severities: toggled(view.severities, severity) })}
          >
            <span className={styles.number}>
              <SeverityMark severity={severity} />
              {counts[severity]}
            </span>
            <span className={styles.word}>{sheets.severity[severity]}</span>
          </ToggleButton>
        ))}
      </div>
      <SearchBox
        className={styles.search}
        size="small"
        aria-label={words.search}
        placeholder={words.searchHint}
        value={view.query}
        onChange={(_, { value }) => onChange({ ...view, query: value })}
      />
      <div className={styles.line}>
        <Select
          className={styles.grouping}
          size="small"
          aria-label={words.groupBy}
          value={view.grouping}
          onChange={(_, { value }) => {
            const grouping = GROUPINGS.find((one) => one === value);
            if (grouping) onChange({ ...view, grouping });
          }}
        >
          {GROUPINGS.map((grouping) => (
            <option key={grouping} value={grouping}>
              {words.groupings[grouping]}
            </option>
          ))}
        </Select>
        <Switch
          checked={view.onlyDifferences}
          label={words.onlyDifferences}
          onChange={(_, { checked }) => onChange({ ...view, onlyDifferences: checked })}
        />
      </div>
      <div role="status" className={styles.shown}>
        {shown === null ? null : words.shown(shown)}
      </div>
    </div>
  );
}

function toggled(severities: readonly Severity[], severity: Severity): readonly Severity[] {
  return severities.includes(severity)
    ? severities.filter((one) => one !== severity)
    : [...severities, severity];
}
