/** One glance shows which month of which side is missing. */
import { Caption1, Select, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { SIDES } from "../../core/model/births";
import type { Side } from "../../core/model/births";
import { addMonths, isSpan, monthOfYear, span, yearOf } from "../../core/model/period";
import type { Judgement } from "../judge/judgement";
import { useHidden } from "../shell/hidden-text";
import { usePane } from "../pane-context";
import { anyPartly, monthOverview } from "./month-overview-cells";
import type { OverviewCell, OverviewYear } from "./month-overview-cells";

const useStyles = makeStyles({
  overview: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXS },
  head: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  table: {
    width: "100%",
    tableLayout: "fixed",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textAlign: "center",
  },
  sideColumn: { width: "44px" },
  cell: {
    padding: 0,
    height: "26px",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  partly: { fontSize: "10px", letterSpacing: "-0.5px" },
  present: { color: tokens.colorPaletteGreenForeground1 },
  missing: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

export function MonthOverview({ judgement }: { readonly judgement: Judgement }) {
  const { messages } = usePane();
  const styles = useStyles();
  const hidden = useHidden();
  const words = messages.pane.sheetsFound.overview;
  const { sheets } = messages;
  const [chosen, setChosen] = useState<string | null>(null);
  const years = monthOverview(judgement);
  const year = years.find(({ first }) => first === chosen) ?? years[0];
  const spans = judgement.tables.filter(({ period }) => period !== null && isSpan(period)).length;
  if (!year) return null;
  // 2025年; 2024年10月—2025年9月 where the statistical year is not the calendar's.
  const nameOf = ({ first }: OverviewYear) =>
    monthOfYear(first) === 1
      ? words.year(yearOf(first))
      : sheets.period(span(first, addMonths(first, 11)));
  return (
    <section className={styles.overview}>
      <div className={styles.head}>
        <h2 className={styles.title}>{words.title(nameOf(year))}</h2>
        {years.length > 1 && (
          <Select
            size="small"
            aria-label={words.years}
            value={year.first}
            onChange={(_, { value }) => setChosen(value)}
          >
            {years.map((each) => (
              <option key={each.first} value={each.first}>
                {nameOf(each)}
              </option>
            ))}
          </Select>
        )}
      </div>
      <table className={styles.table}>
        <colgroup>
          <col className={styles.sideColumn} />
        </colgroup>
        <thead>
          <tr>
            <th scope="col" className={mergeClasses(styles.cell, styles.heading)}>
              <span className={hidden}>{words.side}</span>
            </th>
            {year.months.map((month) => (
              <th
                key={month}
                scope="col"
                className={mergeClasses(styles.cell, styles.heading)}
                aria-label={sheets.period(month)}
              >
                {monthOfYear(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {SIDES.map((side) => (
            <SideRow key={side} side={side} cells={year.sides[side]} />
          ))}
        </tbody>
      </table>
      <Caption1 className={styles.quiet}>{words.legend(anyPartly(year))}</Caption1>
      {spans > 0 && <Caption1 className={styles.quiet}>{words.spans(spans)}</Caption1>}
    </section>
  );
}

interface SideRowProps {
  readonly side: Side;
  readonly cells: readonly OverviewCell[] | null;
}

function SideRow({ side, cells }: SideRowProps) {
  const { messages } = usePane();
  const styles = useStyles();
  const words = messages.pane.sheetsFound;
  return (
    <tr>
      <th
        scope="row"
        className={mergeClasses(styles.cell, styles.heading)}
        aria-label={words.side[side]}
      >
        {words.overview.sides[side]}
      </th>
      {cells === null ? (
        <td colSpan={12} className={mergeClasses(styles.cell, styles.quiet)}>
          {words.overview.absent(words.side[side])}
        </td>
      ) : (
        cells.map((cell) => <MonthCell key={cell.month} side={side} cell={cell} />)
      )}
    </tr>
  );
}

function MonthCell({ side, cell }: { readonly side: Side; readonly cell: OverviewCell }) {
  const { messages } = usePane();
  const styles = useStyles();
  const hidden = useHidden();
  const words = messages.pane.sheetsFound;
  const spoken = words.overview.spoken({
    ...cell,
    side: words.side[side],
    month: messages.sheets.period(cell.month),
  });
  const signs = {
    present: words.overview.present,
    partly: `${cell.offices}/${cell.of}`,
    missing: words.overview.missing,
    "not-due": "·",
  };
  const looks = {
    present: styles.present,
    partly: styles.partly,
    missing: styles.missing,
    "not-due": styles.quiet,
  };
  return (
    <td className={mergeClasses(styles.cell, looks[cell.state])} title={spoken}>
      <span aria-hidden="true">{signs[cell.state]}</span>
      <span className={hidden}>{spoken}</span>
    </td>
  );
}
