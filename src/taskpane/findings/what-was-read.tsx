/** What was checked and what was not, on demand: rows, sheets that were passed over, what no check can see. */
import { Link, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { RowSkipReason } from "../../core/model/reading";
import { usePane } from "../pane-context";
import type { Judgement } from "../judge/judgement";

const ROW_SKIPS: readonly RowSkipReason[] = [
  "title",
  "header",
  "column-numbers",
  "blank",
  "footer",
  "repeated-header",
  "not-judged-sheet",
];

const useStyles = makeStyles({
  read: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  list: {
    marginTop: tokens.spacingVerticalXXS,
    marginBottom: tokens.spacingVerticalS,
    paddingLeft: tokens.spacingHorizontalL,
    overflowWrap: "anywhere",
  },
});

export function WhatWasRead({ judgement }: { readonly judgement: Judgement }) {
  const styles = useStyles();
  const { sheets, pane } = usePane().messages;
  const [open, setOpen] = useState(false);
  const { run } = sheets;
  const { read, judged, skipped } = judgement.rows;
  const rowSkips = ROW_SKIPS.filter((why) => skipped[why] > 0)
    .map((why) => `${run.rowSkip[why]} ${skipped[why]}`)
    .join(sheets.listSeparator);
  return (
    <div>
      <Link aria-expanded={open} onClick={() => setOpen(!open)}>
        {pane.findings.wasRead}
      </Link>
      {open && (
        <div className={styles.read}>
          <p>{run.rows(read, judged, rowSkips || run.nothing)}</p>
          {judgement.skipped.length > 0 && (
            <>
              <strong>{pane.findings.sheetsNotRead}</strong>
              <ul className={styles.list}>
                {judgement.skipped.map(({ sheet, reason }, at) => (
                  <li key={at}>
                    {sheet}
                    {sheets.colon}
                    {run.skip[reason]}
                  </li>
                ))}
              </ul>
            </>
          )}
          <strong>{pane.findings.notLookedAt}</strong>
          <ul className={styles.list}>
            {run.notChecked.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
