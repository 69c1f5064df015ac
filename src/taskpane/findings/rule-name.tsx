import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown12Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp12Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useId, useState } from "react";
import type { Finding } from "../../core/model/finding";
import { usePane } from "../pane-context";
import { useRow } from "./row-context";

const useStyles = makeStyles({
  name: {
    minWidth: 0,
    padding: 0,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "left",
    justifyContent: "flex-start",
  },
  meaning: {
    flexBasis: "100%",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A rule by name; when it fires and what to do about it on demand. */
export function RuleName({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const { sheets, pane } = usePane().messages;
  const { tabIndex } = useRow();
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = sheets.findings.ruleName(finding);
  return (
    <>
      <Button
        className={styles.name}
        appearance="transparent"
        size="small"
        icon={open ? <ChevronUp12Regular /> : <ChevronDown12Regular />}
        iconPosition="after"
        tabIndex={tabIndex}
        aria-expanded={open}
        aria-controls={id}
        aria-label={pane.findings.whatIs(name)}
        onClick={() => setOpen(!open)}
      >
        {name}
      </Button>
      {open && (
        <div id={id} className={styles.meaning}>
          {pane.findings.meaning(finding.rule)}
          <br />
          {sheets.findings.action(finding)}
        </div>
      )}
    </>
  );
}
