/** 这个数从哪里来: a strip under the pages, one line high until it is opened, never more than half of the pane. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useId } from "react";
import type { Origin } from "../judge/judgement";
import { usePane } from "../pane-context";
import { OriginRow } from "./origin-row";
import { OriginSources } from "./origin-sources";
import { originLine, valueText } from "./origin-text";
import { useStripMode } from "./strip-mode";

const useStyles = makeStyles({
  strip: {
    display: "flex",
    flexDirection: "column",
    maxHeight: "50vh",
    boxSizing: "border-box",
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    paddingLeft: tokens.spacingHorizontalM,
    columnGap: tokens.spacingHorizontalXS,
  },
  line: {
    flexGrow: 1,
    minWidth: 0,
    margin: 0,
    overflowX: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  body: {
    overflowY: "auto",
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
  },
  text: { margin: 0, overflowWrap: "anywhere" },
  closed: { display: "flex", justifyContent: "flex-end" },
});

export function OriginStrip() {
  const { state } = usePane();
  return state.origin && <Strip origin={state.origin} />;
}

function Strip({ origin }: { readonly origin: Origin }) {
  const { state, messages } = usePane();
  const words = messages.pane.origin;
  const styles = useStyles();
  const [mode, setMode] = useStripMode();
  const bodyId = useId();
  if (mode === "closed") {
    return (
      <div className={styles.closed}>
        <Button size="small" appearance="subtle" onClick={() => setMode("line")}>
          {words.title}
        </Button>
      </div>
    );
  }
  const open = mode === "open";
  const severalFiles = (state.judgement?.files.length ?? 0) > 1;
  const shown = originLine(origin, severalFiles, words, messages.sheets.parentheses);
  return (
    <section className={styles.strip} aria-label={words.title}>
      <div className={styles.head}>
        <p className={styles.line} title={shown}>
          {open ? words.title : shown}
        </p>
        <Button
          size="small"
          appearance="subtle"
          icon={open ? <ChevronDown20Regular /> : <ChevronUp20Regular />}
          aria-label={open ? words.fold : words.open}
          aria-expanded={open}
          aria-controls={open ? bodyId : undefined}
          onClick={() => setMode(open ? "line" : "open")}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<Dismiss20Regular />}
          aria-label={words.close}
          onClick={() => setMode("closed")}
        />
      </div>
      {open && (
        <div id={bodyId} className={styles.body} tabIndex={0} role="group" aria-label={shown}>
          <p className={styles.text}>
            {[origin.heading, ...origin.row].filter((text) => text !== "").join(" · ")}
            {messages.sheets.colon}
            <strong>{valueText(origin.value, words)}</strong>
          </p>
          <p className={styles.text}>{shown}</p>
          <OriginRow origin={origin} />
          <OriginSources origin={origin} />
        </div>
      )}
    </section>
  );
}
