/** One table of births in two lines: whose, which month, how sure; then its name, office, units, births. */
import {
  Badge,
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
} from "@fluentui/react-components";
import { Edit16Regular } from "@fluentui/react-icons/svg/edit";
import { EyeOff16Regular } from "@fluentui/react-icons/svg/eye-off";
import { Warning16Regular } from "@fluentui/react-icons/svg/warning";
import { useRef, useState } from "react";
import { yearOf, lastMonth } from "../../core/model/period";
import type { FoundTable, Judgement } from "../judge/judgement";
import { CodeButton } from "../check-codes/code-button";
import { usePane } from "../pane-context";
import { CorrectionForm } from "./correction-form";
import { isByHand, sheetKey, tablesOnSheet } from "./sheet-corrections";
import { SheetLink } from "./sheet-link";
import { surenessOf } from "./sureness-of";

const useStyles = makeStyles({
  row: {
    paddingBlock: tokens.spacingVerticalXS,
    borderBottomWidth: tokens.strokeWidthThin,
    borderBottomStyle: "solid",
    borderBottomColor: tokens.colorNeutralStroke3,
  },
  line: {
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  period: { fontWeight: tokens.fontWeightSemibold },
  sure: { color: tokens.colorNeutralForeground2, display: "flex", alignItems: "center" },
  look: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  grows: { flexGrow: 1, minWidth: 0 },
  facts: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalS,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  why: { color: tokens.colorNeutralForeground1 },
  hidden: {
    display: "inline-flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXXS,
  },
});

export interface TableRowProps {
  readonly table: FoundTable;
  readonly judgement: Judgement;
  /** The year that most tables have, for a table without one. */
  readonly year: number;
}

export function TableRow({ table, judgement, year }: TableRowProps) {
  const { messages, state } = usePane();
  const styles = useStyles();
  const words = messages.pane.sheetsFound;
  const [correcting, setCorrecting] = useState(false);
  const pencil = useRef<HTMLElement>(null);
  const { settings } = state;
  const sureness = surenessOf(table, settings);
  const period =
    table.period === null ? words.tables.noPeriod : messages.sheets.period(table.period);
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Badge appearance="outline" color="informative">
          {words.side[table.side]}
        </Badge>
        <span className={styles.period}>{period}</span>
        <Caption1
          className={mergeClasses(styles.sure, styles.grows, sureness === "look" && styles.look)}
        >
          {sureness === "look" && <Warning16Regular />}
          {words.tables.sureness[sureness]}
        </Caption1>
        <Button
          appearance="subtle"
          size="small"
          icon={<Edit16Regular />}
          aria-label={words.correction.open(table.sheet)}
          title={words.correction.open(table.sheet)}
          aria-expanded={correcting}
          onClick={(event) => {
            pencil.current = event.currentTarget;
            setCorrecting(!correcting);
          }}
        />
      </div>
      <div className={styles.facts}>
        <SheetLink sheet={table.sheet} cell={table.title} />
        <span title={table.reportingUnit}>{table.reportingUnit || words.tables.noOffice}</span>
        {table.part !== null && <span>{table.part}</span>}
        {(sureness === "look" || sureness === "fairly-sure") &&
          (table.inferred ?? []).map((one) => (
            <span key={one} className={styles.why}>
              {words.tables.inferred[one]}
            </span>
          ))}
        <span>{words.tables.units(table.units, table.blankUnits)}</span>
        <span>{words.tables.births(table.births)}</span>
        <CodeButton table={table} tables={judgement.tables} />
        {table.hidden && (
          <span className={styles.hidden}>
            <EyeOff16Regular />
            {words.tables.hidden}
          </span>
        )}
        {judgement.files.length > 1 && <span>{table.file}</span>}
      </div>
      {correcting && (
        <CorrectionForm
          sheetKey={sheetKey(table, judgement)}
          sheet={table.sheet}
          side={table.side}
          period={table.period}
          year={table.period === null ? year : yearOf(lastMonth(table.period))}
          tables={tablesOnSheet(table, judgement.tables).length}
          byHand={isByHand(table, settings)}
          form={judgement.forms.find(({ fingerprint }) => fingerprint === table.fingerprint)}
          onClose={() => {
            setCorrecting(false);
            pencil.current?.focus();
          }}
        />
      )}
    </li>
  );
}
